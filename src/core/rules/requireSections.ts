import type { SectionKindName } from '../sections/sectionKind.ts';
import { pageFolder } from '../hugo/page.ts';
import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import { missingSections } from './shared/missingSections.ts';
import { askedKinds } from '../site/askedSections.ts';
import { lackingKinds } from '../report/lacks/lackingSections.ts';

/** A report tells what the event was for, what was said, and what its author took home. */
export const requireSections = defineRule({
  name: 'require-sections',
  description: 'Require the sections that every report of the site has.',
  severity: 'information',
  pages: ['report'],
  messages: {
    missing: { en: 'This report lacks {headings}.', vi: 'Bài này còn thiếu mục {headings}.' },
    unlike: {
      en: "Unlike the site's other reports, this one lacks {headings}.",
      vi: 'Khác với các bài khác của trang web, bài này thiếu mục {headings}.',
    },
  },
  *check(context) {
    const { report, page, site } = context;
    const { kinds, by } = askedKinds(lackingKinds(report), pageFolder(page), page.languageCode, site);
    if (kinds.length === 0) return;
    const found = finding(context, by === 'others' ? 'unlike' : 'missing', kinds);
    yield by === 'internship' ? found : { ...found, severity: 'warning' };
  },
});

function finding<Id extends string>(
  context: RuleContext,
  messageId: Id,
  kinds: readonly SectionKindName[],
): Finding<Id> {
  const only = (some: readonly SectionKindName[]): Finding<Id> => finding(context, messageId, some);
  return { messageId, ...missingSections(context, kinds), lacking: { kinds, only } };
}
