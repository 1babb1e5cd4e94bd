import { findClock } from '../dates/clock.ts';
import { nodesOf, plainText } from '../markdown/markdown.ts';
import type { MarkdownNode } from '../markdown/markdownNodes.ts';
import type { Report } from '../report/report.ts';
import { allSections } from '../report/sections.ts';
import { fold } from '../text/fold.ts';
import { lineAt, nextLineStart } from '../text/lines.ts';
import { contains, trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { anyOverlaps, disjoint } from '../text/sortedRanges.ts';
import { kindOfLabel, type LabelledField } from './labelledFields.ts';

/** What a report states of its event beside name and day; '' for what it does not state. */
export interface EventFacts {
  readonly location: string;
  /** What the author did there. */
  readonly role: string;
  /** As it is written: `09:00`, `8:30 AM – 12:00 PM`. */
  readonly time: string;
  /** A sentence that says what the event was about. */
  readonly gist: string;
}

/** Longer values are prose below a word that only looks like a label. */
const longestValue = 120;
const gistLength = { least: 40, most: 220 };
/** A page with more text before its first section has no sections, as far as facts are concerned. */
const longestHead = 5000;

/**
 * Reads labelled lines and rows of tables before the first section and in sections about the event: what is labelled
 * further down is what was talked about. Of the speakers section only the place, which the internship template puts
 * there.
 */
export function eventFacts(report: Report): EventFacts {
  const all = allSections(report.sections);
  const about = all
    .filter(({ kind }) => kind.name === 'info')
    .map(({ heading, body }) => ownPart(report, heading.level, body));
  const speakers = all.filter(({ kind }) => kind.name === 'speakers').map(({ body }) => body);
  const facts = [headOf(report), ...about].flatMap((range) => factsIn(report, range));
  const places = speakers
    .flatMap((range) => factsIn(report, range, placeWords))
    .filter(({ kind }) => kind === 'location');
  const valueOf = (kind: Fact['kind']): string => [...facts, ...places].find((fact) => fact.kind === kind)?.value ?? '';
  return { location: valueOf('location'), role: valueOf('role'), time: timeIn(facts), gist: gistOf(report) };
}

interface Fact {
  readonly kind: LabelledField['kind'] | 'time';
  readonly value: string;
}

/** From the beginning to the first heading that is no title. */
function headOf({ headings, bodyStart, text }: Report): OffsetRange {
  const first = headings.find(({ level, range }) => level > 1 && range.start >= bodyStart);
  return { start: bodyStart, end: Math.min(first?.range.start ?? text.length, bodyStart + longestHead) };
}

/** A section up to the first heading in it. */
function ownPart({ headings }: Report, level: number, body: OffsetRange): OffsetRange {
  const inner = headings.find((heading) => heading.level > level && contains(body, heading.range));
  return { start: body.start, end: inner?.range.start ?? body.end };
}

const lineForms: readonly RegExp[] = [
  // | **Location** | Bitexco |
  /^[ \t]*\|[ \t]*((?:\*\*|__)?[^|*_:：]{1,60}[:：]?(?:\*\*|__)?[:：]?)[ \t]*\|[ \t]*([^|]*?)[ \t]*\|?[ \t]*$/du,
  // - **Location:** Bitexco; Location: Bitexco
  /^(?:&emsp;|[ \t>*+•-])*?((?:\*\*|__)?[^|*_:：]{1,60}(?:[:：][ \t]*(?:\*\*|__)?|(?:\*\*|__)[ \t]*[:：–-]))[ \t]*(.*?)[ \t]*$/du,
];

/** What labels of a place have in them, however they are typed. */
const placeWords = /locat|venue|place|where|addr|[đd][iị]|n[oơ]/i;

/** The facts on the lines of `range`, on those that `mayHold` finds something in. */
function factsIn(report: Report, { start, end }: OffsetRange, mayHold?: RegExp): readonly Fact[] {
  const facts: Fact[] = [];
  for (let place = start; place < end;) {
    const line = lineAt(report.text, place);
    const isRead = line.start >= start && line.end - line.start <= 1000;
    if (isRead && mayHold?.test(report.text.slice(line.start, line.start + 80)) !== false)
      facts.push(...factIn(report, line));
    place = Math.max(nextLineStart(report.text, line.end), place + 1);
  }
  return facts;
}

function factIn({ text, markdown, placeholders }: Report, line: OffsetRange): readonly Fact[] {
  const written = text.slice(line.start, line.end);
  const match = lineForms.map((form) => form.exec(written)).find((found) => found !== null);
  const [from = 0, to = 0] = match?.indices?.[2] ?? [];
  const words = fold((match?.[1] ?? '').replace(/[*_:：–-]/g, ''));
  const kind = /^(?:duration|thời lượng)$/u.test(words) ? 'time' : kindOfLabel(words);
  const range = trimRange(text, { start: line.start + from, end: line.start + to });
  const isWaiting = placeholders.some((placeholder) => contains(line, placeholder.range));
  if (kind === 'other' || range.start === range.end || isWaiting) return [];
  const value = plainText(markdown, range)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return value === '' || value.length > longestValue || /[:：]$/.test(value) ? [] : [{ kind, value }];
}

function timeIn(facts: readonly Fact[]): string {
  const values = facts.filter(({ kind }) => kind === 'date' || kind === 'time').map(({ value }) => value);
  const found = values.flatMap((value) => {
    const clock = findClock(value);
    return clock === undefined ? [] : [value.slice(clock.start, clock.end)];
  });
  return found[0] ?? '';
}

/** The first sentence of an overview, an introduction or the objectives, where that is plain prose. */
function gistOf(report: Report): string {
  const { headings, sections, text } = report;
  const overview = headings.find(({ text: words }) => mayBeOverview.test(words) && overviewHeading.test(fold(words)));
  const next = headings.find(({ range }) => range.start > (overview?.range.end ?? Infinity));
  const objectives = allSections(sections).find(({ kind }) => kind.name === 'objectives');
  const places = [
    ...(overview === undefined ? [] : [{ start: overview.range.end, end: next?.range.start ?? text.length }]),
    headOf(report),
    ...(objectives === undefined ? [] : [ownPart(report, objectives.heading.level, objectives.body)]),
  ];
  return places.map((range) => firstSentence(report, range)).find((sentence) => sentence !== '') ?? '';
}

/** Most headings need not be made comparable. */
const mayBeOverview = /^[\d.\s]*(?:event|overview|intro|summ|[gt][^\s]{2,6} )/i;
const overviewHeading =
  /^(?:[\d.\s]*)(?:(?:event )?(?:overview|introduction|summary)|(?:giới thiệu|tổng quan|tóm tắt)(?: (?:chung|(?:về )?(?:sự kiện|event|workshop|chương trình)))*)$/u;
/** Sentences about the page or its number, and those of somebody about themselves, say nothing of the event. */
const aboutThePage =
  /(?:event|sự kiện) \d|^(?:below|the following|this (?:report|page|section|document|article)|here (?:is|are)|i|we|my|our|dưới đây|sau đây|bài (?:viết|báo cáo|thu hoạch)|báo cáo|trang này|phần này|em|tôi|mình|chúng (?:em|tôi|mình))(?!\p{L})/u;
const notProse = ['Image', 'Link', 'InlineCode', 'HTMLTag', 'HardBreak', 'URL'];

function firstSentence(report: Report, place: OffsetRange): string {
  const { markdown, templateText, templateNotices, placeholders } = report;
  const paragraph = nodesOf(markdown, 'Paragraph').find(
    (node) => node.parent?.name === 'Document' && contains(place, node),
  );
  if (paragraph === undefined || holdsAny(report, paragraph)) return '';
  const range = { start: paragraph.start, end: paragraph.end };
  const foreign = disjoint([...templateText.stretches, ...templateNotices, ...placeholders].map((one) => one.range));
  if (anyOverlaps(foreign, range)) return '';
  const prose = plainText(markdown, range).replace(/\s+/g, ' ').trim();
  const sentence = /^\p{Lu}[^]*?[\p{L}\p{N})”"'][.!?](?=\s|$)/u.exec(prose)?.[0] ?? '';
  const isLong = sentence.length < gistLength.least || sentence.length > gistLength.most;
  return isLong || /[:：|{}<>*]/.test(sentence) || aboutThePage.test(fold(sentence)) ? '' : sentence;
}

function holdsAny({ markdown }: Report, { index, next }: MarkdownNode): boolean {
  return markdown.nodes.all.slice(index, next).some(({ name }) => notProse.includes(name));
}
