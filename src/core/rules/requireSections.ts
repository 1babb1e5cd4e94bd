import { hasKind } from '../report/sections.ts';
import { builtInCatalogue } from '../sections/catalogue.ts';
import type { SectionCatalogue, SectionKindName } from '../sections/sectionKind.ts';
import { pageFolder } from '../site/page.ts';
import { eventSectionAt, type ReportSummary } from '../site/site.ts';
import { folderOf } from '../text/path.ts';
import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import { missingSections } from './shared/missingSections.ts';
import { hasStandIn } from './shared/sectionStandIns.ts';

/** Kinds whose absence has a rule of its own. */
const elsewhere: readonly SectionKindName[] = ['speakers', 'photos'];

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
      vi: 'Khác với các bài khác của trang, bài này thiếu mục {headings}.',
    },
  },
  *check(context) {
    const { report } = context;
    const { catalogue } = report.sections;
    const lacking = catalogue.required.filter((name) => !elsewhere.includes(name) && !hasKind(report.sections, name));
    if (!isOurList(catalogue)) {
      if (lacking.length > 0) yield { ...finding(context, 'missing', lacking), severity: 'warning' };
      return;
    }
    const missing = lacking.filter((name) => !hasStandIn(report, name));
    if (missing.length === 0) return;
    const others = otherReports(context);
    // Two reports are a form of the site's own, which counts for more than that of the internship.
    if (others.length < 2) {
      yield finding(context, 'missing', missing);
      return;
    }
    const shared = missing.filter((name) => isShared(others, name));
    if (shared.length > 0) yield { ...finding(context, 'unlike', shared), severity: 'warning' };
  },
});

/** False where the site itself says which sections are required: then no other heading will do. */
function isOurList({ kinds, required }: SectionCatalogue): boolean {
  const ours = builtInCatalogue.required.filter((name) => kinds.some((kind) => kind.name === name));
  return ours.length === required.length && ours.every((name) => required.includes(name));
}

/** What the other events' reports in this language say, as far as they are written. */
function otherReports({ page, site }: RuleContext): readonly ReportSummary[] {
  const events = eventSectionAt(site, folderOf(pageFolder(page)))?.events ?? [];
  return events
    .filter(({ path }) => path !== pageFolder(page))
    .flatMap(({ reports }) => reports.flatMap((path) => site.summaries.get(path) ?? []))
    .filter(({ languageCode, notStarted, style }) => {
      return languageCode === page.languageCode && !notStarted && !style.isTemplate;
    });
}

/** True for a kind that most of them have. */
function isShared(others: readonly ReportSummary[], name: SectionKindName): boolean {
  const having = others.filter(({ sections }) => sections.some(({ kind }) => kind === name)).length;
  return having * 2 > others.length;
}

function finding<Id extends string>(
  context: RuleContext,
  messageId: Id,
  kinds: readonly SectionKindName[],
): Finding<Id> {
  const only = (some: readonly SectionKindName[]): Finding<Id> => finding(context, messageId, some);
  return { messageId, ...missingSections(context, kinds), lacking: { kinds, only } };
}
