import * as vscode from 'vscode';
import type { WritableFileSystem } from '../core/index.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** The core's port for writing, over the file system that holds `base`; what documents say unsaved counts for nothing. */
export function writableWorkspace(base: vscode.Uri): WritableFileSystem {
  const { fs } = vscode.workspace;
  const at = (path: string): vscode.Uri => base.with({ path });
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      return await fs.readFile(at(path));
    } catch {
      return undefined;
    }
  };
  return {
    list: (path) => workspaceFileSystem(base).list(path),
    kindAt: async (path) => {
      try {
        const { type } = await fs.stat(at(path));
        if ((type & vscode.FileType.SymbolicLink) !== 0) return 'link';
        return (type & vscode.FileType.Directory) === 0 ? 'file' : 'folder';
      } catch {
        return undefined;
      }
    },
    readBytes: read,
    readText: async (path) => {
      const bytes = await read(path);
      try {
        return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {
        return undefined;
      }
    },
    write: async (path, content) => {
      await fs.writeFile(at(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    rename: async (from, to) => {
      await fs.rename(at(from), at(to), { overwrite: false });
    },
    // Two steps: VS Code takes away what is in the way first (its fileService.ts), though the disk could do it in one.
    replace: async (from, to) => {
      await fs.rename(at(from), at(to), { overwrite: true });
    },
    remove: async (path) => {
      await fs.delete(at(path), { recursive: true });
    },
    makeFolder: async (path) => {
      await fs.createDirectory(at(path));
    },
  };
}
