import { isOurList } from '../report/lacks/lackingSections.ts';
import { remembered } from '../remembered.ts';
import type { SectionKindName } from '../sections/sectionKind.ts';
import { folderOf } from '../text/path.ts';
import { eventSectionAt, isWritten, summariesOf, type EventSection, type Site } from './site.ts';

/** Kinds that a report should have, and whose word that is: the site's, the internship's, or that of its fellows. */
export interface AskedKinds {
  readonly kinds: readonly SectionKindName[];
  readonly by: 'site' | 'internship' | 'others';
}

/** Which of the `lacking` kinds the report in `event`, in this language, should have. */
export function askedKinds(
  lacking: readonly SectionKindName[],
  event: string,
  languageCode: string,
  site: Site,
): AskedKinds {
  // Most reports lack none, and their fellows are many.
  if (lacking.length === 0) return { kinds: [], by: 'internship' };
  // Then no other heading will do.
  if (!isOurList(site.configuration.sections)) return { kinds: lacking, by: 'site' };
  const section = eventSectionAt(site, folderOf(event));
  const others = section && otherReports(section, event, languageCode, site);
  // Two reports are a form of the site's own, which counts for more than that of the internship.
  if (others === undefined || others.count < 2) return { kinds: lacking, by: 'internship' };
  return { kinds: lacking.filter((name) => others.having(name) * 2 > others.count), by: 'others' };
}

/** How many of a section's written reports in one language there are, and how many of them have each kind. */
interface WrittenReports {
  readonly count: number;
  readonly having: (kind: SectionKindName) => number;
}

/** What the other events' reports say, as far as they are written. */
function otherReports(section: EventSection, event: string, languageCode: string, site: Site): WrittenReports {
  const all = writtenIn(site.summaries, languageCode, section);
  const own = section.events.find(({ path }) => path === event)?.reports ?? [];
  const left = countKinds(own, languageCode, site.summaries);
  return { count: all.count - left.count, having: (kind) => all.having(kind) - left.having(kind) };
}

const writtenIn = remembered(
  (summaries: Site['summaries'], languageCode: string, { events }: EventSection) =>
    countKinds(
      events.flatMap(({ reports }) => reports),
      languageCode,
      summaries,
    ),
  (languageCode, { path }) => `${languageCode} ${path}`,
);

function countKinds(paths: readonly string[], languageCode: string, summaries: Site['summaries']): WrittenReports {
  const counts = new Map<SectionKindName, number>();
  const written = summariesOf(paths, { summaries }).filter(
    (summary) => summary.languageCode === languageCode && isWritten(summary),
  );
  for (const { sections } of written) {
    for (const kind of new Set(sections.map((each) => each.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return { count: written.length, having: (kind) => counts.get(kind) ?? 0 };
}
