import { setAlt } from '../../images/editAlt.ts';
import type { Image } from '../../images/image.ts';
import { imagesIn } from '../../images/imagesIn.ts';
import { nodesOf } from '../../markdown/markdown.ts';
import { speakerLine } from '../../plans/addSpeakers.ts';
import type { Conventions } from '../../plans/conventions.ts';
import type { Report } from '../../report/report.ts';
import { blockText, parseStub } from '../../sections/block.ts';
import type { Language } from '../../messages/message.ts';
import type { SpeakerEntry } from '../../speakers/speakerEntry.ts';
import { entriesIn } from '../../speakers/speakers.ts';
import { lineAt, lineEndingOf, withLineEnding } from '../../text/lines.ts';
import { contains, textOf, type OffsetRange } from '../../text/offsetRange.ts';
import { disjoint } from '../../text/sortedRanges.ts';
import { isEmptyPart } from '../ownWords.ts';
import type { Part } from '../parts.ts';
import { inParentheses, withoutLabels } from './withoutLabels.ts';
import type { ReadPart } from '../answer/readPart.ts';

/**
 * A part without the prose of its source: of speakers their list, else what waits in `language`, and the pictures of
 * which the files are not among `shown`, as they are written.
 */
export function skeleton(
  report: Report,
  part: Part,
  language: Language,
  { speakers }: Pick<Conventions, 'speakers'>,
  shown: ReadonlySet<string> = new Set(),
): ReadPart {
  const newline = lineEndingOf(report.text);
  const body = textOf(report.text, part.body);
  const gap = body.slice(body.trimEnd().length).replace(/[^ \t\r\n]/g, '');
  const isLast = part.body.end === report.text.length;
  // Without a blank line, the picture's HTML swallows the heading that follows.
  const isApart = isLast ? gap !== '' : /[\r\n][ \t]*[\r\n]\s*$/.test(gap.replaceAll('\r\n', '\n'));
  const end = isApart ? gap : newline + (isLast ? '' : newline);
  const pictures = picturesIn(report, part.body).filter(({ target }) => !shown.has(target));
  const isSpeakers = part.kind?.name === 'speakers' && !isEmptyPart(report, part);
  const listed = isSpeakers ? entriesIn(report.speakers, part.body) : [];
  // A sentence may name somebody too.
  const isList = listed.length === 0 ? report.speakers.maybeMore : holdsOnly(report, part.body, listed);
  if (isSpeakers && isList) return readPart(withoutLabels(report, part.body));
  const list = listed.map((entry) => speakerLine(entry, speakers)).join(newline);
  const stub = blockText(parseStub(part.kind?.words[language].stub ?? generic[language]));
  const isPhotos = part.kind?.name === 'photos' && pictures.length > 0;
  const waiting = isHead(part.key) || isPhotos ? [] : [withLineEnding(stub, newline)];
  const pieces = [...(list === '' ? waiting : [list]), ...pictures.map((image) => withoutAlt(report, image))];
  return readPart(pieces.length === 0 ? end : newline + newline + pieces.join(newline + newline) + end);
}

function readPart(body: string): ReadPart {
  return { heading: undefined, body, lost: [], doubled: [], isReordered: false, isUntranslated: false };
}

/** For a heading of the author's own, which stays in the source's words until it is translated. */
const generic = { en: '‹Write this part here›', vi: '‹Viết nội dung phần này vào đây›' };

/** True for what stands above the first section. */
function isHead(key: string): boolean {
  return key === 'title' || key === 'start';
}

/** True for a list of which each line is an entry, a row of a table or a definition: what else is told is prose. */
function holdsOnly({ text, markdown }: Report, body: OffsetRange, entries: readonly SpeakerEntry[]): boolean {
  const definitions = nodesOf(markdown, 'LinkReference');
  const lines = entries.map(({ nameRange }) => lineAt(text, nameRange.start));
  let rest = '';
  let position = body.start;
  for (const line of disjoint(lines.concat(definitions.filter((definition) => contains(body, definition))))) {
    rest += text.slice(position, line.start);
    position = Math.max(position, line.end);
  }
  rest += text.slice(position, body.end);
  return rest.split(/[\r\n]+/).every((line) => line.trim() === '' || line.includes('|'));
}

/** The pictures in a stretch of the page. */
export function picturesIn({ images }: Report, range: OffsetRange): readonly Image[] {
  return images.filter((image) => contains(range, image.range));
}

/**
 * The picture as it is written, its words left to write in the other language; in plain Markdown where it is none without
 * what stands elsewhere in the source, a definition say.
 */
function withoutAlt(report: Report, image: Image): string {
  const written = textOf(report.text, image.range);
  if (image.form === 'shortcode') return written;
  const { range, newText } = setAlt(report, image, '').edit;
  const { start, end } = image.range;
  const hasWords = image.altRange !== undefined;
  const plain = hasWords
    ? report.text.slice(start, range.start) + newText + report.text.slice(range.end, end)
    : written;
  return imagesIn(plain).length > 0 ? plain : `![]${inParentheses(textOf(report.text, image.targetRange))}`;
}
