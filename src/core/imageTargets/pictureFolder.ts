import { targetOf } from './nearestImages.ts';
import { pageAt, pageFolder, readEventFolder, type Page } from '../hugo/page.ts';
import { filesShown } from './imageTarget.ts';
import { summariesOf, type EventFolder, type Site } from '../site/site.ts';
import { eventOf, translationsOf } from '../site/translations.ts';
import { folderOf, isDeviceName, isWithin, joinPath, nameOf } from '../text/path.ts';

/**
 * The folder for the pictures of a page's event, relative to the site's root: the one that the site's configuration
 * names; else that of the event's other pictures; else one of the form in which the other events keep theirs, where
 * they agree; else beside the report where the site's pictures lie in its content; else
 * `static/images/<event section>/<event folder>`. Never outside the site, and never where the page, or the event's page in
 * another language, cannot show it.
 */
export function pictureFolder(page: Page, site: Site): string {
  const usual = `${site.config.staticDirs[0] ?? 'static'}/images/{section}/{event}`;
  const forms = [
    site.configuration.pictures,
    agreed(picturesOf(eventOf(page.path, site), site).map((path) => literalForm(folderOf(path), page))),
    formOfOthers(page, site),
    keepsInContent(site) ? './' : undefined,
  ];
  for (const form of forms) {
    const folder = form === undefined ? undefined : fill(form, page);
    if (folder === undefined || !isInsideSite(folder)) continue;
    const spelled = asOnDisk(folder, site);
    const pages = [page, ...translationsOf(page, site).map(({ path }) => pageAt(path, site))];
    if (pages.every((each) => targetOf(joinPath(spelled, 'a.jpg'), each, site) !== undefined)) return spelled;
  }
  return asOnDisk(fill(usual, page), site);
}

/** True for a path that stays below the folder it is relative to, on every system: no `..`, no drive, no address. */
export function isInsideSite(path: string): boolean {
  return path !== '' && path.split('/').every((name) => name !== '' && !/^\.{1,2}$|[\\:\p{Cc}]/u.test(name));
}

/** The event of a page: its folder, or a single page's name. */
export function eventNameOf(page: Page): string {
  return nameOf(pageFolder(page));
}

function fill(form: string, page: Page): string {
  if (/^\.(?:\/|$)/.test(form)) {
    return form
      .split('/')
      .slice(1)
      .filter((name) => name !== '')
      .reduce(joinPath, folderOf(page.path));
  }
  const event = eventNameOf(page);
  const number = readEventFolder(event)?.event;
  const values: Readonly<Record<string, string | undefined>> = {
    section: nameOf(folderOf(pageFolder(page))),
    event,
    short: shortName(event),
    number: number === undefined ? undefined : String(number),
  };
  const names = form.split('/').map((name) => {
    const filled = name.replace(/\{(section|event|short|number)\}/g, (whole, key: string) => values[key] ?? whole);
    return filled !== name && isDeviceName(filled) ? `event-${filled}` : filled;
  });
  return names.filter((name) => name !== '').join('/');
}

/** Of an event's folder in the content, the form of a folder beside it; any other folder stands for itself. */
function literalForm(folder: string, page: Page): string {
  const own = folderOf(page.path);
  return folder === own ? './' : folder.startsWith(`${own}/`) ? `.${folder.slice(own.length)}` : folder;
}

/** The form that more than half of the other events' folders have; a single event's only when it says «the event». */
function formOfOthers(page: Page, site: Site): string | undefined {
  const own = eventOf(page.path, site);
  const events = site.eventSections.flatMap(({ events }) => events).filter((event) => event !== own);
  const forms = events.flatMap((event) => agreed(picturesOf(event, site).map((path) => formOf(path, event))) ?? []);
  const form = agreed(forms);
  return forms.length > 1 || form?.startsWith('./') === true || form?.includes('{') === true ? form : undefined;
}

/** `static/images/4-Events/4.2-Event2/a.png` → `static/images/{section}/{event}`. */
function formOf(picture: string, { path, number }: EventFolder): string {
  const folder = folderOf(picture);
  if (isWithin(folder, path)) return `./${folder.slice(path.length + 1)}`;
  const event = nameOf(path).toLowerCase();
  const section = nameOf(folderOf(path)).toLowerCase();
  const names = folder.split('/').map((name) => {
    const lower = name.toLowerCase();
    if (lower === event) return '{event}';
    if (lower === section) return '{section}';
    if (lower === shortName(event)) return '{short}';
    const counted = /^(.*?\D)0*(\d+)$/.exec(name);
    return counted !== null && Number(counted[2]) === number?.event ? `${counted[1] ?? ''}{number}` : name;
  });
  return names.join('/');
}

/** `4.2-Event2` → `Event2`. */
function shortName(event: string): string {
  return event.replace(/^\d+\.\d+-(?=.)/, '');
}

/** The files that an event's reports show; what the template's report shows is nobody's choice. */
function picturesOf(event: EventFolder | undefined, site: Site): readonly string[] {
  return summariesOf(event?.reports ?? [], site)
    .filter(({ style }) => !style.isTemplate)
    .flatMap(({ path, images }) => filesShown(images, pageAt(path, site), site));
}

/** True when the pictures that the site's reports show lie in the content, in folders of whatever names. */
function keepsInContent(site: Site): boolean {
  const shown = site.eventSections.flatMap(({ events }) => events.flatMap((event) => picturesOf(event, site)));
  const beside = shown.filter((path) => !site.config.staticDirs.some((folder) => path.startsWith(`${folder}/`)));
  return beside.length * 2 > shown.length;
}

/** What more than half of `values` are. */
function agreed(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > values.length)?.[0];
}

/** The folder in the letter case in which its files are there already: on Windows a new one would be the same. */
function asOnDisk(folder: string, { files }: Site): string {
  for (
    let known = folder, rest = '';
    known !== '';
    rest = folder.slice(folderOf(known).length), known = folderOf(known)
  ) {
    const wanted = `${known}/`;
    const paths = [...files].filter((path) => path.toLowerCase().startsWith(wanted.toLowerCase()));
    if (paths.length === 0) continue;
    const exact = paths.find((path) => path.startsWith(wanted)) ?? paths[0];
    return `${exact?.slice(0, known.length) ?? known}${rest}`;
  }
  return folder;
}
