import * as vscode from 'vscode';
import type { Codecs } from '../../core/index.ts';

/** What the bundle of the codecs brings. */
type CodecsModule = typeof import('./codecs/codecs.ts');

/** The picture codecs, read from the extension's own files when they are first used; a failure is tried again. */
export class CodecLoader {
  readonly #folder: vscode.Uri;
  #codecs: Promise<Codecs> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'dist', 'codecs');
  }

  load(): Promise<Codecs> {
    this.#codecs ??= this.#read().catch((error: unknown) => {
      this.#codecs = undefined;
      throw error;
    });
    return this.#codecs;
  }

  async #read(): Promise<Codecs> {
    const { createCodecs } = await importModule(vscode.Uri.joinPath(this.#folder, 'codecs.mjs'));
    return createCodecs(async (name) =>
      WebAssembly.compile(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, `${name}.wasm`))),
    );
  }
}

/** Imports a module of our own; a worker of the browser can import it from memory only. */
async function importModule(uri: vscode.Uri): Promise<CodecsModule> {
  // The bundle is built from the file whose types these are.
  if (uri.scheme === 'file') return (await import(uri.toString())) as CodecsModule;
  const source = new Blob([await vscode.workspace.fs.readFile(uri)], { type: 'text/javascript' });
  const address = URL.createObjectURL(source);
  try {
    return (await import(address)) as CodecsModule;
  } finally {
    URL.revokeObjectURL(address);
  }
}
