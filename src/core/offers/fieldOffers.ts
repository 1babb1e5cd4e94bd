import { fieldHelp } from '../frontMatter/fieldHelp.ts';
import type { Message } from '../messages/message.ts';
import { parseReport } from '../report/parseReport.ts';
import type { Report } from '../report/report.ts';
import { literal, type Block } from '../sections/block.ts';
import { waitingField } from '../sections/blocks.ts';
import type { ReportOfSite } from '../site/site.ts';
import { matchesWords } from '../sections/matchWords.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { lineAt } from '../text/lines.ts';
import { textOf, type OffsetRange } from '../text/offsetRange.ts';
import { requiredKeys } from '../plans/derivedFields.ts';
import { valuesOf } from './fieldValues.ts';

/** What may be written at the caret in front matter. */
export interface FieldOffers {
  /** What an accepted offer replaces: what is typed of a key, or the value that stands there. */
  readonly replaced: OffsetRange;
  /** The best first: fields that the page lacks, then those that Hugo knows; values by their source. */
  readonly offers: readonly FieldOffer[];
}

/** A field with its value, or a value alone. */
export interface FieldOffer {
  readonly kind: 'field' | 'value';
  readonly label: string;
  /** Of a field, the value that comes along. */
  readonly value: string | undefined;
  /** Where the value comes from; `undefined` where the author has to write it. */
  readonly source: Message | undefined;
  /** What Hugo and its theme do with the field. */
  readonly help: Message | undefined;
  readonly block: Block;
}

/** What Hugo knows and a report may have. */
const optionalKeys = ['date', 'draft', 'publishDate', 'expiryDate'];

/**
 * What fits at `offset` in the front matter of a report or a section page: on a line with nothing or the beginning of a
 * key the fields that are not there yet, their values with them; behind a key its values. Keys are found as a Vietnamese
 * input method types them. Unless the author `isAsking`, only fields that the page lacks. `typedOn` says that they have
 * gone on typing since, so that what stands behind a key does not count. `undefined` elsewhere.
 */
export function offerFields(
  context: ReportOfSite,
  offset: number,
  { isAsking, typedOn = false }: { readonly isAsking: boolean; readonly typedOn?: boolean },
): FieldOffers | undefined {
  const { text } = context.report;
  if (offset > text.length) return undefined;
  const line = lineAt(text, offset);
  const rest = withoutLine(context, line);
  if (rest === undefined) return undefined;
  const before = text.slice(line.start, offset);
  if (/^(?:\p{L}[\p{L}\p{M}-]*)?$/u.test(before) && (typedOn || text.slice(offset, line.end).trim() === '')) {
    return offersOf({ start: line.start, end: offset }, keyOffers(rest, before, isAsking));
  }
  const key = /^(["']?)([A-Za-z][\w-]{0,60})\1[ \t]*:/.exec(before);
  if (key === null) return undefined;
  const [colon, , name = ''] = key;
  const space = /^[ \t]*/.exec(before.slice(colon.length))?.[0] ?? '';
  const start = line.start + colon.length + space.length;
  const replaced = { start, end: start + valueLength(text.slice(start, line.end)) };
  if (offset > replaced.end) return undefined;
  const typed = text.slice(start, offset).replace(/^["']/, '');
  const offers = valueOffers(rest, name, typed, textOf(text, replaced));
  const apart = space === '' ? [literal(' ')] : [];
  return offersOf(
    replaced,
    offers.map((offer) => ({ ...offer, block: [...apart, ...offer.block] })),
  );
}

function offersOf(replaced: OffsetRange, offers: readonly FieldOffer[]): FieldOffers | undefined {
  return offers.length === 0 ? undefined : { replaced, offers };
}

/**
 * The page without a line of its YAML front matter, since half a key or an open quote would leave no field readable;
 * `undefined` for any other line.
 */
function withoutLine(context: ReportOfSite, line: OffsetRange): ReportOfSite | undefined {
  const { page, site } = context;
  const { text } = context.report;
  if (text.startsWith('---', line.start)) return undefined;
  const blank = ' '.repeat(line.end - line.start);
  const report = parseReport(
    text.slice(0, line.start) + blank + text.slice(line.end),
    page.language,
    site.configuration,
  );
  const { kind, content } = report.frontMatter;
  // Where nothing closes the block yet, it goes on behind its last field.
  const isWithin = line.start >= content.start && (line.end < content.end || line.start === content.end);
  const isMap = /^\s*\{/.test(textOf(report.text, content));
  return kind === 'yaml' && isWithin && !isMap ? { ...context, report } : undefined;
}

function keyOffers(context: ReportOfSite, typed: string, isAsking: boolean): readonly FieldOffer[] {
  const there = keysIn(context.report);
  const { speakers } = context.site.configuration.frontMatter;
  const needed =
    context.page.role === 'section-index'
      ? ['title', 'weight', 'chapter', 'pre']
      : [...requiredKeys(context), ...(speakers === undefined ? [] : [speakers])];
  const names = [...needed, ...(isAsking ? optionalKeys : [])];
  // Telex makes `ư` of a `w` that begins a word.
  const query = typed.replace(/^ư/i, 'w');
  return names
    .filter((name, index) => names.indexOf(name) === index && !there.has(name.toLowerCase()))
    .filter((name) => matchesWords(query, [name]))
    .map((name) => keyOffer(name, context));
}

/** A field with the first value that is known for it, else with a place for one. `draft: false` says nothing. */
function keyOffer(name: string, context: ReportOfSite): FieldOffer {
  const known = name === 'draft' ? undefined : valuesOf(name, context)[0];
  const block = known && [literal(`${name}:${known.written.startsWith('\n') ? '' : ' '}${known.written}`)];
  return {
    kind: 'field',
    label: name,
    value: known?.value.trim(),
    source: known?.source,
    help: fieldHelp.get(name.toLowerCase()),
    block: block ?? waitingField(context.report.language, name),
  };
}

/** The names of the fields, in small letters, also of a block that cannot be read. */
function keysIn({ text, frontMatter: { content } }: Report): ReadonlySet<string> {
  const keys = textOf(text, content).matchAll(/^["']?([\w-]+)["']?[ \t]*:/gm);
  return new Set([...keys].map(([, name = '']) => name.toLowerCase()));
}

/** The values that begin as what is typed does, but for the one that stands there. */
function valueOffers(context: ReportOfSite, name: string, typed: string, written: string): readonly FieldOffer[] {
  const query = comparable(typed);
  return valuesOf(name, context)
    .filter((known) => !known.written.startsWith('\n') && comparable(known.value).startsWith(query))
    .filter(({ value }) => comparable(value) !== comparable(written.replace(/^(["'])(.*)\1$/, '$2')))
    .map((known) => ({
      kind: 'value',
      label: known.value.trim(),
      value: undefined,
      source: known.source,
      help: fieldHelp.get(name.toLowerCase()),
      block: [literal(known.written)],
    }));
}

function comparable(value: string): string {
  return foldWithoutMarks(value).trim();
}

/** How long the value at the beginning of `rest` is, quotes included; 0 for none, a comment behind it left out. */
function valueLength(rest: string): number {
  const inQuotes = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(rest)?.[0];
  if (inQuotes !== undefined) return inQuotes.length;
  const comment = rest.search(/(?:^|\s)#/);
  return (comment < 0 ? rest : rest.slice(0, comment)).trimEnd().length;
}
