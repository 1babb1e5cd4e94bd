import { imagesIn } from '../images/imagesIn.ts';
import { isPictureName } from '../site/fileIndex.ts';
import { resolveImage } from '../site/imageTarget.ts';
import { pageAt } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import { folderOf, nameOf } from '../text/path.ts';

/**
 * The pictures of a site's events, those in a folder of the event section's or an event's name, that none of the pages
 * shows or so much as names; sorted by path. `pages` are the texts of all pages by path: with one missing, a picture of
 * its would be called unused.
 */
export function unusedPictures(site: Site, pages: ReadonlyMap<string, string>): readonly string[] {
  const pictures = picturesOfEvents(site);
  const used = new Set<string>();
  for (const [path, text] of pages) {
    const page = pageAt(path, site);
    for (const { target } of imagesIn(text)) {
      const resolved = resolveImage(target, page, site);
      if (resolved.kind === 'file') used.add(resolved.path);
      // On the author's computer the picture is shown, so it is used.
      if (resolved.kind === 'wrong-case') for (const likely of resolved.paths) used.add(likely);
    }
  }
  const texts = [...pages.values()].map((text) => text.toLowerCase());
  const isNamed = (name: string): boolean => {
    const written = [name.toLowerCase(), encodeURI(name).toLowerCase()];
    return texts.some((text) => written.some((spelling) => text.includes(spelling)));
  };
  return pictures.filter((path) => !used.has(path) && !isNamed(nameOf(path))).sort(collator.compare);
}

function picturesOfEvents({ files, eventSections }: Site): readonly string[] {
  const names = new Set(
    eventSections.flatMap(({ path, events }) => [path, ...events.map((event) => event.path)]).map(comparableName),
  );
  return [...files].filter((path) => {
    return (
      isPictureName(path) &&
      folderOf(path)
        .split('/')
        .some((folder) => names.has(comparableName(folder)))
    );
  });
}

function comparableName(path: string): string {
  return nameOf(path).normalize('NFC').toLowerCase();
}

const collator = new Intl.Collator('vi', { numeric: true });
