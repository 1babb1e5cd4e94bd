import { pictureFolder } from './pictureFolder.ts';
import { collator } from '../text/collator.ts';
import { folderOf, joinPath, nameOf } from '../text/path.ts';
import { picturesBelow } from './fileIndex.ts';
import { filesShown } from './imageTarget.ts';
import { targetOf } from './nearestImages.ts';
import type { Page } from '../hugo/page.ts';
import type { Site } from '../site/site.ts';
import { translationsOf } from '../site/translations.ts';

/** More than a report shows at once. */
const most = 20;

/**
 * The pictures of a page's event that it could show, as targets without encoding: those that its translation shows,
 * else those that lie in a folder named like the event's (`4.4-Event4`, `Event4`).
 */
export function eventPictures(page: Page, site: Site): readonly string[] {
  const shown = translationsOf(page, site).flatMap(({ path, images }) => filesShown(images, { ...page, path }, site));
  const paths = shown.length > 0 ? shown : inEventFolder(page, site);
  const targets = [...new Set(paths)].flatMap((path) => targetOf(path, page, site) ?? []);
  return targets.slice(0, most);
}

/** Where the first picture of a page's event belongs, as a target without encoding. */
export function nextPicture(page: Page, site: Site): string {
  const { config } = site;
  const event = folderOf(page.path);
  const own = site.configuration.pictures && targetOf(joinPath(pictureFolder(page, site), 'photo-1.jpg'), page, site);
  if (own !== undefined) return own;
  const folder = ['images', nameOf(folderOf(event)), nameOf(event)].filter((name) => name !== '').join('/');
  const needsBase = !config.relativeUrls && !config.canonifyUrls;
  return `${needsBase ? config.basePath : ''}/${joinPath(folder, 'photo-1.jpg')}`;
}

function inEventFolder({ path, number }: Page, site: Site): readonly string[] {
  const bundle = folderOf(path);
  const event = nameOf(bundle);
  const found =
    number === undefined
      ? picturesBelow(site, event).filter((file) => file.startsWith(`${bundle}/`))
      : [event, event.replace(/^\d+\.\d+-/, '')].flatMap((name) => picturesBelow(site, name));
  return found.sort(collator.compare);
}
