import * as vscode from 'vscode';
import { applyEdits, pathAfter, type Plan } from '../core/index.ts';

const scheme = 'event-report-plan';

/** Shows what `plan` changes as one comparison of many files, until the answer is called. */
export async function showPlan(root: vscode.Uri, plan: Plan, title: string): Promise<() => Promise<void>> {
  const texts = new Map<string, string>();
  const address = (side: 'before' | 'after', path: string, text: string): vscode.Uri => {
    const uri = vscode.Uri.joinPath(root, path).with({ scheme, authority: '', query: side });
    texts.set(uri.toString(), text);
    return uri;
  };
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });
  const changes = plan.edits.map(({ path, before, edits }) => {
    const now = pathAfter(path, plan.renames ?? []);
    return [
      vscode.Uri.joinPath(root, now),
      address('before', path, before),
      address('after', now, applyEdits(before, edits)),
    ];
  });
  // A file that was only looked at, in a preview tab, would lose its tab to the comparison.
  await vscode.commands.executeCommand('workbench.action.keepEditor');
  await vscode.commands.executeCommand('vscode.changes', title, changes);
  return async () => {
    const shown = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ label }) => label.startsWith(title));
    try {
      await vscode.window.tabGroups.close(shown, true);
    } finally {
      provider.dispose();
    }
  };
}
