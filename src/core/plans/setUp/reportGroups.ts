import { contentDirOf, readPagePath, type Page } from '../../hugo/page.ts';
import type { Site } from '../../site/site.ts';
import { collator } from '../../text/collator.ts';
import { foldWithoutMarks } from '../../text/fold.ts';
import { folderOf, isWithin, joinPath, nameOf } from '../../text/path.ts';

/** Pages that lie in the same way, and so may be the reports of a site. */
export interface ReportGroup {
  /** What names them, for `reports`: one pattern for each content folder that has some. */
  readonly patterns: readonly string[];
  /** Where the next one goes, for `newReport`. */
  readonly newPath: string;
  /** Their paths, the newest last where folders or names tell the day. */
  readonly pages: readonly string[];
  /** True where a folder is named for events, meetups, talks or the like. */
  readonly isNamedForEvents: boolean;
}

/** A page on its way to its group: its names below the content folder, and what stands for each in a pattern and a form. */
interface Place {
  readonly path: string;
  readonly contentDir: string;
  readonly pattern: string;
  readonly form: string;
  /** The name that is the event's own. */
  readonly own: string;
}

/** Nobody looks through more. */
const mostGroups = 12;
const forEvents =
  /event|meet-?up|talk|conferenc|workshop|seminar|session|recap|webinar|hackathon|gathering|su-?kien|hoi-?thao/;

/**
 * The groups of pages that may be event reports, the likeliest first: that of the page `asked`, then those in folders
 * named for events, then the larger ones. Where none is named so, a folder of events that does not exist yet is
 * offered too. What is a report without a configuration is in none.
 */
export function reportGroups(site: Site, asked?: string): readonly ReportGroup[] {
  const places = new Map<string, Place[]>();
  const holders = foldersHoldingOthers(site.pages);
  for (const path of site.pages) {
    const page = readPagePath(path, site.config);
    const isList = page.bundle === 'branch' && holders.has(folderOf(path));
    const place = isList ? undefined : placeOf(page, site, path === asked);
    if (place === undefined) continue;
    const fellows = places.get(place.pattern) ?? [];
    fellows.push(place);
    places.set(place.pattern, fellows);
  }
  const groups = [...places.values()].map((fellows) => groupOf(fellows, site));
  const isAsked = ({ pages }: ReportGroup): boolean => asked !== undefined && pages.includes(asked);
  const found = groups.sort(
    (a, b) =>
      Number(isAsked(b)) - Number(isAsked(a)) ||
      Number(b.isNamedForEvents) - Number(a.isNamedForEvents) ||
      b.pages.length - a.pages.length,
  );
  const isKnown = found.some((group) => group.isNamedForEvents || isAsked(group));
  return [...found.slice(0, mostGroups), ...(isKnown ? [] : [newGroup(site.config.contentDir)])];
}

/** For a site that has no events yet. */
function newGroup(contentDir: string): ReportGroup {
  const folder = joinPath(contentDir, 'events');
  const patterns = [`${folder}/*/*/index.md`];
  return { patterns, newPath: `${folder}/{year}/{slug}/index.md`, pages: [], isNamedForEvents: true };
}

/** `undefined` for a page that is a report already, and for one that stands alone in the site. */
function placeOf({ path, role, bundle }: Page, site: Site, isAsked: boolean): Place | undefined {
  const contentDir = contentDirOf(path, site.config);
  if (role !== 'other' || !isWithin(path, contentDir) || !/\.md$/i.test(path)) return undefined;
  const folder = folderOf(path);
  const file = bundle === 'none' ? '*.md' : bundle === 'leaf' ? 'index.md' : '_index.md';
  const own = bundle === 'none' ? nameOf(path).replace(/(?:\.[a-z]{2,3}(?:-[a-z0-9]+)*)?\.md$/i, '') : nameOf(folder);
  const holder = bundle === 'none' ? folder : folderOf(folder);
  // `content/about.md` and `content/about/index.md` are pages of the site, unless somebody says otherwise.
  if (!isWithin(holder, contentDir) || (holder === contentDir && !isAsked)) return undefined;
  const names = holder.slice(contentDir.length).split('/').filter(Boolean);
  const forms = names.map((name, index) => dateForm(names.slice(0, index), name));
  const pattern = forms.map((form, index) => (form === undefined ? (names[index] ?? '') : '*'));
  return {
    path,
    contentDir,
    pattern: [...pattern, ...(bundle === 'none' ? [file] : ['*', file])].join('/'),
    form: [
      ...forms.map((form, index) => form ?? names[index] ?? ''),
      ...(bundle === 'none' ? ['{name}.md'] : ['{name}', file]),
    ].join('/'),
    own,
  };
}

/** The folders whose own page, `_index.md`, is above others. */
function foldersHoldingOthers(pages: ReadonlySet<string>): ReadonlySet<string> {
  const holders = new Set<string>();
  for (const path of pages) {
    const isOwn = /^_index\./i.test(nameOf(path));
    let folder = isOwn ? folderOf(folderOf(path)) : folderOf(path);
    for (; folder !== '' && !holders.has(folder); folder = folderOf(folder)) holders.add(folder);
  }
  return holders;
}

/** What stands for a folder that is a year, or a month or a day in one. */
function dateForm(above: readonly string[], name: string): string | undefined {
  if (/^(?:19|20)\d\d$/.test(name)) return '{year}';
  const years = above.findIndex((each) => /^(?:19|20)\d\d$/.test(each));
  if (years < 0 || !/^\d\d$/.test(name)) return undefined;
  return ['{month}', '{day}'][above.length - 1 - years];
}

function groupOf(fellows: readonly Place[], site: Site): ReportGroup {
  const sorted = [...fellows].sort((a, b) => collator.compare(a.path, b.path));
  const last = sorted.at(-1);
  const dirs = [...new Set(sorted.map(({ contentDir }) => contentDir))];
  const pattern = last?.pattern ?? '';
  const form = (last?.form ?? '').replace('{name}', nameForm(sorted.map(({ own }) => own)));
  const main = dirs.find((dir) => dir === mainContentDir(site)) ?? dirs[0] ?? '';
  return {
    patterns: dirs.map((dir) => joinPath(dir, pattern)),
    newPath: joinPath(main, form),
    pages: sorted.map(({ path }) => path),
    isNamedForEvents: forEvents.test(foldWithoutMarks(folderOf(pattern))),
  };
}

/** The content folder of the default language. */
function mainContentDir({ config }: Site): string {
  return config.languages.find(({ isDefault }) => isDefault)?.contentDir ?? config.contentDir;
}

/** How most events are called: by day and name, `2025-03-06-data-evening`, or by name alone. */
function nameForm(names: readonly string[]): string {
  const most = (pattern: RegExp): boolean => names.filter((name) => pattern.test(name)).length * 2 > names.length;
  if (most(/^(?:19|20)\d\d-\d\d-\d\d(?:-|$)/)) return '{year}-{month}-{day}-{slug}';
  if (most(/^(?:19|20)\d\d-\d\d(?:-|$)/)) return '{year}-{month}-{slug}';
  return most(/^(?:19|20)\d\d(?:-|$)/) ? '{year}-{slug}' : '{slug}';
}
