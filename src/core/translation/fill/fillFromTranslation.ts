import { setField } from '../../frontMatter/editFrontMatter.ts';
import { showUnderPhotos } from '../../pictures/placePictures.ts';
import { addSpeakers } from '../../plans/addSpeakers.ts';
import { conventionsFor, type Conventions } from '../../plans/conventions.ts';
import { isTaken, takenError, type Plan, type PlanError } from '../../plans/plan.ts';
import { parseReport } from '../../report/parseReport.ts';
import type { Report } from '../../report/report.ts';
import { hasKind } from '../../report/sections.ts';
import { literal } from '../../sections/block.ts';
import { readHugoDate } from '../../dates/hugoDate.ts';
import { type Page } from '../../hugo/page.ts';
import type { ReportSummary } from '../../site/site.ts';
import { summarize } from '../../site/summary.ts';
import { inlineSpeakers } from '../../speakers/inlineSpeakers.ts';
import { editsBetween } from '../../text/editsBetween.ts';
import { applyEdits, type TextEdit } from '../../text/textEdit.ts';
import { picturesLacking, sectionsLacking, speakersLacking } from './lacking.ts';
import { lockText, type LockedReport } from '../lock/lockText.ts';
import { newTranslation } from '../place/newTranslation.ts';
import { isEmptyPart } from '../ownWords.ts';
import { partsOf, type Part } from '../parts.ts';
import { placeTranslation } from '../place/placeTranslation.ts';
import type { ReadPart } from '../answer/readPart.ts';
import type { Translation } from '../answer/readTranslation.ts';
import { picturesIn, skeleton } from './skeleton.ts';
import type { ReportOfSite } from '../../site/site.ts';

/**
 * The report of `page`, which does not exist yet, with what `source` says in any language: front matter, speakers and
 * pictures; headings in the words of its own language; and texts that wait where the source has prose. A host hands in
 * `soundSource(source)`, so that what is wrong in the source for sure is right here.
 */
export function planTranslation({ report, site }: ReportOfSite, page: Page): Plan | PlanError {
  if (isTaken(site, page.path)) return takenError(page.path);
  const conventions = conventionsFor(page, site);
  const locked = lockText(report, report.language, page.languageCode);
  const parts = new Map(locked.parts.map(({ part }) => [part.key, skeleton(report, part, page.language, conventions)]));
  const text = newTranslation(toTranslation(locked, parts), page.language, conventions);
  const created = parseReport(text, page.language, site.configuration);
  const whole = applyEdits(text, listInline(created, report, conventions));
  return { create: [{ path: page.path, text: whole }], edits: [], open: { path: page.path, block: [literal(whole)] } };
}

/** Whom the source names in its prose alone has a section in a report that names nobody. */
function listInline(report: Report, source: Report, conventions: Conventions): readonly TextEdit[] {
  if (source.speakers.sections.length > 0 || !namesNobody(report)) return [];
  return addSpeakers(report, inlineSpeakers(source).entries, conventions)?.edits ?? [];
}

function namesNobody(report: Report): boolean {
  const { entries, maybeMore } = report.speakers;
  const inline = inlineSpeakers(report);
  return entries.length === 0 && inline.entries.length === 0 && !inline.mentioned && !maybeMore;
}

/**
 * What a report can take over from the same event's report in another language, in the places that are still unfilled:
 * fields, sections with their headings, speakers, pictures with their words left to write. What the author has written
 * stays as it is, and filled twice is filled once. Of a report in which something is told nothing is lacking but what
 * `translation-in-sync` tells of. The source, too, is a `soundSource`.
 */
export function fillFromTranslation(source: ReportOfSite, target: ReportOfSite): readonly TextEdit[] {
  const { page, site } = target;
  const { report: sound } = source;
  const other = summarize(sound, source.page, site);
  const conventions = conventionsFor(page, site);
  const steps: readonly ((report: Report) => readonly TextEdit[])[] = [
    (report) => partEdits(sound, other, { report, page, site }),
    ...fieldNames.map((name) => (report: Report) => fieldEdits({ report: sound, site }, report, name)),
    (report) => addSpeakers(report, speakersLacking(report, other), conventions)?.edits ?? [],
    (report) => listInline(report, sound, conventions),
    (report) => {
      const images = report.images.map(({ target: shown }) => shown);
      const lacking = picturesLacking({ path: page.path, images }, other, site);
      return showUnderPhotos({ report, page, site }, lacking, 'empty')?.edits ?? [];
    },
  ];
  const filled = steps.reduce((report, step) => {
    const edits = step(report);
    return edits.length === 0 ? report : parseReport(applyEdits(report.text, edits), page.language, site.configuration);
  }, target.report);
  return editsBetween(target.report.text, filled.text);
}

const fieldNames = ['title', 'date', 'weight', 'chapter', 'pre'];

/** A field that is missing or empty; a date only when Hugo can read it. */
function fieldEdits(
  { report, site }: Pick<ReportOfSite, 'report' | 'site'>,
  target: Report,
  name: string,
): readonly TextEdit[] {
  const field = report.frontMatter.fields.get(name);
  const own = target.frontMatter.fields.get(name);
  if (field === undefined || field.empty || (own !== undefined && !own.empty)) return [];
  const reading = readHugoDate(field, site.config.timeZone);
  if (name === 'date' && reading.kind !== 'date') return [];
  const edit = setField(target, name, field.text, field.quoted);
  return edit === undefined ? [] : [edit];
}

function partEdits(report: Report, other: ReportSummary, target: ReportOfSite): readonly TextEdit[] {
  const { page, site } = target;
  const conventions = conventionsFor(page, site);
  const locked = lockText(report, report.language, page.languageCode);
  const wants = wanting(target, report, other);
  const shown = new Set(target.report.images.map((image) => image.target));
  const parts = new Map(
    locked.parts
      .filter(({ part }) => wants(part))
      .map(({ part }) => [part.key, skeleton(report, part, page.language, conventions, shown)]),
  );
  // What was sent and did not come back stays as it is.
  const only = locked.parts.map((part) => (parts.has(part.part.key) ? part : { ...part, isSent: true }));
  const translation = toTranslation({ ...locked, parts: only, isTitleInHeading: false }, parts);
  return placeTranslation(translation, target.report, conventions, { keepOwnWords: true }).edits;
}

/** Tells the parts that the target lacks, or in which a list of speakers or pictures can stand in the place of waiting. */
function wanting({ report, page, site }: ReportOfSite, source: Report, other: ReportSummary): (part: Part) => boolean {
  const isBegun = report.notStarted === undefined;
  const images = report.images.map(({ target }) => target);
  const pictures = new Set(picturesLacking({ path: page.path, images }, other, site));
  const lacking = new Set(isBegun ? sectionsLacking(report, other) : other.sections.map(({ kind }) => kind));
  if (isBegun && namesNobody(report)) lacking.add('speakers');
  const waiting = new Map(partsOf(report).map((part) => [part.key, isEmptyPart(report, part)]));
  return (part) => {
    if (isEmptyPart(source, part)) return false;
    const { kind, key } = part;
    const carries = kind?.name === 'speakers' || (pictures.size > 0 && picturesIn(source, part.body).length > 0);
    if (waiting.has(key)) return carries && waiting.get(key) === true;
    if (kind === undefined) return !isBegun && key !== 'start';
    return lacking.has(kind.name) && !hasKind(report.sections, kind.name);
  };
}

function toTranslation(locked: LockedReport, parts: ReadonlyMap<string, ReadPart>): Translation {
  return { locked, parts, title: undefined, unread: [], isUntranslated: false };
}
