import { executeMessages } from '../messages/executeMessages.ts';
import { state, type Statement } from '../messages/message.ts';
import type { Plan, PlannedEdits } from '../plans/plan.ts';
import type { WritableFileSystem } from '../ports.ts';
import { caseless } from '../text/fold.ts';
import { folderOf, isWithin, joinPath } from '../text/path.ts';
import { applyEdits } from '../text/textEdit.ts';
import { linkOnTheWay, spelledOnDisk, unsafeNewPath, unsafePath } from './safePath.ts';
import { depthOf, Obstacle, pathsOf, type Move, type Replacement, type Work } from './work.ts';

/** Work, and what is new in it, by the place of its move. */
export interface PreparedWork {
  readonly work: Work;
  readonly contents: ReadonlyMap<number, string | Uint8Array>;
}

/** Looks whether the disk is as `plan` takes it to be, and writes nothing. Throws an `Obstacle` when it is not. */
export async function prepare(plan: Plan, fileSystem: WritableFileSystem, root: string): Promise<PreparedWork> {
  const contents = new Map<number, string | Uint8Array>();
  const moves: Move[] = [...(plan.renames ?? []), ...(plan.removes ?? []).map(({ path }) => ({ from: path }))]
    .filter((move) => !('to' in move) || move.from !== move.to)
    .sort((a, b) => depthOf(b.from) - depthOf(a.from));
  for (const created of [...plan.create, ...(plan.restores ?? [])]) {
    contents.set(moves.length, 'text' in created ? created.text : created.bytes);
    moves.push({ to: created.path });
  }
  const disk = { fileSystem, root };
  refuseUnsafe({ edits: [], moves, newFolders: [] }, plan.edits);
  const targets = moves.flatMap(({ to }) => to ?? []);
  const sources = moves.flatMap(({ from }) => from ?? []);
  for (const path of new Set([...plan.edits.map((edit) => edit.path), ...sources, ...targets])) {
    refuse(path, await linkOnTheWay(fileSystem, root, path));
  }
  for (const path of sources) await refuseGone(disk, path);
  for (const removal of plan.removes ?? []) await refuseChanged(disk, removal);
  for (const path of targets) await refuseTaken(disk, path, sources);
  const edits: Replacement[] = [];
  for (const planned of plan.edits) edits.push(await replacement(disk, planned));
  const newFolders = await foldersToMake(disk, targets);
  return { work: { edits: edits.filter(({ before, after }) => before !== after), moves, newFolders }, contents };
}

interface Disk {
  readonly fileSystem: WritableFileSystem;
  readonly root: string;
}

function refuse(path: string, reason: Statement | undefined): void {
  if (reason !== undefined) throw new Obstacle(path, reason);
}

/** By the names alone: out of the site, impossible on some computer, or two things at one place. */
function refuseUnsafe(work: Work, edits: readonly PlannedEdits[]): void {
  const { known, added } = pathsOf(work);
  for (const path of [...edits.map((edit) => edit.path), ...known]) refuse(path, unsafePath(path));
  for (const path of added) refuse(path, unsafeNewPath(path));
  for (const paths of [known, added, edits.map((edit) => edit.path)]) {
    const seen = new Set<string>();
    for (const path of paths) {
      if (seen.has(caseless(path))) refuse(path, state(executeMessages.exists, { path }));
      seen.add(caseless(path));
    }
  }
}

async function refuseGone({ fileSystem, root }: Disk, path: string): Promise<void> {
  if ((await fileSystem.kindAt(joinPath(root, path))) === undefined) {
    refuse(path, state(executeMessages.gone, { path }));
  }
}

async function refuseChanged(
  { fileSystem, root }: Disk,
  { path, before }: NonNullable<Plan['removes']>[number],
): Promise<void> {
  if (before === undefined) return;
  const place = joinPath(root, path);
  const isSame =
    typeof before === 'string'
      ? (await fileSystem.readText(place)) === before
      : equalBytes((await fileSystem.readBytes(place)) ?? new Uint8Array(), before);
  if (!isSame) refuse(path, state(executeMessages.changed, { path }));
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Something at the target is in the way, unless it leaves. */
async function refuseTaken({ fileSystem, root }: Disk, path: string, sources: readonly string[]): Promise<void> {
  const there = await spelledOnDisk(fileSystem, root, path);
  if (there === undefined || sources.some((source) => isWithin(there, source))) return;
  refuse(path, state(executeMessages.exists, { path }));
}

async function replacement({ fileSystem, root }: Disk, { path, before, edits }: PlannedEdits): Promise<Replacement> {
  const text = await fileSystem.readText(joinPath(root, path));
  if (text === undefined) throw new Obstacle(path, state(executeMessages.gone, { path }));
  // Editors show a text without its byte order mark.
  const mark = text.startsWith('\uFEFF') && !before.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (text !== mark + before) throw new Obstacle(path, state(executeMessages.changed, { path }));
  return { path, before: text, after: mark + applyEdits(before, edits) };
}

/** The folders that are missing now, the outermost first; those that move there are none. */
async function foldersToMake({ fileSystem, root }: Disk, targets: readonly string[]): Promise<readonly string[]> {
  const missing = new Set<string>();
  for (const target of targets) {
    for (let folder = folderOf(target); folder !== '' && !missing.has(folder); folder = folderOf(folder)) {
      if (targets.includes(folder)) break;
      if ((await fileSystem.kindAt(joinPath(root, folder))) === undefined) missing.add(folder);
    }
  }
  return [...missing].sort((a, b) => depthOf(a) - depthOf(b));
}
