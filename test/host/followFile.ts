import { closeSync, openSync, readSync } from 'node:fs';

/** Copies what is appended to `file`, which need not exist yet; the returned function copies the rest and stops. */
export function followFile(file: string, to: NodeJS.WritableStream): () => void {
  let position = 0;
  const copy = (): void => {
    const added = readFrom(file, position);
    position += added.length;
    if (added.length > 0) to.write(added);
  };
  const timer = setInterval(copy, 100);
  return () => {
    clearInterval(timer);
    copy();
  };
}

function readFrom(file: string, position: number): Buffer {
  const chunks: Buffer[] = [];
  try {
    const descriptor = openSync(file, 'r');
    try {
      for (let at = position; ;) {
        const chunk = Buffer.alloc(65_536);
        const length = readSync(descriptor, chunk, 0, chunk.length, at);
        if (length === 0) break;
        chunks.push(chunk.subarray(0, length));
        at += length;
      }
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Not there yet: the next call sees it.
  }
  return Buffer.concat(chunks);
}
