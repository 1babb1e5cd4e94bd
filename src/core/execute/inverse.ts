import { pathAfter, type Plan } from '../plans/plan.ts';
import type { WritableFileSystem } from '../ports.ts';
import { joinPath } from '../text/path.ts';
import { executeMessages } from '../messages/executeMessages.ts';
import { state } from '../messages/message.ts';
import { Obstacle, type Work } from './work.ts';

/** The plan that undoes `plan`, made before it is carried out; what goes is kept in it. Links are not: an `Obstacle`. */
export async function inverse(plan: Plan, work: Work, fileSystem: WritableFileSystem, root: string): Promise<Plan> {
  const renames = plan.renames ?? [];
  const restores: { path: string; bytes: Uint8Array }[] = [];
  for (const { path } of plan.removes ?? []) await keep(path);
  return {
    create: [],
    edits: work.edits.map(({ path, before, after }) => ({
      path: pathAfter(path, renames),
      before: after,
      edits: [{ range: { start: 0, end: after.length }, newText: before }],
    })),
    renames: renames.map(({ from, to }) => ({ from: to, to: from })),
    removes: [
      ...plan.create.map(({ path, text }) => ({ path, before: text })),
      ...(plan.restores ?? []).map(({ path, bytes }) => ({ path, before: bytes })),
    ],
    restores,
  };

  async function keep(path: string): Promise<void> {
    const place = joinPath(root, path);
    const kind = await fileSystem.kindAt(place);
    if (kind === 'folder') {
      for (const { name } of (await fileSystem.list(place)) ?? []) await keep(joinPath(path, name));
      return;
    }
    const bytes = kind === 'file' ? await fileSystem.readBytes(place) : undefined;
    if (bytes === undefined) throw new Obstacle(path, state(executeMessages.link, { path }));
    // What moves away before its folder goes stays.
    if (!renames.some(({ from }) => from === path)) restores.push({ path, bytes });
  }
}
