import type { EventFolder, Site } from '../site/site.ts';
import { contentDirOf, readPagePath } from '../site/page.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { joinPath, nameOf } from '../text/path.ts';
import { conventionsOf } from './conventions.ts';
import { fillForm } from './forms.ts';

/** Where the reports of a new event go. */
export interface EventPlace {
  /** The event section's folder, relative to the site's root. */
  readonly section: string;
  /** The name of the event's folder. */
  readonly folder: string;
  readonly bundle: 'branch' | 'leaf';
  /** The event's number among its siblings, which is also its place in the menu. */
  readonly event: number;
  /** As `pre` shows it: `4.12.`, or `12.` in a section without a number. */
  readonly number: string;
}

/** Where events go when the site has no event section yet. */
export function defaultEventSection(site: Site): string {
  return site.eventSections[0]?.path ?? joinPath(site.config.contentDir, '4-EventParticipated');
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
  const base = place.bundle === 'leaf' ? 'index' : '_index';
  const plain = joinPath(folder, `${base}.md`);
  const isUnderstood = readPagePath(plain, site.config).languageCode === languageCode.toLowerCase();
  return isUnderstood ? plain : joinPath(folder, `${base}.${languageCode}.md`);
}

/**
 * The next place in `section`: its number is the largest of the folders that hold a file, plus one; a folder left over
 * without files is used again. Name and kind of the folder follow the siblings.
 */
export function placeForEvent(site: Site, section: string, name: string, languageCode: string): EventPlace {
  const sections = new Set([section, ...site.config.languages.map(({ code }) => sectionIn(site, section, code))]);
  const events = site.eventSections.filter(({ path }) => sections.has(path)).flatMap((known) => known.events);
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
    bundle: conventions.bundle ?? 'branch',
    event,
    number,
  };
}

/** The largest number of the folders plus one; where folders have none, the largest menu order plus one. */
function nextNumber(site: Site, held: readonly EventFolder[]): number {
  const numbers = held.flatMap(({ number }) => number?.event ?? []);
  const weights = held
    .flatMap(({ reports }) => reports)
    .flatMap((report) => site.summaries.get(report)?.weight ?? [])
    .filter((weight) => Number.isInteger(weight) && weight > 0 && weight < 1_000_000);
  return (numbers.length > 0 ? numbers : weights).reduce((a, b) => Math.max(a, b), 0) + 1;
}

/** A name for a folder that every disk and address takes: `Cloud Day: Huế` → `cloud-day-hue`; '' when nothing remains. */
function slugOf(name: string): string {
  return foldWithoutMarks(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
