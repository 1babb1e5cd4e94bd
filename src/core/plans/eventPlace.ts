import type { EventFolder, Site } from '../site/site.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { joinPath, nameOf } from '../text/path.ts';
import { conventionsOf } from './conventions.ts';
import { fillForm } from './forms.ts';

/** Where the reports of a new event go. */
export interface EventPlace {
  readonly section: string;
  /** The event's folder, relative to the site's root. */
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

/**
 * The next place in `section`: its number is the largest of the folders that hold a file, plus one; a folder left over
 * without files is used again. Name and kind of the folder follow the siblings.
 */
export function placeForEvent(
  site: Site,
  section: string = defaultEventSection(site),
  name: string,
  languageCode: string,
): EventPlace {
  const path = section.replace(/\/+$/, '');
  const events = site.eventSections.find((known) => known.path === path)?.events ?? [];
  const held = events.filter(({ holdsFile }) => holdsFile);
  const event = nextNumber(site, held);
  const conventions = conventionsOf(site, path, languageCode);
  const sectionNumber = /^\d+/.exec(nameOf(path))?.[0] ?? held.find(({ number }) => number)?.number?.section;
  const number = sectionNumber === undefined ? `${event}.` : `${sectionNumber}.${event}.`;
  const standard = sectionNumber === undefined ? '{slug}' : '{section}.{event}-Event{event}';
  const agreedForm = conventions.folder ?? standard;
  const form = sectionNumber === undefined && agreedForm.includes('{section}') ? standard : agreedForm;
  const folder = joinPath(
    path,
    fillForm(form, { section: String(sectionNumber), event: String(event), slug: slugOf(name) || `event-${event}` }),
  );
  const leftOver = events.find(({ path: known }) => known.toLowerCase() === folder.toLowerCase());
  return { section: path, folder: leftOver?.path ?? folder, bundle: conventions.bundle ?? 'branch', event, number };
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
