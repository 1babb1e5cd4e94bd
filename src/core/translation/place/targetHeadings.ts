import type { LockedReport } from '../lock/lockText.ts';
import { nameIn, type Frame, type Part } from '../parts.ts';
import type { ReadPart } from '../answer/readPart.ts';
import type { Language } from '../../messages/message.ts';
import type { Conventions } from '../../plans/conventions.ts';
import { headingWords } from '../../markdown/headingWords.ts';
import { titleForms } from '../../sections/blocks.ts';
import { comparableHeading } from '../../sections/classify.ts';
import type { SectionKind } from '../../sections/sectionKind.ts';
import { escapeMarkdown } from '../../text/escapeMarkdown.ts';
import { findHeadings } from '../../markdown/headings.ts';
import { parseMarkdown } from '../../markdown/markdown.ts';
import { textOf } from '../../text/offsetRange.ts';
import { applyEdits } from '../../text/textEdit.ts';

/** How headings are written in the language of the translation. */
export interface HeadingStyle {
  readonly language: Language;
  readonly conventions: Pick<Conventions, 'heading' | 'wording'>;
  /** How many levels deeper than in the source sections stand. */
  readonly shift: number;
  /** The headings that the translation has already. */
  readonly taken: readonly string[];
}

/** A heading that the translated report does not have yet: in the site's words for its kind, else as it came back. */
export function newHeading(locked: LockedReport, part: Part, read: ReadPart | undefined, style: HeadingStyle): string {
  const { heading, kind } = part;
  const { report } = locked;
  if (heading === undefined) return '';
  if (part.key === 'title') {
    const frame = part.frame && siteFrame(part, style);
    return titleHeading(report.text, part, read?.heading ?? nameIn(report.text, part), frame);
  }
  const written = textOf(report.text, heading.range);
  if (kind === undefined)
    return atLevel(replaced(written, textOf(report.text, heading.textRange), read?.heading), style);
  const words = wordsFor(locked, part, kind, style);
  if (words === undefined) return atLevel(written, style);
  const range = headingWords(report, heading) ?? heading.textRange;
  const before = report.text.slice(heading.range.start, range.start);
  return atLevel(before + escapeMarkdown(words) + report.text.slice(range.end, heading.range.end), style);
}

/**
 * How the site heads a section of a kind. Of several under different headings each has its own here too; where no more
 * are known the source's words stay, `undefined`.
 */
function wordsFor(
  { parts }: LockedReport,
  wanted: Part,
  { name, words }: SectionKind,
  { language, conventions, taken }: HeadingStyle,
): string | undefined {
  const usual = conventions.wording.get(name);
  const known = [usual?.heading, usual?.again, words[language].heading].filter((heading) => heading !== undefined);
  const given = new Map<string, string | undefined>();
  for (const { part } of parts) {
    if (part.kind?.name !== name || part.heading === undefined) continue;
    const own = comparableHeading(part.heading.text);
    const used = new Set(
      [...given.values(), ...(part === wanted ? taken : [])].map((text) => comparableHeading(text ?? '')),
    );
    if (!given.has(own))
      given.set(
        own,
        known.find((heading) => !used.has(comparableHeading(heading))),
      );
    if (part === wanted) return given.get(own);
  }
  return known[0];
}

/**
 * The H1 `part` of `text` with another name of the event, `frame` around it; with other words as a whole where the source
 * does not tell the name from what stands around it.
 */
export function titleHeading(text: string, part: Part, name: string | undefined, frame: Frame | undefined): string {
  const { heading } = part;
  if (heading === undefined) return '';
  const { range, textRange } = heading;
  if (name === undefined) return textOf(text, range);
  const words = frame === undefined ? name : frame.before + name + frame.after;
  return text.slice(range.start, textRange.start) + words + text.slice(textRange.end, range.end);
}

/** What stands around an event's name in the site's other reports of the language, else in ours, with the source's quotes. */
export function siteFrame({ frame }: Part, { language, conventions }: HeadingStyle): Frame {
  const [before = '', after = ''] = (conventions.heading ?? titleForms[language]).split('{name}');
  if (conventions.heading !== undefined) return { before, after };
  const opening = /[“"«]$/.exec(frame?.before ?? '')?.[0] ?? '';
  const closing = /^[”"»]/.exec(frame?.after ?? '')?.[0] ?? '';
  return { before: before + opening, after: closing + after };
}

function replaced(heading: string, words: string, translated: string | undefined): string {
  return translated === undefined ? heading : heading.replace(words, () => translated);
}

function atLevel(heading: string, { shift }: HeadingStyle): string {
  return heading.replace(/^#{1,6}(?=\s)/, ({ length }) => marksOf(length, shift));
}

/** What stands under a heading, with the headings in it as far below it as they were. */
export function shiftHeadings(body: string, { shift }: HeadingStyle): string {
  if (shift === 0) return body;
  const headings = findHeadings(parseMarkdown(body, 0)).filter(({ range }) => body.charAt(range.start) === '#');
  const edits = headings.map(({ level, range: { start } }) => ({
    range: { start, end: start + level },
    newText: marksOf(level, shift),
  }));
  return applyEdits(body, edits);
}

function marksOf(level: number, shift: number): string {
  return '#'.repeat(shift === 0 ? level : Math.max(2, Math.min(6, level + shift)));
}
