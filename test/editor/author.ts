import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { makeSite, remove } from './disk.ts';

const opened: vscode.Uri[] = [];
const patience = 10_000;

/** The seed's only report. */
export const seedReport = 'content/4-EventParticipated/4.4-Event4/_index.vi.md';

/** A copy of `test/sites/<name>` in a folder of its own, or an empty folder; gone after the test file. */
export function copySite(name?: string): vscode.Uri {
  const folder = makeSite(name);
  opened.push(folder);
  return folder;
}

/** Closes everything and removes the copies: for `afterEach`. */
export async function cleanUp(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isClosed) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const folder of opened.splice(0)) remove(folder);
}

export function fileIn(root: vscode.Uri, path: string): vscode.Uri {
  return vscode.Uri.joinPath(root, path);
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

/** The names in a folder, sorted; `undefined` when there is none. */
export async function namesIn(folder: vscode.Uri): Promise<readonly string[] | undefined> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
  } catch {
    return undefined;
  }
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Writes a file and opens it. */
export async function openText(uri: vscode.Uri, text: string): Promise<vscode.TextEditor> {
  await write(uri, text);
  return open(uri);
}

/** Replaces `old`, which stands once in the document, as typing would. */
export async function replace({ document }: vscode.TextEditor, old: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, old), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Where `words` first stand. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, `«${words}» is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The problems of a file, by place: `valid-date error`. */
export function problemsIn(uri: vscode.Uri): readonly string[] {
  return diagnosticsIn(uri).map(
    (diagnostic) => `${ruleOf(diagnostic)} ${vscode.DiagnosticSeverity[diagnostic.severity].toLowerCase()}`,
  );
}

/** Our diagnostics of a file, by place. */
export function diagnosticsIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Event Report')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Waits until the problems are these, in the order of their places. */
export async function waitForProblems(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  await waitUntil(() => JSON.stringify(problemsIn(uri)) === JSON.stringify(expected)).catch(() => undefined);
  assert.deepEqual(problemsIn(uri), expected);
}

/** Waits until a problem of this rule is there, or no longer. */
export async function waitForRule(uri: vscode.Uri, rule: string, expected = true): Promise<void> {
  const isThere = (): boolean => diagnosticsIn(uri).some((diagnostic) => ruleOf(diagnostic) === rule);
  await waitUntil(
    () => isThere() === expected,
    () => `${rule} ${expected ? 'is missing from' : 'is still among'} ${String(problemsIn(uri))}`,
  );
}

/** Waits, without sleeping longer than a moment, until something is so. */
export async function waitUntil(
  isSo: () => boolean | Promise<boolean>,
  otherwise: () => string = () => `This did not come to pass: ${isSo.toString()}`,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) assert.fail(otherwise());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Gives the setting for the time of `work`. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration();
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** The language that the extension speaks; `undefined` is the default. */
export async function setLanguage(language: 'auto' | 'en' | 'vi' | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('eventReport')
    .update('language', language, vscode.ConfigurationTarget.Global);
}

/** What the author is told or asked during `work`, answered with the button or row that begins with `answer`. */
export async function listen(work: () => Promise<unknown>, answer?: string): Promise<readonly string[]> {
  const said: string[] = [];
  const { window } = vscode;
  const original = { ...window };
  const tell = (message: string, ...choices: readonly unknown[]): Promise<unknown> => {
    said.push(message);
    return Promise.resolve(choices.find((choice) => String(choice).startsWith(answer ?? '\n')));
  };
  const pick = (items: readonly vscode.QuickPickItem[], { title }: vscode.QuickPickOptions): Promise<unknown> => {
    said.push([title, ...items.map(({ label }) => label)].join(' | '));
    return Promise.resolve(items.find(({ label }) => label.startsWith(answer ?? '\n')));
  };
  // The tests and the extension are given the same API object, for the tests lie in the extension's folder.
  Object.assign(window, {
    showInformationMessage: tell,
    showWarningMessage: tell,
    showErrorMessage: tell,
    showQuickPick: pick,
  });
  try {
    await work();
  } finally {
    const { showInformationMessage, showWarningMessage, showErrorMessage, showQuickPick } = original;
    Object.assign(window, { showInformationMessage, showWarningMessage, showErrorMessage, showQuickPick });
  }
  return said;
}
