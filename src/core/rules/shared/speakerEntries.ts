import type { Report } from '../../report/report.ts';
import type { Section } from '../../report/sections.ts';
import { isTemplateEvent, isTemplateSpeaker } from '../../report/template/templateText.ts';
import { inlineSpeakers } from '../../speakers/inlineSpeakers.ts';
import { isPlaceholder } from '../../speakers/placeholderNames.ts';
import { namesRole } from '../../speakers/nameEvidence.ts';
import { isPersonName } from '../../speakers/personNames.ts';
import { fieldSpeakers } from '../../speakers/fieldSpeakers.ts';
import type { SpeakerEntry } from '../../speakers/speakerEntry.ts';
import { entriesIn } from '../../speakers/speakers.ts';
import { fold } from '../../text/fold.ts';
import { lineAt } from '../../text/lines.ts';
import { contains, type OffsetRange } from '../../text/offsetRange.ts';
import { rangeEndingAfter } from '../../text/sortedRanges.ts';
import { statedNames } from '../../report/eventName.ts';

/** The entries of a speakers section by what a reader would say of them; each is in one list at most. */
export interface JudgedEntries {
  /** «Nguyễn Văn A», «Speaker 1». */
  readonly placeholders: readonly SpeakerEntry[];
  /** The speakers of the template's sample report. */
  readonly template: readonly SpeakerEntry[];
  /** Those that say again what another entry says. */
  readonly repeated: readonly SpeakerEntry[];
  /** Names about whom nothing is told. */
  readonly bare: readonly SpeakerEntry[];
  /** All that name people. */
  readonly people: readonly SpeakerEntry[];
}

/** Nobody lists more people, and each is compared with the others. */
const mostEntries = 100;

/** Judges the entries of `section`; teams, places and topics are no speakers. */
export function judgeEntries(report: Report, section: Section): JudgedEntries {
  const entries = entriesIn(report.speakers, section.body).slice(0, mostEntries);
  return judge(report, entries, tellingPlaces(report, section, entries));
}

/** The same for the field of the front matter that lists the speakers; a list of nothing but names may well be all. */
export function judgeField(report: Report, field: string): JudgedEntries {
  const speakers = (fieldSpeakers(report, field) ?? []).slice(0, mostEntries);
  const hasRoles = speakers.some(({ isMap, role }) => isMap || role !== '');
  return judge(report, speakers, ({ role }) => role !== '' || !hasRoles);
}

function judge(
  report: Report,
  entries: readonly SpeakerEntry[],
  told: (entry: SpeakerEntry) => boolean,
): JudgedEntries {
  const rest = new Set(entries);
  const take = (isOne: (entry: SpeakerEntry) => boolean): readonly SpeakerEntry[] => {
    const taken = [...rest].filter(isOne);
    for (const entry of taken) rest.delete(entry);
    return taken;
  };
  return {
    placeholders: take(isPlaceholder),
    template: take(({ people }) => people.some(isTemplateSpeaker) && !isOfTemplateEvent(report)),
    repeated: take(repeats(entries)),
    bare: take((entry) => entry.people.length > 0 && entry.people.every(isPersonName) && !told(entry)),
    people: entries.filter(({ people }) => people.some(isPersonName)),
  };
}

/** True for a report of the very event that the template tells of, where its speakers did speak. */
function isOfTemplateEvent(report: Report): boolean {
  return statedNames(report).some(isTemplateEvent);
}

/** An entry repeats another when both name the same and say the same of it, or it says nothing. */
function repeats(entries: readonly SpeakerEntry[]): (entry: SpeakerEntry) => boolean {
  const roles = new Map<string, Set<string>>();
  for (const entry of entries) {
    const known = roles.get(nameKey(entry)) ?? new Set();
    roles.set(nameKey(entry), known.add(fold(entry.role)));
  }
  const seen = new Set<string>();
  return (entry) => {
    if (entry.people.length === 0) return false;
    const key = `${nameKey(entry)}\n${fold(entry.role)}`;
    const again = seen.has(key);
    seen.add(key);
    return again || (entry.role === '' && (roles.get(nameKey(entry))?.size ?? 0) > 1);
  };
}

function nameKey({ name }: SpeakerEntry): string {
  return fold(name).replace(/^(?:mr|ms|mrs|dr)\.? /, '');
}

/** Answers whether anything tells who an entry is: on its line, below it, in the topic's heading above, or elsewhere. */
function tellingPlaces(
  report: Report,
  section: Section,
  entries: readonly SpeakerEntry[],
): (entry: SpeakerEntry) => boolean {
  const { text, headings } = report;
  const heads = headings.map(({ range }) => range);
  const starts = entries.map(({ nameRange }) => lineAt(text, nameRange.start));
  let elsewhere: ReadonlySet<string> | undefined;
  return (entry) => {
    const index = entries.indexOf(entry);
    const line = starts[index] ?? entry.range;
    const nextHead = rangeEndingAfter(heads, line.end)?.start ?? text.length;
    const next = starts.find(({ start }) => start > line.start)?.start ?? text.length;
    const below = text.slice(line.end, Math.min(nextHead, next, section.body.end));
    if (
      entry.role !== '' ||
      isLabelled(text.slice(line.start, entry.nameRange.start)) ||
      isTold(text, line, entry, below)
    )
      return true;
    const isHead = heads.some((head) => contains(head, entry.nameRange));
    const underTopic = headings.some(
      ({ range }) => contains(section.body, range) && range.end <= line.start && !isEntry(range, entries),
    );
    if (!isHead && underTopic) return true;
    const named = (elsewhere ??= new Set(inlineSpeakers(report).entries.flatMap(({ people }) => people.map(fold))));
    return entry.people.some((name) => named.has(fold(name)));
  };
}

function isEntry(heading: OffsetRange, entries: readonly SpeakerEntry[]): boolean {
  return entries.some(({ nameRange }) => contains(heading, nameRange));
}

/** «MC: Quỳnh Mai» says what she did there, «Speaker: An» does not. */
function isLabelled(before: string): boolean {
  return /[:：][\s*_]*$/.test(before) && namesRole(fold(before).replace(/speakers?|diễn giả/g, ''));
}

/** What stands in a cell and tells nothing of a person. */
const nothingTold = /\d{1,2}(?:[:.h]\d{2}|h)?\s?[ap]m(?!\p{L})|\d{1,2}h\d{0,2}|(?<!\p{L})(?:n\/a|tba|tbd)(?!\p{L})/giu;

/** Words beside the name: in the other cells of its row, behind it, or below it as part of the entry. */
function isTold(text: string, line: OffsetRange, { nameRange }: SpeakerEntry, below: string): boolean {
  const written = text.slice(line.start, line.end);
  const before = written.includes('|') ? text.slice(line.start, nameRange.start) : '';
  if (/\p{L}|!\[/u.test((before + text.slice(nameRange.end, line.end)).replace(nothingTold, ' '))) return true;
  const item = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])[ \t]/.exec(written);
  if (item === null) return !written.includes('|') && /\p{L}|!\[/u.test(below);
  const [, indent = ''] = item;
  const own = below.split(/\r\n|\n|\r/).slice(1);
  return own.some(
    (words, index) =>
      /\p{L}|!\[/u.test(words) &&
      ((index === 0 && !/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(words)) ||
        (/^[ \t>]*/.exec(words)?.[0].length ?? 0) > indent.length),
  );
}
