import { state, type Message } from '../messages/message.ts';
import type { Heading } from '../markdown/headings.ts';
import { blankness } from '../report/sectionBody.ts';
import type { Report } from '../report/report.ts';
import type { Section } from '../report/sections.ts';
import { comparableHeading } from '../sections/classify.ts';
import { textOf, type OffsetRange } from '../text/offsetRange.ts';
import { defineRule, type Finding } from '../check/rule.ts';
import { removeSection } from './shared/sectionFixes.ts';

/** Nobody writes more sections. */
const mostSections = 100;

const related: Message = { en: 'The other one is here.', vi: 'Mục còn lại ở đây.' };

/** One of two sections with the same heading is left over, or the two belong together. */
export const noDuplicateSection = defineRule({
  name: 'no-duplicate-section',
  description: 'Disallow the same section twice.',
  severity: 'information',
  pages: ['report'],
  messages: {
    twice: {
      en: 'This report has “{heading}” twice: keep one, or merge the two.',
      vi: 'Bài này có mục “{heading}” hai lần: hãy giữ một mục hoặc gộp cả hai.',
    },
  },
  *check({ report }) {
    const list = report.sections.list.slice(0, mostSections);
    const places = placesOf(report.headings, new Set(list.map(({ heading }) => heading)));
    const isBlank = blankness(report);
    const firsts = new Map<string, Section>();
    for (const section of list) {
      const { parent, topic } = places.get(section.heading) ?? top;
      const key = `${parent} ${section.heading.level} ${comparableHeading(section.heading.text)}`;
      const first = firsts.get(key);
      const firstTopic = first && places.get(first.heading)?.topic;
      if (first === undefined) firsts.set(key, section);
      // The «Key Takeaways» of each of several talks, whose headings stand at the same level.
      else if (topic === firstTopic || firstTopic === -1) yield twice(report, first, section, isBlank);
    }
  },
});

/** Where a heading stands among the others: offsets of headings, -1 for none. */
interface Place {
  /** The nearest heading above of a higher level. */
  readonly parent: number;
  /** The last heading before it, with the same parent and level, that begins no section. */
  readonly topic: number;
}

const top: Place = { parent: -1, topic: -1 };

function placesOf(headings: readonly Heading[], ofSections: ReadonlySet<Heading>): ReadonlyMap<Heading, Place> {
  const places = new Map<Heading, Place>();
  /** The last heading of each level that is still open, the highest first, and the last topic there. */
  let open: readonly { readonly heading: Heading; readonly topic: number }[] = [];
  for (const heading of headings) {
    const before = open.find(({ heading: { level } }) => level === heading.level);
    open = open.filter(({ heading: { level } }) => level < heading.level);
    const topic = before?.topic ?? -1;
    places.set(heading, { parent: open.at(-1)?.heading.range.start ?? -1, topic });
    open = [...open, { heading, topic: ofSections.has(heading) ? topic : heading.range.start }];
  }
  return places;
}

function twice(
  report: Report,
  first: Section,
  second: Section,
  isBlank: (range: OffsetRange) => boolean,
): Finding<'twice'> {
  const isEmpty = ({ body }: Section): boolean => isBlank(body);
  const [kept, extra] = isEmpty(first) && !isEmpty(second) ? [second, first] : [first, second];
  const same = textOf(report.text, kept.body).trim() === textOf(report.text, extra.body).trim();
  return {
    messageId: 'twice',
    data: { heading: extra.heading.text },
    range: extra.heading.textRange,
    scope: { start: extra.heading.range.start, end: extra.body.end },
    related: [{ range: kept.heading.textRange, statement: state(related) }],
    fixes: same || isEmpty(extra) ? [{ ...removeSection(report, extra), preferred: true }] : [],
  };
}
