import type { Report } from '../report/report.ts';
import { matchesWords } from '../sections/matchWords.ts';
import type { Page } from '../hugo/page.ts';
import { readStyle } from '../site/reportStyle.ts';
import type { ReportSummary, Site, SpeakerSummary } from '../site/site.ts';
import { translationsOf } from '../site/translations.ts';
import { formatDay } from '../dates/calendarDay.ts';
import { isPersonName } from '../speakers/personNames.ts';
import type { SpeakerEntry } from '../speakers/speakerEntry.ts';
import { entriesIn } from '../speakers/speakers.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { lineAt } from '../text/lines.ts';
import { contains, type OffsetRange } from '../text/offsetRange.ts';
import { speakerLine } from '../plans/addSpeakers.ts';
import { isVerbatim } from './blockOffers.ts';
import { conventionsFor } from '../plans/conventions.ts';

/** Who may be listed at the caret. */
export interface SpeakerOffers {
  /** From behind the list mark to the end of what is typed, a closing `**` included. */
  readonly replaced: OffsetRange;
  /** The best first: who speaks in the event's other language, then whoever spoke last. */
  readonly offers: readonly SpeakerOffer[];
}

/** One speaker on offer, with the entry that lists them: `**Name** – Role, Company`. */
export interface SpeakerOffer extends SpeakerSummary {
  readonly entry: string;
}

/** Nobody reads more. */
const mostOffers = 100;

/**
 * The speakers of the site's other reports who fit what is typed at the beginning of an entry, `- le`, `1. le` or
 * `- **Lê`, with and without marks. Each is worded as by the newest report, the same language first, in the form of the
 * section's other entries. `undefined` elsewhere, and when nobody fits.
 */
export function offerSpeakers(report: Report, offset: number, page: Page, site: Site): SpeakerOffers | undefined {
  const { speakers, text } = report;
  const section = speakers.sections.find(({ body }) => body.start <= offset && offset <= body.end);
  if (section === undefined || isVerbatim(report, offset)) return undefined;
  const line = lineAt(text, offset);
  const typed = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+((?:\*\*|__)?)([\p{L}\p{M}][^*_:(]{0,80})?$/u.exec(
    text.slice(line.start, offset),
  );
  const rest = /^(?:\*\*|__)?(?=\s*$)/.exec(text.slice(offset, line.end));
  if (typed === null || rest === null) return undefined;
  const [, indent = '', bold = '', query = ''] = typed;
  const listed = entriesIn(speakers, section.body).filter(({ nameRange }) => !contains(line, nameRange));
  // Deeper in the list stands what is told of a speaker.
  if (indent.length > indentOfEntries(text, listed)) return undefined;
  const known = new Set(listed.flatMap(({ people }) => people).map(foldWithoutMarks));
  const form = readStyle(report).speakers ?? conventionsFor(page, site).speakers;
  const offers = speakersOf(page, site)
    .filter(({ name }) => !known.has(foldWithoutMarks(name)) && matchesWords(query, [name]))
    .slice(0, mostOffers)
    .map((speaker) => ({ ...speaker, entry: speakerLine(speaker, form).slice('- '.length) }));
  const replaced = { start: offset - query.length - bold.length, end: offset + rest[0].length };
  return offers.length === 0 ? undefined : { replaced, offers };
}

function indentOfEntries(text: string, [first]: readonly SpeakerEntry[]): number {
  if (first === undefined) return 3;
  const { start, end } = lineAt(text, first.nameRange.start);
  return /^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** The people of the other reports, each once. */
function speakersOf(page: Page, site: Site): readonly SpeakerSummary[] {
  const others = [...site.summaries.values()].filter(({ path }) => path !== page.path).sort(newestFirst);
  const translations = translationsOf(page, site);
  const rank = (summary: ReportSummary): number =>
    translations.includes(summary) ? 0 : summary.languageCode === page.languageCode ? 1 : 2;
  const wording = new Map<string, SpeakerSummary>();
  for (const { speakers } of [...others.filter((other) => other.languageCode === page.languageCode), ...others]) {
    for (const speaker of speakers) {
      const key = foldWithoutMarks(speaker.name);
      if (!wording.has(key) && isPersonName(speaker.name)) wording.set(key, speaker);
    }
  }
  const inOrder = [0, 1, 2].flatMap((wanted) => others.filter((other) => rank(other) === wanted));
  const keys = new Set(inOrder.flatMap(({ speakers }) => speakers.map(({ name }) => foldWithoutMarks(name))));
  return [...keys].flatMap((key) => wording.get(key) ?? []);
}

function newestFirst(a: ReportSummary, b: ReportSummary): number {
  const [first, second] = [a, b].map(({ day }) => (day === undefined ? '' : formatDay(day)));
  return (second ?? '').localeCompare(first ?? '', 'en') || (a.path < b.path ? -1 : 1);
}
