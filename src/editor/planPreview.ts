import * as vscode from 'vscode';
import { applyEdits, pathAfter, type Plan } from '../core/index.ts';

const scheme = 'event-report-plan';

/** How many were shown: two of the same files are told apart by it. */
let count = 0;

/** Shows what `plan` changes as one comparison of many files, until the answer is called. */
export async function showPlan(root: vscode.Uri, plan: Plan, title: string): Promise<() => Promise<void>> {
  const texts = new Map<string, string>();
  const number = ++count;
  const address = (side: 'before' | 'after', path: string, text: string): vscode.Uri => {
    const uri = vscode.Uri.joinPath(root, path).with({ scheme, authority: '', query: `${side} ${number}` });
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
  try {
    // A file that was only looked at, in a preview tab, would lose its tab to the comparison.
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    await vscode.commands.executeCommand('vscode.changes', title, changes);
  } catch (error) {
    provider.dispose();
    throw error;
  }
  return async () => {
    const shown = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter((tab) => comparedIn(tab).some(({ original }) => texts.has(original.toString())));
    try {
      await vscode.window.tabGroups.close(shown, true);
    } finally {
      provider.dispose();
    }
  };
}

/** The pairs of a comparison of many files, of which VS Code tells, though its types do not. */
function comparedIn({ input }: vscode.Tab): readonly vscode.TabInputTextDiff[] {
  return (input as { readonly textDiffs?: readonly vscode.TabInputTextDiff[] } | undefined)?.textDiffs ?? [];
}
