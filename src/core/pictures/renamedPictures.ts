import { setTarget } from '../images/editImage.ts';
import { imagesIn } from '../images/imagesIn.ts';
import { pathAfter, type Rename } from '../plans/plan.ts';
import { decodePercent, filesMeant, resolveImage } from '../imageTargets/imageTarget.ts';
import { targetAcross, targetOf } from '../imageTargets/nearestImages.ts';
import { pageAt } from '../hugo/page.ts';
import type { Site } from '../site/site.ts';
import { decodeEntities } from '../text/entities.ts';
import { caseless } from '../text/fold.ts';
import { nameOf } from '../text/path.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** The edits that one page needs: its text and its path in the site, as before. */
export type FollowInPage = (text: string, path: string) => readonly TextEdit[];

/**
 * What keeps the pictures of pages where files and folders are renamed; `site` is as before. A picture beside a page
 * that moves with it needs no edit. Each edit stands at a path, which is all that changes.
 */
export function followRenames(site: Site, renames: readonly Rename[]): FollowInPage {
  const names = renames.map(({ from }) => comparable(nameOf(from)));
  let after: Site | undefined;
  return (text, path) => {
    // Most pages name none of them, and need not be parsed.
    const words = comparable(text);
    if (!names.some((name) => words.includes(name))) return [];
    after ??= renamedSite(site, renames);
    return editsIn(text, path, { before: site, after, renames });
  };
}

interface Renaming {
  readonly before: Site;
  readonly after: Site;
  readonly renames: readonly Rename[];
}

function editsIn(text: string, path: string, { before, after, renames }: Renaming): readonly TextEdit[] {
  const page = pageAt(path, before);
  const moved = pageAt(pathAfter(path, renames), after);
  return imagesIn(text).flatMap((image): readonly TextEdit[] => {
    const [meant, other] = filesMeant(resolveImage(image.target, page, before));
    if (meant === undefined || other !== undefined) return [];
    const file = pathAfter(meant, renames);
    if (file === meant) return [];
    const now = resolveImage(image.target, moved, after);
    if (now.kind === 'file' && now.path === file) return [];
    const target = targetOf(file, moved, after, image.target) ?? targetAcross(file, moved, after, image.target);
    return target === undefined ? [] : [setTarget({ text }, image, target)];
  });
}

function renamedSite(site: Site, renames: readonly Rename[]): Site {
  const rename = (paths: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...paths].map((path) => pathAfter(path, renames)));
  return { ...site, files: rename(site.files), pages: rename(site.pages) };
}

/** A name in whatever way a page writes it: encoded for addresses, HTML or Markdown, in either form of Unicode. */
function comparable(text: string): string {
  return caseless(decodeEntities(decodePercent(text)).replaceAll('\\', ''));
}
