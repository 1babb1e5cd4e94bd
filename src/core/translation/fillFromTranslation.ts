import { setField } from '../frontMatter/editFrontMatter.ts';
import { setAlt } from '../images/editAlt.ts';
import type { Image } from '../images/images.ts';
import { state, type Message } from '../messages/message.ts';
import { showUnderPhotos } from '../pictures/placePictures.ts';
import { filesLacking } from '../pictures/samePictures.ts';
import { conventionsOf } from '../plans/conventions.ts';
import { isTaken, type Plan, type PlanError } from '../plans/plan.ts';
import { parseReport } from '../report/parseReport.ts';
import type { Report } from '../report/report.ts';
import { hasKind } from '../report/sections.ts';
import { literal, blockText, parseStub } from '../sections/block.ts';
import { readHugoDate } from '../dates/hugoDate.ts';
import { pageFolder, type Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import { editsBetween } from '../text/editsBetween.ts';
import { lineEndingOf, withLineEnding } from '../text/lines.ts';
import { contains, textOf } from '../text/offsetRange.ts';
import { folderOf } from '../text/path.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import { lockText, type LockedPart, type LockedReport } from './lockText.ts';
import { newTranslation } from './newTranslation.ts';
import { isEmptyPart } from './ownWords.ts';
import { partsOf } from './parts.ts';
import { placeTranslation } from './placeTranslation.ts';
import type { ReadPart } from './readPart.ts';
import type { Translation } from './readTranslation.ts';

/** A report of a site. */
export interface ReportOfSite {
  readonly report: Report;
  readonly page: Page;
  readonly site: Site;
}

const taken: Message = {
  en: '`{path}` exists already, so nothing was written.',
  vi: 'Đã có `{path}`, nên không ghi gì cả.',
};

/**
 * The report of `page`, which does not exist yet, with what `source` says in any language: front matter, speakers and
 * pictures; headings in the words of its own language; and texts that wait where the source has prose.
 */
export function planTranslation({ report, site }: ReportOfSite, page: Page): Plan | PlanError {
  if (isTaken(site, page.path)) return { error: state(taken, { path: page.path }) };
  const locked = lockText(report, report.language, page.languageCode);
  const parts = new Map(locked.parts.map((part) => [part.part.key, skeleton(locked, part, page)]));
  const text = newTranslation(toTranslation(locked, parts), page.language, conventionsFor(page, site));
  return { create: [{ path: page.path, text }], edits: [], open: { path: page.path, block: [literal(text)] } };
}

/**
 * What a report can take over from the same event's report in another language, in the places that are still unfilled:
 * fields, sections with their headings, speakers, pictures with their words left to write. What the author has written
 * stays as it is, and filled twice is filled once.
 */
export function fillFromTranslation(source: ReportOfSite, target: ReportOfSite): readonly TextEdit[] {
  const { page, site } = target;
  const reread = (text: string): Report => parseReport(text, page.language, site.configuration);
  const withParts = reread(applyEdits(target.report.text, partEdits(source, target)));
  const withFields = fieldNames.reduce(
    (report, name) => reread(applyEdits(report.text, fieldEdits(source, report, name))),
    withParts,
  );
  const shown = { path: page.path, images: withFields.images.map((image) => image.target) };
  const there = { path: source.page.path, images: source.report.images.map((image) => image.target) };
  const photos = showUnderPhotos({ report: withFields, page, site }, filesLacking(shown, there, site), false);
  return editsBetween(target.report.text, applyEdits(withFields.text, photos?.edits ?? []));
}

const fieldNames = ['title', 'date', 'weight', 'chapter', 'pre'];

/** A field that is missing or empty; a date only when Hugo can read it. */
function fieldEdits({ report, site }: ReportOfSite, target: Report, name: string): readonly TextEdit[] {
  const field = report.frontMatter.fields.get(name);
  const own = target.frontMatter.fields.get(name);
  if (field === undefined || field.empty || (own !== undefined && !own.empty)) return [];
  const reading = readHugoDate({ value: field.text, quoted: field.quoted }, site.config.timeZone);
  if (name === 'date' && reading.kind !== 'date') return [];
  const edit = setField(target, name, field.text, field.quoted);
  return edit === undefined ? [] : [edit];
}

function partEdits({ report, site }: ReportOfSite, target: ReportOfSite): readonly TextEdit[] {
  const { page } = target;
  const locked = lockText(report, report.language, page.languageCode);
  const wanted = locked.parts.filter((part) => wants(target.report, part, report));
  const parts = new Map(wanted.map((part) => [part.part.key, skeleton(locked, part, page)]));
  // What was sent and did not come back stays as it is.
  const only = locked.parts.map((part) => (parts.has(part.part.key) ? part : { ...part, isSent: true }));
  return placeTranslation(
    toTranslation({ ...locked, parts: only, isTitleInHeading: false }, parts),
    target.report,
    conventionsFor(page, site),
    true,
  ).edits;
}

/** True for a part that the target lacks, or in which a list of speakers or pictures can stand in the place of waiting. */
function wants(target: Report, { part }: LockedPart, source: Report): boolean {
  if (isEmptyPart(source, part)) return false;
  const counterpart = partsOf(target).find(({ key }) => key === part.key);
  const carries = part.kind?.name === 'speakers' || picturesIn(source, part.body).length > 0;
  if (counterpart !== undefined) return carries && isEmptyPart(target, counterpart);
  if (part.kind === undefined) return target.notStarted !== undefined && part.key !== 'start';
  return !hasKind(target.sections, part.kind.name);
}

function toTranslation(locked: LockedReport, parts: ReadonlyMap<string, ReadPart>): Translation {
  return { locked, parts, title: undefined, unread: [], isUntranslated: false };
}

/** A part without the prose of its source: a list of speakers as it is, else what waits, and the pictures. */
function skeleton({ report }: LockedReport, { part }: LockedPart, { language }: Page): ReadPart {
  const newline = lineEndingOf(report.text);
  const body = textOf(report.text, part.body);
  const end = body.slice(body.trimEnd().length) || newline;
  const pictures = picturesIn(report, part.body).map((image) => withoutAlt(report, image));
  const isSpeakers = part.kind?.name === 'speakers' && !isEmptyPart(report, part);
  const stub = blockText(parseStub(part.kind?.words[language].stub ?? generic[language]));
  const isPhotos = part.kind?.name === 'photos' && pictures.length > 0;
  const waiting = isHead(part.key) || isPhotos ? [] : [withLineEnding(stub, newline)];
  const pieces = [...waiting, ...pictures];
  const written = pieces.length === 0 ? end : newline + newline + pieces.join(newline + newline) + end;
  return {
    heading: undefined,
    body: isSpeakers ? body : written,
    lost: [],
    doubled: [],
    isReordered: false,
    isUntranslated: false,
  };
}

/** For a heading of the author's own, which stays in the source's words until it is translated. */
const generic = { en: '‹Write this part here›', vi: '‹Viết nội dung phần này vào đây›' };

/** True for what stands above the first section. */
function isHead(key: string): boolean {
  return key === 'title' || key === 'start';
}

function picturesIn({ images }: Report, body: LockedPart['part']['body']): readonly Image[] {
  return images.filter(({ range }) => contains(body, range));
}

/** The picture as it is written, its words left to write in the other language. */
function withoutAlt(report: Report, image: Image): string {
  const written = textOf(report.text, image.range);
  if (image.form === 'shortcode' || image.altRange === undefined) return written;
  const { start } = image.range;
  const { edit } = setAlt(report, image, '');
  const range = { start: edit.range.start - start, end: edit.range.end - start };
  return applyEdits(written, [{ range, newText: edit.newText }]);
}

function conventionsFor(page: Page, site: Site): ReturnType<typeof conventionsOf> {
  return conventionsOf(site, folderOf(pageFolder(page)), page.languageCode);
}
