import { nodesOf } from '../../markdown/markdown.ts';
import type { Report } from '../report.ts';
import { sectionOf } from '../sections.ts';
import { comparableHeading } from '../../sections/classify.ts';
import type { SectionKindName } from '../../sections/sectionKind.ts';
import { remembered } from '../../remembered.ts';
import { fold } from '../../text/fold.ts';
import { anyOverlaps, disjoint, isInside } from '../../text/sortedRanges.ts';
import { textOf } from '../../text/offsetRange.ts';

/** What a reader takes for a section of a kind, where no heading of that kind stands. */
interface StandIn {
  /** Sections that tell the same. */
  readonly kinds: readonly SectionKindName[];
  /** Words in any heading or label: «Personal learning and contribution», `**Lessons:**`. */
  readonly words: RegExp;
  /** What else will do. */
  readonly otherwise?: (report: Report) => boolean;
}

/** Read from the reports that lack a section and are sound all the same: half of those that lack one. */
const standIns: Readonly<Record<SectionKindName, StandIn>> = {
  objectives: {
    kinds: ['info'],
    words:
      /\b(?:overview|introduc\w*|background|context|about (?:the|this)|purposes?|objectives?|goals?|aims?|why (?:i|we))\b|tổng quan|giới thiệu|bối cảnh|mục (?:đích|tiêu)|lý do tham|(?:vì|tại) sao (?:\S+ )?(?:tham|đến)/u,
    otherwise: hasIntroduction,
  },
  highlights: {
    kinds: ['agenda'],
    words:
      /\b(?:highlights?|contents?|topics?|summary|recap|activities|what (?:happened|we did))\b|nổi bật|nội dung|chủ đề|tóm tắt|diễn biến|hoạt động/u,
    otherwise: (report) => ownTopics(report) > 1,
  },
  takeaways: {
    kinds: ['application', 'conclusion'],
    words:
      /\b(?:learned|learnt|learnings|personal learning|lessons?|take-?aways?|insights?|skills?|outcomes?|results?|knowledge (?:gained|acquired|from)|what (?:i|we) (?:learn|gain)\w*|what stayed with (?:me|us))\b|học được|bài học|rút ra|kiến thức|kỹ năng|kết quả|đạt được|thu được|cần nhớ/u,
  },
  experience: {
    kinds: ['conclusion'],
    words:
      /\b(?:experiences?|reflections?|impressions?|feelings?|feedback|thoughts|evaluation|rating|personal|memorable|my (?:role|view|contribution))\b|trải nghiệm|cảm (?:nhận|nghĩ|xúc|tưởng)|suy (?:nghĩ|ngẫm)|cá nhân|bản thân|đánh giá|nhận xét|kinh nghiệm|ấn tượng|đáng nhớ/u,
    otherwise: speaksOfAuthor,
  },
};

/** True when the report has what sections of this kind are for, under another heading or a label within the text. */
export function hasStandIn(report: Report, kind: SectionKindName): boolean {
  const standIn = standIns[kind];
  if (standIn === undefined) return false;
  if (standIn.kinds.some((name) => sectionOf(report.sections, name) !== undefined)) return true;
  if (standIn.otherwise?.(report) === true) return true;
  return labelsOf(report).some((label) => standIn.words.test(label));
}

/** Nobody writes more headings or paragraphs. */
const mostRead = 200;

/** The headings and labels of a report, comparable; each section that is missing asks for them. */
const labelsOf = remembered((report: Report): readonly string[] => [
  ...headingsBelowTitle(report),
  ...linesWithLabel(report),
]);

function headingsBelowTitle({ headings, sections }: Report): readonly string[] {
  return headings
    .filter(({ level }) => level > 1 || sections.level === 1)
    .slice(0, mostRead)
    .map(({ text }) => comparableHeading(text.slice(0, 100)));
}

/** How many headings outside the sections that we know tell of the event in the author's own order. */
function ownTopics({ headings, sections }: Report): number {
  const known = sections.list
    .filter(({ kind }) => kind.name !== 'info')
    .map(({ heading, body }) => ({ start: heading.range.start, end: body.end }));
  const ranges = disjoint(known);
  return headings.filter(({ level, range, text }) => level > 1 && text !== '' && !isInside(ranges, range)).length;
}

/** Some lines of the author's own above the first section. */
function hasIntroduction({ markdown, sections, templateNotices }: Report): boolean {
  const first = sections.list[0]?.heading.range.start ?? 0;
  const notices = disjoint(templateNotices.map(({ range }) => range));
  const own = nodesOf(markdown, 'Paragraph').filter((node) => node.start < first && !anyOverlaps(notices, node));
  return own.reduce((count, node) => count + countOf(textOf(markdown.text, node)), 0) > 10;
}

/** Words with a letter or a digit: signs that stand alone are none. */
function countOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** An account in the first person, wherever it stands. */
function speaksOfAuthor({ markdown }: Report): boolean {
  const oneself = /\bI (?=[a-z])|\bI['’](?:m|ve|d|ll)\b|\b[Mm]y\b|(?<!\p{L})(?:[Tt]ôi|[Mm]ình|[Ee]m)(?!\p{L})/gu;
  let times = 0;
  for (const paragraph of nodesOf(markdown, 'Paragraph')) {
    times += textOf(markdown.text, paragraph).normalize('NFC').match(oneself)?.length ?? 0;
    if (times > 1) return true;
  }
  return false;
}

/** What `**Lessons learned**` and `Lessons learned:` say at the beginning of lines, in lists too. */
function linesWithLabel({ markdown }: Report): readonly string[] {
  const paragraphs = nodesOf(markdown, 'Paragraph').slice(0, mostRead);
  return paragraphs
    .flatMap((node) => textOf(markdown.text, node).split('\n'))
    .flatMap((line) => {
      const composed = line.slice(0, 330).normalize('NFC');
      const label = /^\s{0,20}(?:\*\*|__)?([^:*_]{2,80})(?:\*\*|__|:)/.exec(composed)?.[1];
      return label === undefined ? [] : [fold(label)];
    });
}
