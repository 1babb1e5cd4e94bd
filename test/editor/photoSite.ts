import * as vscode from 'vscode';
import { copySite, fileIn, openText, write } from './author.ts';
import { plainPng } from './photoBytes.ts';

/** The event to which the photos belong, and where those that come from elsewhere go. */
export const event = 'content/4-EventParticipated/4.4-Event4';
export const folder = 'static/images/4-EventParticipated/4.4-Event4';

/** What stands in its reports before the body. */
export const front = '---\ntitle: "Cloud Day"\ndate: 2025-11-17\n---\n\n# Cloud Day\n\n';

/** A site in two languages. */
export const config = 'baseURL = "https://example.org/"\n[languages.en]\nweight = 1\n[languages.vi]\nweight = 2\n';

/** Photos; only `large` is so large that the author is asked whether to shrink it. */
export const small = plainPng(8, 4);
export const large = plainPng(900, 500);

/** A site with the event in two languages; its English report, with `body` in it, is open. */
export async function openSite(
  body: string,
  root = copySite(),
): Promise<{ root: vscode.Uri; editor: vscode.TextEditor }> {
  await write(fileIn(root, 'hugo.toml'), config);
  await write(fileIn(root, `${event}/_index.vi.md`), front);
  return { root, editor: await openText(fileIn(root, `${event}/_index.md`), front + body) };
}

/** Photos of a camera by name, beside the site. */
export async function camera(photos: Readonly<Record<string, Uint8Array>>): Promise<readonly vscode.Uri[]> {
  const outside = copySite();
  return Promise.all(
    Object.entries(photos).map(async ([name, bytes]) => {
      const uri = fileIn(outside, name);
      await vscode.workspace.fs.writeFile(uri, bytes);
      return uri;
    }),
  );
}

/** Inserts photos into the report; what is given is not asked. */
export async function insert(
  { document }: vscode.TextEditor,
  photos: readonly vscode.Uri[],
  shrink?: boolean,
): Promise<void> {
  const answers = { photos, ...(shrink === undefined ? {} : { shrink }) };
  await vscode.commands.executeCommand('eventReport.insertPhotos', document.uri, answers);
}

/** What stands in for functions of VS Code's windows; those have more forms than the commands use. */
export type WindowFunctions = Partial<Record<keyof typeof vscode.window, unknown>>;

/** Does `work` with these functions in the place of VS Code's. */
export async function withWindow(functions: WindowFunctions, work: () => Promise<unknown>): Promise<void> {
  const { window } = vscode;
  const originals = Object.fromEntries(Object.keys(functions).map((name) => [name, Reflect.get(window, name)]));
  Object.assign(window, functions);
  try {
    await work();
  } finally {
    Object.assign(window, originals);
  }
}
