import * as vscode from 'vscode';
import {
  isPlanError,
  isWithin,
  joinPath,
  renumberMessages as messages,
  type Plan,
  type PlanError,
  type Site,
} from '../core/index.ts';
import { say, speak, type Spoken } from './language.ts';
import { relativePath } from './paths.ts';
import type { Sites } from './sites.ts';
import { tell, withProgress } from './tell.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** A site as the disk has it now, with the texts of all its pages by path. */
export interface ReadSite {
  readonly site: Site;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the site at `root` anew, and tells so; `undefined` when the author has had enough of it. */
export async function readWhole(sites: Sites, root: vscode.Uri): Promise<ReadSite | undefined> {
  const title = say(messages.reading, await sites.spokenAt(root));
  return withProgress(title, async (_, token) => {
    const site = await sites.siteIn(root, root, token);
    const texts = await readTexts(root, site, token);
    return texts && { site, texts };
  });
}

/** The texts of all pages of a site by path; `undefined` when the author has had enough of it. */
export async function readTexts(
  root: vscode.Uri,
  { pages }: Site,
  token: vscode.CancellationToken,
): Promise<ReadonlyMap<string, string> | undefined> {
  const disk = workspaceFileSystem(root);
  const texts = new Map<string, string>();
  for (const path of pages) {
    if (token.isCancellationRequested) return undefined;
    const text = await disk.readText(joinPath(root.path, path));
    if (text !== undefined) texts.set(path, text);
  }
  return token.isCancellationRequested ? undefined : texts;
}

/**
 * Makes a plan that changes files of the site at `root`. While one of them has unsaved text nothing is done, and saving
 * is offered. `undefined` when there is none, which the author was told.
 */
export async function planSaved(
  sites: Sites,
  root: vscode.Uri,
  make: () => Promise<Plan | PlanError | undefined>,
): Promise<Plan | undefined> {
  const plan = await make();
  if (plan === undefined) return undefined;
  const site = await sites.spokenAt(root);
  if (isPlanError(plan)) {
    void tell('Information', speak(plan.error, site));
    return undefined;
  }
  const unsaved = unsavedIn(root, plan);
  if (unsaved.length === 0) return plan;
  const names = unsaved.map(({ uri }) => vscode.workspace.asRelativePath(uri, false)).join(', ');
  const save = say(messages.save, site);
  const question = say(messages.unsaved, site, { names });
  const answer = await vscode.window.showWarningMessage(question, { modal: true }, save);
  if (answer !== save) return undefined;
  const saved = await Promise.all(unsaved.map((document) => document.save()));
  return saved.every(Boolean) ? planSaved(sites, root, make) : undefined;
}

/** Documents with unsaved text that `plan` changes, or of which it moves or removes the file. */
export function unsavedIn(root: vscode.Uri, plan: Plan): readonly vscode.TextDocument[] {
  const paths = [
    ...plan.edits.map(({ path }) => path),
    ...(plan.renames ?? []).map(({ from }) => from),
    ...(plan.removes ?? []).map(({ path }) => path),
  ];
  return vscode.workspace.textDocuments.filter(({ isDirty, uri }) => {
    const path = relativePath(root, uri);
    return isDirty && path !== undefined && paths.some((each) => isWithin(path, each));
  });
}

/** The root of the site and the folder of the event that a command is about: of its node, or of the file in front. */
export interface ChosenEvent {
  readonly root: vscode.Uri;
  /** A path in the folder of the event, or of the event section, relative to the root. */
  readonly path: string;
}

/** The file in front, in its site. */
export async function fileInFront(sites: Sites): Promise<ChosenEvent | undefined> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const root = uri && (await sites.rootOf(uri));
  const path = uri && root && relativePath(root, uri);
  return root !== undefined && path !== undefined ? { root, path } : undefined;
}

/** Says that no event is chosen. */
export function sayNoneOpen(site?: Spoken): void {
  void tell('Information', say(messages.noneOpen, site));
}
