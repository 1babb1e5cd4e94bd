import { lockedRanges } from './locks.ts';
import { lockInstruction } from './lockInstruction.ts';
import { LineReader, sentHeading, sentLine, type LockedLine } from './lockedLines.ts';
import { firstFingerprint, markOf, type Lock } from './marks.ts';
import { nameIn, partsOf, type Part } from '../parts.ts';
import { titleForm } from '../../plans/forms.ts';
import type { Report } from '../../report/report.ts';

/** A part of a report, as it goes to the translator. */
export interface LockedPart {
  readonly part: Part;
  /** That of the mark in front of it. */
  readonly number: number;
  /** The words of a heading that is translated too: the event's name in an H1, or a heading of no known kind. */
  readonly heading: LockedLine | undefined;
  readonly lines: readonly LockedLine[];
  /** The locked pieces in order. */
  readonly locks: readonly Lock[];
  /** True when there are words to translate. */
  readonly isSent: boolean;
}

/** A report whose prose can go to a translator. */
export interface LockedReport {
  readonly report: Report;
  readonly parts: readonly LockedPart[];
  /** The front matter's title, where it holds words that are not those of the H1 too. */
  readonly title: { readonly number: number; readonly text: string } | undefined;
  /** True when the front matter's title is the name in the H1, and is translated with it. */
  readonly isTitleInHeading: boolean;
  /** The number of the first and the last mark: that of this report, its locked pieces and the language asked for. */
  readonly fingerprint: number;
  /** What goes to the translator; '' when there is nothing to translate. */
  readonly text: string;
}

/**
 * The prose of a report, with marks for all that a translator must not change: headings of known sections, addresses,
 * pictures, code, HTML, the names of speakers. The same report gives the same marks each time.
 */
export function lockText(report: Report, from: string, to: string): LockedReport {
  const all = partsOf(report);
  const reader = new LineReader(report, lockedRanges(report, all));
  const titlePart = all.find(({ key }) => key === 'title');
  const name = titlePart && nameIn(report.text, titlePart);
  const title = titleToTranslate(report);
  const isTitleInHeading = title !== undefined && title === name;
  const own = title === undefined || isTitleInHeading ? undefined : { number: reader.nextNumber(), text: title };
  const parts = all.map((part) => lockPart(part, reader));
  const fingerprint = fingerprintOf([
    to,
    ...parts.flatMap(({ part, locks }) => [part.key, ...locks.map(({ text }) => text)]),
  ]);
  const sent = [
    ...(own === undefined ? [] : [`${markOf(own.number)}\n${own.text}`]),
    ...parts.filter(({ isSent }) => isSent).map(sentText),
  ];
  const edge = markOf(fingerprint);
  const text = sent.length === 0 ? '' : `${lockInstruction(from, to)}\n\n${[edge, ...sent, edge].join('\n\n')}\n`;
  return { report, parts, title: own, isTitleInHeading, fingerprint, text };
}

/** The numbers in front of the title and of each part that was sent, in order. */
export function sentNumbers({ title, parts }: LockedReport): readonly number[] {
  const sent = parts.filter(({ isSent }) => isSent).map(({ number }) => number);
  return title === undefined ? sent : [title.number, ...sent];
}

/** `Event 4` is the same in both languages, `Cloud Day` is not. */
function titleToTranslate({ frontMatter }: Report): string | undefined {
  const title = frontMatter.fields.get('title')?.text.trim() ?? '';
  const hasWords = /\p{L}/u.test(title) && !/[\r\n]/.test(title);
  return hasWords && titleForm(title)?.includes('{name}') === true ? title : undefined;
}

function lockPart(part: Part, reader: LineReader): LockedPart {
  const number = reader.nextNumber();
  reader.begin();
  const { heading, kind, frame, body } = part;
  const isNamed = heading !== undefined && kind === undefined;
  const first = isNamed ? reader.readHeading(heading, frame) : undefined;
  const lines = reader.readBody(body);
  const isSent = first !== undefined || lines.some(({ sent }) => sent.kind === 'prose' || sent.kind === 'picture');
  return { part, number, heading: first, lines, locks: reader.locks, isSent };
}

function sentText({ number, heading, lines }: LockedPart): string {
  const body = lines.map(sentLine).join('\n').replace(/^\n+/, '').trimEnd();
  return [markOf(number), sentHeading(heading), body].filter((line) => line !== '').join('\n');
}

/** Six digits that differ where `values` do (FNV-1a, Fowler, Noll and Vo). */
function fingerprintOf(values: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(values)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return firstFingerprint + ((hash >>> 0) % (9 * firstFingerprint));
}
