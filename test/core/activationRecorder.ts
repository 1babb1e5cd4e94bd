import { strict as assert } from 'node:assert';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import { products } from '../../scripts/bundling.mjs';

/** What the extension does while VS Code waits for it. */
export interface Activation {
  /** The ids of the commands that it registers. */
  readonly commands: readonly string[];
  /** The schemes of the file systems that it brings. */
  readonly schemes: readonly string[];
  /** Uses of the disk and of the workspace's files, such as `workspace.fs`; there should be none. */
  readonly readings: readonly string[];
  /** What `activate` gives back. */
  readonly result: unknown;
}

/** What reads a file, looks for one, or waits for one to change. */
const reading = /^workspace\.(?:fs|findFiles|openTextDocument|createFileSystemWatcher)$/;

/** Activates the bundle that is published, with a stand-in for VS Code that answers everything and keeps a record. */
export async function recordActivation(): Promise<Activation> {
  const { outputFiles } = await build({ ...products(false).extension, write: false, sourcemap: false });
  const [bundle] = outputFiles;
  assert.ok(bundle);
  const exported: Record<string, unknown> = {};
  const commands: string[] = [];
  const schemes: string[] = [];
  const readings: string[] = [];
  const editor: object = standIn('', (path, given) => {
    if (path === 'commands.registerCommand' && given !== undefined) commands.push(String(given[0]));
    if (path === 'workspace.registerFileSystemProvider' && given !== undefined) schemes.push(String(given[0]));
    if (reading.test(path)) readings.push(path);
  });
  const require = (name: string): unknown => {
    assert.equal(name, 'vscode', 'the bundle asks for nothing else');
    // The bundle copies what the module itself has, and finds the rest on its prototype.
    return Object.create(editor) as unknown;
  };
  // Compiled here and now from our own sources, so its shape is known.
  const run = compileFunction(bundle.text, ['exports', 'require', 'module']) as (...given: unknown[]) => void;
  const module = { exports: exported };
  run(exported, require, module);
  // The entry point of every extension; one without it fails here.
  const activate = module.exports['activate'] as (context: unknown) => unknown;
  const result = activate({ subscriptions: [], extensionUri: editor });
  return { commands, schemes, readings, result };
}

/**
 * Anything: it can be called, constructed, iterated (it is empty) and asked for its parts, and reports each use; `given`
 * is missing when a part is only looked up.
 */
function standIn(path: string, used: (path: string, given: readonly unknown[] | undefined) => void): object {
  const target = function (): void {
    // Only its being callable matters.
  };
  return new Proxy(target, {
    get: (_, key) => {
      if (key === Symbol.iterator) return [][Symbol.iterator].bind([]);
      if (key === Symbol.toPrimitive) return () => path;
      // A proxy may not lie about what its target cannot change.
      if (key === 'prototype') return Reflect.get(target, key) as unknown;
      const part = path === '' ? String(key) : `${path}.${String(key)}`;
      used(part, undefined);
      return standIn(part, used);
    },
    apply: (_, __, given) => {
      used(path, given);
      return standIn(`${path}()`, used);
    },
    construct: (_, given) => {
      used(path, given);
      return standIn(path, used);
    },
  });
}
