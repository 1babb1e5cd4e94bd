import { formatDay, type CalendarDay } from '../dates/calendarDay.ts';
import { eventSectionAt, summariesOf, type EventFolder, type Site } from '../site/site.ts';
import { contentDirOf, isEventSection, pageAt } from '../hugo/page.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { folderOf, joinPath, nameOf } from '../text/path.ts';
import { conventionsOf } from './conventions.ts';
import { fillForm } from '../text/fillForm.ts';

/** Where the reports of a new event go. */
export interface EventPlace {
  /** The folder that holds the event's, relative to the site's root; mostly the event section. */
  readonly section: string;
  /** The name of the event's folder. */
  readonly folder: string;
  /** The report's name without its language: `_index`, `index`, or that of a single page. */
  readonly file: string;
  /** The event's number among its siblings, which is also its place in the menu. */
  readonly event: number;
  /** As `pre` shows it: `4.12.`, or `12.` in a section without a number. */
  readonly number: string;
}

/** Where events go when nobody says: as the configuration has it, else the first event section, else the internship's. */
export function defaultEventSection(site: Site): string {
  const form = site.configuration.newReport?.path;
  if (form !== undefined) return form.split('{', 1)[0]?.replace(/\/?[^/]*$/, '') ?? '';
  return site.eventSections[0]?.path ?? joinPath(site.config.contentDir, '4-EventParticipated');
}

/** The event section at or above `folder`, a folder of the site's content; `undefined` when there is none. */
export function sectionAround(site: Site, folder: string): string | undefined {
  for (let path = folder; path !== ''; path = folderOf(path)) {
    if (site.eventSections.some((section) => section.path === path)) return path;
    // A new one, still without events; not the folder of that name among the pictures.
    const isContent = !site.isHugo || path.startsWith(`${contentDirOf(path, site.config)}/`);
    if (isContent && isEventSection(nameOf(path))) return path;
  }
  return undefined;
}

/** The same section in another language: another folder only where the site keeps its languages in folders. */
export function sectionIn(site: Site, section: string, languageCode: string): string {
  const own = site.config.languages.find(({ code }) => code === languageCode)?.contentDir;
  const dir = contentDirOf(joinPath(section, '_index.md'), site.config);
  return own === undefined || !section.startsWith(`${dir}/`) ? section : joinPath(own, section.slice(dir.length + 1));
}

/** `_index.md`, or `_index.vi.md` where neither the folder nor the site's default says the language. */
export function reportPath(site: Site, place: EventPlace, languageCode: string): string {
  const folder = joinPath(sectionIn(site, place.section, languageCode), place.folder);
  const plain = joinPath(folder, `${place.file}.md`);
  const isUnderstood = pageAt(plain, site).languageCode === languageCode.toLowerCase();
  return isUnderstood ? plain : joinPath(folder, `${place.file}.${languageCode}.md`);
}

/**
 * The next place in `section`: its number is the largest of the folders that hold a file, plus one; a folder left over
 * without files is used again. Name and kind of the folder follow the siblings.
 */
export function placeForEvent(
  site: Site,
  section: string,
  { name, day }: { readonly name: string; readonly day: CalendarDay },
  languageCode: string,
): EventPlace {
  const configured = site.configuration.newReport;
  if (configured !== undefined) return configuredPlace(site, configured.path, name, day);
  const sections = new Set([section, ...site.config.languages.map(({ code }) => sectionIn(site, section, code))]);
  const events = [...new Set([...sections].map((path) => eventSectionAt(site, path)))].flatMap(
    (known) => known?.events ?? [],
  );
  const held = events.filter(({ holdsFile }) => holdsFile);
  const event = nextNumber(site, held);
  const conventions = conventionsOf(site, section, languageCode);
  const sectionNumber = /^\d+/.exec(nameOf(section))?.[0] ?? held.find(({ number }) => number)?.number?.section;
  const number = sectionNumber === undefined ? `${event}.` : `${sectionNumber}.${event}.`;
  const standard = sectionNumber === undefined ? '{slug}' : '{section}.{event}-Event{event}';
  const agreedForm = conventions.folder ?? standard;
  const form = sectionNumber === undefined && agreedForm.includes('{section}') ? standard : agreedForm;
  const values = { section: String(sectionNumber), event: String(event), slug: slugOf(name) || `event-${event}` };
  const folder = fillForm(form, values);
  const leftOver = events.find(({ path }) => nameOf(path).toLowerCase() === folder.toLowerCase());
  return {
    section,
    folder: leftOver === undefined ? folder : nameOf(leftOver.path),
    file: conventions.bundle === 'leaf' ? 'index' : '_index',
    event,
    number,
  };
}

/** Where the site's own form has it: `content/events/{year}/{slug}/index.md`. */
function configuredPlace(site: Site, form: string, name: string, day: CalendarDay): EventPlace {
  const held = eventSectionAt(site, defaultEventSection(site))?.events ?? [];
  const event = nextNumber(site, held);
  const [year = '', month = '', dayOfMonth = ''] = formatDay(day).split('-');
  const slug = slugOf(name) || `event-${event}`;
  const path = fillForm(form, { year, month, day: dayOfMonth, slug, event: String(event) });
  const folder = folderOf(path);
  const file = nameOf(path).replace(/\.[^.]*$/, '');
  return { section: folderOf(folder), folder: nameOf(folder), file, event, number: `${event}.` };
}

/** The largest number of the folders plus one; where folders have none, the largest menu order plus one. */
function nextNumber(site: Site, held: readonly EventFolder[]): number {
  const numbers = held.flatMap(({ number }) => number?.event ?? []);
  const weights = held
    .flatMap(({ reports }) => summariesOf(reports, site))
    .flatMap(({ weight }) => weight ?? [])
    .filter((weight) => Number.isInteger(weight) && weight > 0 && weight < 1_000_000);
  return (numbers.length > 0 ? numbers : weights).reduce((a, b) => Math.max(a, b), 0) + 1;
}

/** A name for a folder that every disk and address takes: `Cloud Day: Huế` → `cloud-day-hue`; '' when nothing remains. */
export function slugOf(name: string): string {
  return foldWithoutMarks(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
