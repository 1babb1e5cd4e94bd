import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './hugo.ts';

/** A picture of a page that Hugo wrote. */
export interface PublishedPicture {
  /** Relative to `public`. */
  readonly page: string;
  /** As the HTML has it. */
  readonly source: string;
  /** Where a browser finds it, relative to `public`; `undefined` for one that is not in what Hugo wrote. */
  readonly file: string | undefined;
}

/** Has Hugo build the site at `root` anew, and returns every `src` of its HTML. */
export function publish(root: string): readonly PublishedPicture[] {
  const output = join(root, 'public');
  rmSync(output, { recursive: true, force: true });
  build(root);
  const base = new URL(/^baseURL = "(.*)"/m.exec(readFileSync(join(root, 'config.toml'), 'utf8'))?.[1] ?? '');
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(output.length + 1)
        .replaceAll('\\', '/'),
    );
  // By their exact names: on the disks of Windows and macOS any letter case is there.
  const known = new Set(files);
  return files
    .filter((file) => file.endsWith('.html'))
    .flatMap((page) => {
      const html = readFileSync(join(output, page), 'utf8').replace(/<!--[^]*?-->/g, '');
      return [...html.matchAll(/\ssrc=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g)].map(([, ...quoted]) => {
        // Two of the three are undefined.
        const source = quoted.join('').replaceAll('&amp;', '&');
        const file = fileAt(new URL(source, new URL(page, base)), base);
        return { page, source, file: file !== undefined && known.has(file) ? file : undefined };
      });
    });
}

/** The pictures that a reader does not see. */
export function broken(pictures: readonly PublishedPicture[]): readonly string[] {
  return pictures.filter(({ file }) => file === undefined).map(({ page, source }) => `${source} on ${page}`);
}

/** What lies at an address below the site's; `undefined` for an address elsewhere. */
function fileAt({ origin, pathname }: URL, base: URL): string | undefined {
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined;
  return decodeURIComponent(pathname.slice(base.pathname.length));
}
