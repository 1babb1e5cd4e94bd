import * as vscode from 'vscode';
import { rules } from '../core/index.ts';

const command = 'eventReport.openRulePage';

/** What a problem's code links to: the rule's page, which is part of the extension and opens without any network. */
export function rulePageLink(rule: string): vscode.Uri {
  return vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify([rule]))}`);
}

/** Shows the page of a rule as it is meant to be read: rendered. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (rule: unknown) => {
    if (!rules.some(({ name }) => name === rule)) return;
    const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${String(rule)}.md`);
    // Not the usual preview, which would go on to show whatever Markdown file comes to the front next.
    await vscode.commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor');
  });
}
