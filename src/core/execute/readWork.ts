import type { Move, Replacement, Work } from './work.ts';

/** The work in a journal; `undefined` for anything else. */
export function readWork(json: string): Work | undefined {
  const { edits, moves, newFolders } = fieldsOf(parse(json));
  const read = {
    edits: listOf(edits, readReplacement),
    moves: listOf(moves, readMove),
    newFolders: listOf(newFolders, readText),
  };
  if (read.edits === undefined || read.moves === undefined || read.newFolders === undefined) return undefined;
  return { edits: read.edits, moves: read.moves, newFolders: read.newFolders };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readReplacement(value: unknown): Replacement | undefined {
  const { path, before, after } = fieldsOf(value);
  const isRead = typeof path === 'string' && typeof before === 'string' && typeof after === 'string';
  return isRead ? { path, before, after } : undefined;
}

function readMove(value: unknown): Move | undefined {
  const fields = fieldsOf(value);
  const [from, to] = [readText(fields['from']), readText(fields['to'])];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
