import { folderOf, joinPath, nameOf } from '../text/path.ts';
import { isPictureName } from './fileIndex.ts';
import { resolveImage } from './imageTarget.ts';
import { targetOf } from './nearestImages.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { translationsOf } from './translations.ts';

/** More than a report shows at once. */
const most = 20;

/**
 * The pictures of a page's event that it could show, as targets without encoding: those that its translation shows,
 * else those that lie in a folder named like the event's (`4.4-Event4`, `Event4`).
 */
export function eventPictures(page: Page, site: Site): readonly string[] {
  const shown = translationsOf(page, site).flatMap(({ path, images }) =>
    images.flatMap((target) => {
      const resolved = resolveImage(target, { ...page, path }, site);
      return resolved.kind === 'file' ? [resolved.path] : [];
    }),
  );
  const paths = shown.length > 0 ? shown : inEventFolder(page, site);
  const targets = [...new Set(paths)].flatMap((path) => targetOf(path, page, site) ?? []);
  return targets.slice(0, most);
}

/** Where the first picture of a page's event belongs, as a target without encoding. */
export function nextPicture(page: Page, site: Site): string {
  const { config } = site;
  const event = folderOf(page.path);
  const own = site.configuration.pictures;
  if (own !== undefined) return configuredPicture(own, page, site);
  const folder = ['images', nameOf(folderOf(event)), nameOf(event)].filter((name) => name !== '').join('/');
  const needsBase = !config.relativeUrls && !config.canonifyUrls;
  return `${needsBase ? config.basePath : ''}/${joinPath(folder, 'photo-1.jpg')}`;
}

/** In the folder that the configuration names. */
function configuredPicture(form: string, page: Page, site: Site): string {
  const path = joinPath(picturesFolder(form, page), 'photo-1.jpg');
  // A folder that no page can show is the author's word for an address.
  return targetOf(path, page, site) ?? `/${path}`;
}

/** The folder of a page's pictures, relative to the site's root: `./` is that of the page, in a form like `pictures`. */
export function picturesFolder(form: string, { path }: Page): string {
  const event = folderOf(path);
  const plain = form.replace(/\/$/, '');
  if (/^\.(?:\/|$)/.test(plain)) return plain === '.' ? event : joinPath(event, plain.slice(2));
  return plain.replaceAll('{event}', nameOf(event)).replaceAll('{section}', nameOf(folderOf(event)));
}

function inEventFolder({ path, number }: Page, { files }: Site): readonly string[] {
  const event = nameOf(folderOf(path)).toLowerCase();
  const short = event.replace(/^\d+\.\d+-/, '');
  const bundle = folderOf(path);
  return [...files]
    .filter((file) => isPictureName(file))
    .filter((file) => {
      if (number === undefined) return file.startsWith(`${bundle}/`);
      const folders = folderOf(file).toLowerCase().split('/');
      return folders.includes(event) || folders.includes(short);
    })
    .sort(new Intl.Collator('en', { numeric: true }).compare);
}
