import type { Report } from '../report/report.ts';
import { conventionsFor } from '../plans/conventions.ts';
import { insertSection } from '../plans/insertSection.ts';
import { placeholdersIn } from '../report/waiting/placeholders.ts';
import { ownBody } from '../report/sectionBody.ts';
import { sectionOf, type Section } from '../report/sections.ts';
import { blockText, literal, type Block } from '../sections/block.ts';
import type { ReportOfSite } from '../site/site.ts';
import { lineAt, lineEndingOf, withLineEnding } from '../text/lines.ts';
import { contains, emptyRange, type OffsetRange } from '../text/offsetRange.ts';
import { inside } from '../text/sortedRanges.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { modelPicture, pictureBlocks, type PictureWords } from './pictureText.ts';

/** Pictures put into a report. Offsets are UTF-16 units. */
export interface PicturesShown {
  /** In order of place, none overlapping; the first one writes the pictures. */
  readonly edits: readonly [TextEdit, ...TextEdit[]];
  /** What the first of `edits` writes, the words of the pictures as tab stops. */
  readonly block: Block;
}

/** Pictures written where the author puts them. */
export interface PicturesAtPlace {
  /** What is replaced: the author's place, and the waiting text around it. */
  readonly range: OffsetRange;
  /** What replaces it, its words as tab stops. */
  readonly block: Block;
  /** What else goes: other waiting texts of the photos section in which the place lies. None touches `range`. */
  readonly removals: readonly OffsetRange[];
}

/**
 * Shows the pictures `paths` under the photos: where a text waits for them, else behind the last one there. A section
 * is inserted when the report has none. `undefined` when the page can show none of them.
 */
export function showUnderPhotos(
  context: ReportOfSite,
  paths: readonly string[],
  words: PictureWords = 'proposed',
): PicturesShown | undefined {
  const { report, page, site } = context;
  const blocks = pictureBlocks(context, paths, words);
  if (blocks.length === 0) return undefined;
  const section = sectionOf(report.sections, 'photos');
  if (section === undefined) {
    const style = conventionsFor(page, site);
    const { edits, snippet } = insertSection(report, 'photos', style, join(blocks, separatorOf(report)));
    return { edits, block: snippet.block };
  }
  const { range, before, separator, after } = placeIn(report, section);
  const block = [literal(before), ...join(blocks, separator), literal(after)];
  const removals = waitingIn(report, section)
    .map(({ removal }) => removal)
    .filter((removal) => !touches(removal, range))
    .map((removal) => ({ range: removal, newText: '' }));
  return { edits: [{ range, newText: blockText(block) }, ...removals], block };
}

/** Writes the pictures `paths` in the place of `range`; `undefined` when the page can show none of them. */
export function showAtPlace(
  context: ReportOfSite,
  paths: readonly string[],
  range: OffsetRange,
): PicturesAtPlace | undefined {
  const { report } = context;
  const blocks = pictureBlocks(context, paths);
  if (blocks.length === 0) return undefined;
  const section = report.sections.list.find(({ kind, body }) => kind.name === 'photos' && contains(body, range));
  const line = lineAt(report.text, range.start);
  const waiting = section === undefined ? [] : waitingIn(report, section);
  const isOnLine = ({ waits }: { readonly waits: OffsetRange }): boolean => contains(line, waits);
  const own = waiting.some(isOnLine) ? { start: line.start, end: Math.max(line.end, range.end) } : range;
  const removals = waiting.flatMap((text) => {
    if (isOnLine(text)) return [];
    // The line stays for the pictures, and only what is in front of it goes.
    const { start, end } = text.removal;
    const removal = start < line.start && end > line.start ? { start, end: line.start } : text.removal;
    return removal.end <= own.start || removal.start >= own.end ? [removal] : [];
  });
  const place = withTouching(own, removals);
  const separator = separatorOf(report);
  // Below the first one on a line that is indented, say in a list, the others are too.
  const [indentation] = /^[ \t]*/.exec(report.text.slice(line.start, place.range.start)) ?? [''];
  return { ...place, block: join(blocks, separator.endsWith('\n') ? separator + indentation : separator) };
}

/** One stretch of what touches `range`: an editor may refuse edits that do. */
function withTouching(
  range: OffsetRange,
  removals: readonly OffsetRange[],
): { readonly range: OffsetRange; readonly removals: readonly OffsetRange[] } {
  const touching = removals.find((removal) => touches(removal, range));
  if (touching === undefined) return { range, removals };
  const joined = { start: Math.min(range.start, touching.start), end: Math.max(range.end, touching.end) };
  return withTouching(
    joined,
    removals.filter((removal) => removal !== touching),
  );
}

/** The lines that wait for the section's pictures, and what goes with each when they are there. */
function waitingIn(report: Report, section: Section): readonly { waits: OffsetRange; removal: OffsetRange }[] {
  return placeholdersIn(report.placeholders, ownBody(report, section)).flatMap(({ range, removal, wholeLine }) => {
    return wholeLine && removal !== undefined ? [{ waits: range, removal }] : [];
  });
}

interface Place {
  readonly range: OffsetRange;
  readonly before: string;
  readonly separator: string;
  readonly after: string;
}

function placeIn(report: Report, section: Section): Place {
  const { text } = report;
  const newline = lineEndingOf(text);
  const separator = separatorOf(report);
  const [waiting] = waitingIn(report, section);
  if (waiting !== undefined) return { range: lineAt(text, waiting.waits.start), before: '', separator, after: '' };
  const ranges = report.images.map(({ range }) => range);
  const last = inside(ranges, section.body).at(-1);
  if (last !== undefined && isAlone(text, last)) {
    return { range: emptyRange(last.end), before: separator, separator, after: '' };
  }
  const body = last === undefined ? ownBody(report, section) : section.body;
  const end = body.start + text.slice(body.start, body.end).trimEnd().length;
  const rest = text.slice(end, end + 2 * newline.length);
  const after = rest === '' ? newline : rest === newline || rest.startsWith(newline + newline) ? '' : newline;
  return { range: emptyRange(end), before: newline + newline, separator, after };
}

/** True when nothing but list marks stands on the picture's line. */
function isAlone(text: string, picture: OffsetRange): boolean {
  const before = text.slice(lineAt(text, picture.start).start, picture.start);
  const behind = text.slice(picture.end, lineAt(text, picture.end).end);
  return /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+)*$/.test(before) && behind.trim() === '';
}

/** What stands between the report's pictures where they follow one another, list marks included; else a blank line. */
function separatorOf(report: Report): string {
  const { text, images } = report;
  const model = modelPicture(report);
  const previous = model === undefined ? undefined : images[images.indexOf(model) - 1];
  const between = previous && text.slice(previous.range.end, model?.range.start);
  const isSimple = /^[ \t]*(?:\r\n|\n){1,2}(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]+)?$|^ $/;
  return between !== undefined && isSimple.test(between) ? between : withLineEnding('\n\n', lineEndingOf(text));
}

function join(blocks: readonly Block[], separator: string): Block {
  return blocks.flatMap((block, index) => (index === 0 ? block : [literal(separator), ...block]));
}

function touches(a: OffsetRange, b: OffsetRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}
