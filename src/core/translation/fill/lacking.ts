import { filesLacking } from '../../pictures/samePictures.ts';
import type { Report } from '../../report/report.ts';
import { hasKind, sectionOf } from '../../report/sections.ts';
import { hasStandIn } from '../../report/lacks/sectionStandIns.ts';
import type { SectionKindName } from '../../sections/sectionKind.ts';
import type { ReportSummary, Site, SpeakerSummary } from '../../site/site.ts';
import { foldWithoutMarks } from '../../text/fold.ts';

/**
 * The kinds of sections that a report has nothing for, and its counterpart has, in the catalogue's order; speakers and
 * photos are told apart. With as many headings as the other, a section has other words here rather than none.
 */
export function sectionsLacking(report: Report, other: ReportSummary): readonly SectionKindName[] {
  const own = report.headings.filter(({ level }) => level === report.sections.level).length;
  if (own >= other.headingCount) return [];
  const kinds = new Set(other.sections.map(({ kind }) => kind));
  return report.sections.catalogue.kinds
    .map(({ name }) => name)
    .filter((name) => kinds.has(name) && name !== 'speakers' && name !== 'photos')
    .filter((name) => !hasKind(report.sections, name) && !hasStandIn(report, name));
}

/**
 * The files of the pictures that a page lacks and its counterpart shows. As many pictures of another kind, screenshots
 * in each language say, are what the author wanted.
 */
export function picturesLacking(
  own: Pick<ReportSummary, 'path' | 'images'>,
  other: ReportSummary,
  site: Site,
): readonly string[] {
  const isEnough = own.images.length > 0 && other.images.length <= own.images.length;
  return isEnough ? [] : filesLacking(own, other, site);
}

/**
 * The speakers whom only the counterpart lists, where the report's list is that one without some: else nobody knows
 * who is who.
 */
export function speakersLacking(report: Report, other: ReportSummary): readonly SpeakerSummary[] {
  const own = new Set(report.speakers.entries.map(({ name }) => foldWithoutMarks(name)));
  const theirs = new Set(other.speakers.map(({ name }) => foldWithoutMarks(name)));
  if (sectionOf(report.sections, 'speakers') === undefined || own.size === 0 || own.size >= theirs.size) return [];
  if ([...own].some((name) => !theirs.has(name))) return [];
  return other.speakers.filter(({ name }) => !own.has(foldWithoutMarks(name)));
}
