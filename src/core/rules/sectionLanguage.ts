import { languageNames } from '../messages/languageNames.ts';
import { state, type Language, type Message } from '../messages/message.ts';
import { conventionsFor } from '../plans/conventions.ts';
import type { Section } from '../report/sections.ts';
import { titlePlace } from '../report/titlePlace.ts';
import type { SectionKind } from '../sections/sectionKind.ts';
import { comparableHeading } from '../sections/classify.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { defineRule, type Fix, type RuleContext } from '../check/rule.ts';
import { foreignKinds } from './shared/foreignHeadings.ts';
import { headingWords } from '../markdown/headingWords.ts';
import { proseLanguage, isWhollyIn } from './shared/proseLanguage.ts';

const titles = {
  one: { en: 'Write it as “{heading}”', vi: 'Đổi thành “{heading}”' },
  several: { en: 'Write these headings in {own}', vi: 'Viết các đề mục này bằng {own}' },
} satisfies Record<string, Message>;

/** Nobody writes more sections. */
const mostSections = 100;

const related: Message = { en: 'This heading too.', vi: 'Đề mục này cũng vậy.' };

/** Headings left in the other language show that the page was copied and never read again. */
export const sectionLanguage = defineRule({
  name: 'section-language',
  description: "Require headings and text in the report's language.",
  severity: 'information',
  pages: ['report'],
  messages: {
    one: {
      en: 'This heading is in {other}, the report is in {own}.',
      vi: 'Đề mục này viết bằng {other}, còn bài viết bằng {own}.',
    },
    several: {
      en: '{count} headings are in {other}, the report is in {own}.',
      vi: 'Có {count} đề mục viết bằng {other}, còn bài viết bằng {own}.',
    },
    page: {
      en: 'This page is still in {other}: translate it into {own}.',
      vi: 'Trang này vẫn viết bằng {other}: hãy dịch sang {own}.',
    },
  },
  *check(context) {
    const { report } = context;
    const other = otherLanguage(context);
    if (other !== undefined) {
      const data = { other: state(languageNames[other]), own: state(languageNames[report.language]) };
      yield { messageId: 'page', data, range: report.headings[0]?.textRange ?? titlePlace(report) };
      return;
    }
    const { list, elsewhere } = report.sections;
    const foreign = [...list.slice(0, mostSections), ...elsewhere.slice(0, mostSections)]
      .map((section) => ({ ...section, kinds: foreignKinds(report, section) }))
      .filter(({ kinds }) => kinds.length > 0)
      .sort((a, b) => a.heading.range.start - b.heading.range.start);
    const [first, ...more] = foreign;
    // A page that is not wholly translated yet is another matter.
    if (first === undefined || proseLanguage(report) === first.language) return;
    yield {
      messageId: more.length === 0 ? 'one' : 'several',
      data: {
        count: foreign.length,
        other: state(languageNames[first.language]),
        own: state(languageNames[report.language]),
      },
      range: first.heading.textRange,
      related: more.map(({ heading }) => ({ range: heading.textRange, statement: state(related) })),
      fixes: reword(context, foreign),
    };
  },
});

/** The language that all of the report is in though it should be in the other; `undefined` where that is not certain. */
function otherLanguage({ report, page, site }: RuleContext): Language | undefined {
  // Hugo takes a site that names no language for English, and each language but one for a translation.
  const isTold = site.config.languages.length > 1 || site.configuration.languages !== undefined;
  if (!isTold || !/^(?:en|vi)(?!\w)/.test(page.languageCode)) return undefined;
  const other = report.language === 'en' ? 'vi' : 'en';
  return isWhollyIn(other, report) ? other : undefined;
}

/** A section with the kinds that its heading names. */
interface ForeignSection extends Section {
  readonly kinds: readonly SectionKind[];
}

/** The headings as the site's other reports word them; those that would then stand there twice are left. */
function reword({ report, page, site }: RuleContext, foreign: readonly ForeignSection[]): readonly Fix[] {
  const { wording } = conventionsFor(page, site);
  const used = new Set(Array.from(new Set(report.headings.map(({ text }) => text)), comparableHeading));
  const edits: TextEdit[] = [];
  let only = '';
  for (const { kinds, heading } of foreign) {
    const range = headingWords(report, heading);
    only = kinds.map(({ name, words }) => wording.get(name)?.heading ?? words[report.language].heading).join(' & ');
    if (range === undefined || used.has(comparableHeading(only))) continue;
    used.add(comparableHeading(only));
    edits.push({ range, newText: escapeMarkdown(only) });
  }
  if (edits.length === 0) return [];
  const title =
    edits.length === 1 && foreign.length === 1
      ? state(titles.one, { heading: only })
      : state(titles.several, { own: state(languageNames[report.language]) });
  return [{ title, edits, preferred: true }];
}
