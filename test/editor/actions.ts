import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf, waitUntil } from './author.ts';

/** The quick fixes offered where `words` stand, once one of them is called `awaited`. */
export async function quickFixes(
  { document }: vscode.TextEditor,
  words: string,
  awaited: string | RegExp,
): Promise<readonly vscode.CodeAction[]> {
  return ask(document, rangeOf(document, words), vscode.CodeActionKind.QuickFix, awaited);
}

/** Takes the quick fix of that name where `words` stand, with what VS Code does after its edit. */
export async function fix(
  editor: vscode.TextEditor,
  words: string,
  title: string | RegExp,
): Promise<vscode.CodeAction> {
  const action = (await quickFixes(editor, words, title)).find((offered) => matches(offered, title));
  assert.ok(action);
  await take(action);
  return action;
}

/** Fix All, as «Fix All» of the palette and saving ask for it; `undefined` when there is nothing to fix. */
export async function fixAll({ document }: vscode.TextEditor): Promise<vscode.CodeAction> {
  const kind = vscode.CodeActionKind.SourceFixAll.append('eventReport');
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const [action] = await ask(document, whole, kind, /./);
  assert.ok(action);
  await take(action);
  return action;
}

/** What the providers offer at once, without waiting for anything in particular. */
export async function offered(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    ...(kind === undefined ? [] : [kind.value]),
  );
}

/** VS Code gives what is ready while others still register. */
async function ask(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
  awaited: string | RegExp,
): Promise<readonly vscode.CodeAction[]> {
  let actions: readonly vscode.CodeAction[] = [];
  await waitUntil(
    async () => {
      actions = await offered(document, range, kind);
      return actions.some((action) => matches(action, awaited));
    },
    () => `No «${String(awaited)}», only ${actions.map(({ title }) => title).join(' · ')}`,
  );
  return actions;
}

async function take({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit !== undefined) assert.ok(await vscode.workspace.applyEdit(edit));
  // VS Code hands over arguments as they are.
  if (command !== undefined)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

function matches({ title }: vscode.CodeAction, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? title === expected : expected.test(title);
}
