import type { OffsetRange } from '../text/offsetRange.ts';
import { isPersonName, isUnnamedGroup, readsLikeRole, splitPeople } from './personNames.ts';
import { rangeOf, seenBefore, slice, type Seen } from '../markdown/visibleText.ts';

/** One entry of a list of speakers. Offsets are those of the page. */
export interface SpeakerEntry {
  /** From the name to the end of what is said of it, on one line. */
  readonly range: OffsetRange;
  /** The name or names as written, without numbering and marks: `Mr. Kien & Mr. Tho`. */
  readonly name: string;
  readonly nameRange: OffsetRange;
  /** The people in it, forms of address included; for a team those listed behind it, or none («AWS Experts Team»). */
  readonly people: readonly string[];
  /** What follows the name: role, company, topic; '' when nothing does. */
  readonly role: string;
  readonly roleRange: OffsetRange | undefined;
}

/** Longer lines are prose, or no text at all. */
const longest = 2000;

/**
 * Reads `Name – Role, Company`, whatever stands between the two: ` – `, ` - `, ` — `, `:`, `|`, `(`, a comma, or only
 * the end of the bold part. `boldEnd` is the offset at which a bold beginning of the line ends. `undefined` for a line
 * without a letter, and for one too long to be an entry.
 */
export function parseSpeakerLine(line: Seen, boldEnd: number | undefined): SpeakerEntry | undefined {
  if (line.text.length > longest) return undefined;
  const numbering = /^(?:\d[\d,. ]{0,20}[.)]\s*|[•●▪►✔–-]\s+)?/u.exec(line.text)?.[0].length ?? 0;
  const whole = slice(line, numbering, line.text.length);
  const range = rangeOf(whole);
  if (range === undefined || !/\p{L}/u.test(whole.text)) return undefined;
  const bold = boldEnd === undefined ? 0 : seenBefore(whole, boldEnd);
  const end = nameEnd(whole.text, bold);
  const name = slice(whole, 0, end);
  const nameRange = rangeOf(name);
  if (nameRange === undefined) return undefined;
  const lead = /^[\s–—:|,;-]*/.exec(whole.text.slice(end))?.[0].length ?? 0;
  const said = slice(whole, end + lead, whole.text.length);
  const role = /^\([^()]*\)$/.test(said.text) ? slice(said, 1, said.text.length - 1) : said;
  const more = [...role.text.matchAll(/;\s*([^;–—:]{2,60}?)\s+[–—-]\s/gu)].map((match) => match[1] ?? '');
  const people = isUnnamedGroup(name.text)
    ? splitPeople(role.text).filter(isPersonName)
    : splitPeople(name.text).concat(more);
  return { range, name: name.text, nameRange, people, role: role.text, roleRange: rangeOf(role) };
}

/** Where the name ends; `bold` characters at the beginning are bold, and nothing beyond them is part of the name. */
function nameEnd(text: string, bold: number): number {
  const part = bold > 0 ? text.slice(0, bold) : text;
  const strong =
    /\s+[–—-]+(?=\s|\p{L})|\s*[–—|]\s*|\s*:|(?<=[\p{L}\p{M}"”*]\.?)\s*\((?![^()]*\)\s*(?:[,;&]|và |and ))/u.exec(part);
  const end = strong === null || strong.index === 0 ? part.length : strong.index;
  const parts = [...part.slice(0, end).matchAll(/,\s+/g)];
  const comma = parts.find(({ index }) => readsLikeRole(part.slice(index + 1, end).split(',')[0] ?? ''));
  return comma?.index ?? end;
}
