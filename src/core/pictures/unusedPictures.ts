import { collator } from '../text/collator.ts';
import { imagesIn } from '../images/imagesIn.ts';
import { isPictureName } from '../imageTargets/fileIndex.ts';
import { decodePercent, resolveImage } from '../imageTargets/imageTarget.ts';
import { nearestImages } from '../imageTargets/nearestImages.ts';
import { pageAt } from '../hugo/page.ts';
import type { Site } from '../site/site.ts';
import { decodeEntities } from '../text/entities.ts';
import { caseless } from '../text/fold.ts';
import { folderOf, nameOf } from '../text/path.ts';

/**
 * The pictures of a site's events, those in a folder of the event section's or an event's name, that none of the pages
 * shows, means to show or so much as names; sorted by path. `pages` are the texts of all pages by path: with one
 * missing, a picture that it shows would be called unused.
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
      // What the author may have meant is still to be shown.
      if (resolved.kind === 'missing') for (const near of nearestImages(target, page, site).paths) used.add(near);
    }
  }
  const named = namesMentioned(new Set(pictures.map(comparableName)), pages.values());
  return pictures.filter((path) => !used.has(path) && !named.has(comparableName(path))).sort(collator.compare);
}

/** Those of `names` that a text says: whole, so that `my-event1.jpg` does not say `event1.jpg`. */
function namesMentioned(names: ReadonlySet<string>, texts: Iterable<string>): ReadonlySet<string> {
  let longest = 0;
  for (const name of names) longest = Math.max(longest, name.length);
  const mentioned = new Set<string>();
  for (const words of [...texts].flatMap(readings)) {
    for (const { index, 0: ending } of words.matchAll(nameEnd)) {
      const end = index + ending.length;
      const before = words.slice(Math.max(0, end - longest - 1), end);
      for (const { index: start } of before.matchAll(nameStart)) {
        const name = before.slice(start);
        if (names.has(name)) mentioned.add(name);
      }
    }
  }
  return mentioned;
}

/** An ending behind which no name goes on. */
const nameEnd = /\.[a-z]{3,4}(?![_-]*[\p{L}\p{N}]|\.[\p{L}\p{N}])/gu;
/** Whatever no name goes on into: what stands behind a slash, a quote, a bracket or a space, say. */
const nameStart = /(?<![\p{L}\p{N}.][_-]*)[^\s/]/gu;

/** A text as it stands, and as it is read in an address, in HTML and in Markdown. */
function readings(text: string): readonly string[] {
  const plain = decodeEntities(decodePercent(text));
  return [...new Set([text, plain, plain.replace(/\\(?=[!-/:-@[-`{-~])/g, '')])].map(caseless);
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
  return caseless(nameOf(path));
}
