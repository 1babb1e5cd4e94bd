import { blankness } from '../report/sectionBody.ts';
import type { Report } from '../report/report.ts';
import { sectionHeadings, type Section } from '../report/sections.ts';
import { comparableHeading } from '../sections/classify.ts';
import { defineRule } from '../check/rule.ts';
import { fillStub, removeEmpty } from './shared/sectionFixes.ts';

/** Nobody writes more sections, and repairs take their time. */
const mostSections = 100;

/** A heading with nothing under it promises what the reader does not find. */
export const noEmptySection = defineRule({
  name: 'no-empty-section',
  description: 'Disallow sections with nothing under their heading.',
  severity: 'warning',
  pages: ['report'],
  messages: {
    empty: {
      en: 'There is nothing under “{heading}”: write the section or remove it.',
      vi: 'Dưới “{heading}” chưa có gì: hãy viết nội dung hoặc bỏ mục này.',
    },
  },
  *check({ report }) {
    const known = sectionHeadings(report.sections);
    const isBlank = blankness(report);
    const empty = report.sections.list.slice(0, mostSections).filter(({ body }) => isBlank(body));
    for (const section of empty) {
      if (leadsTopics(report, section, known)) continue;
      const { heading } = section;
      yield {
        messageId: 'empty',
        data: { heading: heading.text },
        range: heading.textRange,
        fixes: [fillStub(report, section), removeEmpty(report, section)],
      };
    }
  },
});

/**
 * Some authors head all their topics «Key Highlights», and write those at the same level; behind «Mục tiêu», «Nội dung»
 * is no topic.
 */
function leadsTopics(
  { headings }: Report,
  { heading, body, kind }: Section,
  known: ReadonlySet<Section['heading']>,
): boolean {
  const next = headings.find(({ range }) => range.start >= body.end);
  if (next?.level !== heading.level || known.has(next)) return false;
  return kind.name !== 'objectives' || !/^(?:nội dung|contents?)$/u.test(comparableHeading(next.text));
}
