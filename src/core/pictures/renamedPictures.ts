import { setTarget } from '../images/editImage.ts';
import { imagesIn } from '../images/imagesIn.ts';
import { resolveImage } from '../site/imageTarget.ts';
import { targetOf } from '../site/nearestImages.ts';
import { pageAt } from '../site/page.ts';
import { withFile, type Site } from '../site/site.ts';
import { nameOf } from '../text/path.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** A file or a folder that gets another path; both relative to the site's root. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits that keep the pictures of a page where files and folders are renamed; `site` is as before. A picture beside
 * a page that moves with it needs none. Each edit stands at a path, which is all that changes.
 */
export function followRenames(text: string, path: string, site: Site, renames: readonly Rename[]): readonly TextEdit[] {
  // Most pages name none of them, and need not be parsed.
  if (!renames.some(({ from }) => text.toLowerCase().includes(nameOf(from).toLowerCase()))) return [];
  const page = pageAt(path, site);
  const moved = pageAt(renamed(path, renames), site);
  return imagesIn(text).flatMap((image): readonly TextEdit[] => {
    const resolved = resolveImage(image.target, page, site);
    if (resolved.kind !== 'file') return [];
    const file = renamed(resolved.path, renames);
    if (file === resolved.path) return [];
    const after = withFile(site, file, true);
    const now = resolveImage(image.target, moved, after);
    if (now.kind === 'file' && now.path === file) return [];
    const target = targetOf(file, moved, after, image.target);
    return target === undefined ? [] : [setTarget({ text }, image, target)];
  });
}

/** Where a file lies afterwards. */
function renamed(path: string, renames: readonly Rename[]): string {
  const found = renames.find(({ from }) => path === from || path.startsWith(`${from}/`));
  return found === undefined ? path : found.to + path.slice(found.from.length);
}
