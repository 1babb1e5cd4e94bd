import { strict as assert } from 'node:assert';
import { existsSync, promises as fs, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileFunction } from 'node:vm';

/** The published extension, active in a window that is none: with a disk, a folder, and an author who agrees. */
export interface Editor {
  /** Runs a command with the file at `path`, relative to the folder, in front. */
  run(command: string, path: string): Promise<unknown>;
  /** Shows the view of events, and waits until no journal lies in the folder; fails when the author is warned. */
  settle(): Promise<void>;
}

/**
 * Activates the bundle of the extension at `program` in this process, with the folder at `root` open. What it asks of VS
 * Code beside the disk, folders and commands is answered by nothing in particular.
 */
export function openEditor(program: string, root: string): Editor {
  const commands = new Map<string, (...given: readonly unknown[]) => unknown>();
  let warned: string | undefined;
  const views: { getChildren?(): unknown }[] = [];
  const window: Record<string, unknown> = {
    tabGroups: anything({ all: [], close: () => Promise.resolve(true) }),
    withProgress: (_: unknown, task: Task) => task({ report: nothing }, new CancellationTokenSource().token),
    // The first is what goes on.
    showQuickPick: (items: readonly unknown[]) => Promise.resolve(items[0]),
    showInformationMessage: () => Promise.resolve(undefined),
    showWarningMessage: (said: string) => {
      warned = said;
      return Promise.resolve(undefined);
    },
    createTreeView: (_: string, { treeDataProvider }: { treeDataProvider: { getChildren?(): unknown } }) => {
      views.push(treeDataProvider);
      return anything({});
    },
  };
  const vscode = anything({
    Uri,
    FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
    Disposable,
    EventEmitter,
    CancellationTokenSource,
    env: { language: 'en' },
    workspace: anything({
      fs: disk,
      isTrusted: true,
      textDocuments: [],
      workspaceFolders: [{ uri: Uri.file(root), name: basename(root), index: 0 }],
      getConfiguration: () => ({ get: (_: string, otherwise: unknown) => otherwise }),
    }),
    window: anything(window),
    commands: anything({
      registerCommand: (name: string, handler: (...given: readonly unknown[]) => unknown) => {
        commands.set(name, handler);
        return new Disposable(nothing);
      },
      executeCommand: (name: string, ...given: readonly unknown[]) => Promise.resolve(commands.get(name)?.(...given)),
    }),
  });
  activate(program, vscode);
  return {
    run: (command, path) => {
      window['activeTextEditor'] = { document: { uri: Uri.file(`${root}/${path}`) } };
      return Promise.resolve(commands.get(command)?.());
    },
    settle: async () => {
      for (const view of views) await view.getChildren?.();
      while (existsSync(`${root}/.event-report.journal`)) {
        assert.equal(warned, undefined);
        await new Promise(setImmediate);
      }
    },
  };
}

type Task = (progress: { report(): void }, token: unknown) => unknown;

/** Compiled here and now from our own sources, so its shape is known. */
function activate(program: string, vscode: object): void {
  const module: { exports: { activate?: (context: unknown) => unknown } } = { exports: {} };
  const run = compileFunction(readFileSync(program, 'utf8'), ['exports', 'require', 'module']) as (
    ...given: readonly unknown[]
  ) => void;
  // The bundle copies what the module itself has, and finds the rest on its prototype.
  const require = (): unknown => Object.create(vscode) as unknown;
  run(module.exports, require, module);
  assert.ok(module.exports.activate);
  module.exports.activate({ subscriptions: [], extensionUri: Uri.file('/extension') });
}

/** `known`, and for every other name something that can be called, constructed, iterated and asked for its parts. */
function anything(known: object): object {
  return new Proxy(nothing, {
    get: (target, key) => {
      if (Object.hasOwn(known, key)) return Reflect.get(known, key) as unknown;
      if (key === Symbol.iterator) return [][Symbol.iterator].bind([]);
      if (key === Symbol.toPrimitive) return () => 'anything';
      if (key === 'then') return undefined;
      return key === 'prototype' ? (Reflect.get(target, key) as unknown) : anything({});
    },
    apply: () => anything({}),
    construct: () => anything({}),
  });
}

function nothing(): void {
  // Nothing is asked of it.
}

class Uri {
  readonly scheme = 'file';
  readonly authority = '';
  readonly query = '';
  readonly fragment = '';
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  static file(path: string): Uri {
    return new Uri(path);
  }

  static joinPath(base: Uri, path: string): Uri {
    return new Uri(`${base.path.replace(/\/$/, '')}/${path}`);
  }

  with({ path }: { path?: string }): Uri {
    return new Uri(path ?? this.path);
  }

  toString(): string {
    return `file://${this.path}`;
  }
}

class Disposable {
  readonly dispose: () => void;

  constructor(dispose: () => void) {
    this.dispose = dispose;
  }

  static from(...all: readonly { dispose(): void }[]): Disposable {
    return new Disposable(() => {
      for (const one of all) one.dispose();
    });
  }
}

class EventEmitter<T> {
  readonly #listeners: ((given: T) => void)[] = [];

  readonly event = (listener: (given: T) => void): Disposable => {
    this.#listeners.push(listener);
    return new Disposable(nothing);
  };

  fire(given: T): void {
    for (const listener of this.#listeners) listener(given);
  }

  dispose(): void {
    this.#listeners.length = 0;
  }
}

class CancellationTokenSource {
  readonly token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable(nothing) };
}

/** As VS Code's own provider for the disk does it (diskFileSystemProvider.ts), and what stands before it (fileService.ts). */
const disk = {
  isWritableFileSystem: () => true,
  stat: async ({ path }: Uri) => {
    const stats = await fs.lstat(path);
    return { type: stats.isSymbolicLink() ? 64 : stats.isDirectory() ? 2 : 1 };
  },
  readDirectory: async ({ path }: Uri) => {
    const entries = await fs.readdir(path, { withFileTypes: true });
    return entries.map((entry) => [entry.name, entry.isDirectory() ? 2 : 1]);
  },
  readFile: async ({ path }: Uri) => new Uint8Array(await fs.readFile(path)),
  writeFile: ({ path }: Uri, content: Uint8Array) => fs.writeFile(path, content),
  rename: async (from: Uri, to: Uri, { overwrite }: { overwrite: boolean }) => {
    if (existsSync(to.path)) {
      if (!overwrite) throw new Error(`${to.path} exists.`);
      await fs.rm(to.path);
    }
    await fs.rename(from.path, to.path);
  },
  delete: ({ path }: Uri) => fs.rm(path, { recursive: true }),
  createDirectory: ({ path }: Uri) => fs.mkdir(path, { recursive: true }),
};
