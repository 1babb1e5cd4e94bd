import { state, type Message } from '../messages/message.ts';
import { conventionsFor } from '../plans/conventions.ts';
import { sectionHeadings } from '../report/sections.ts';
import { fillForm } from '../text/fillForm.ts';
import type { Heading } from '../markdown/headings.ts';
import type { Report } from '../report/report.ts';
import { ownBody } from '../report/sectionBody.ts';
import { titlePlace } from '../report/titlePlace.ts';
import { waitingName } from '../report/waiting/waitingTitle.ts';
import { titleForms, waitingNames } from '../sections/blocks.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { textOf } from '../text/offsetRange.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';
import { nameInTranslation, namesNoEvent } from './shared/eventTitle.ts';
import { deleteEither, demote, writeTitle } from './shared/titleFixes.ts';

const titles = {
  name: { en: 'Name it “{name}”, as in the other language', vi: 'Đặt tên “{name}” như ở bản ngôn ngữ kia' },
  write: { en: "Write the event's name", vi: 'Viết tên sự kiện' },
} satisfies Record<string, Message>;

/** «Event 4» in a menu, with nothing more on the page, tells nobody what it was. */
export const requireTitle = defineRule({
  name: 'require-title',
  description: 'Require a title that names the event, once.',
  severity: 'information',
  pages: ['report'],
  messages: {
    unnamed: {
      en: 'Neither the title nor a main heading (#) names the event: write its name.',
      vi: 'Cả title lẫn tiêu đề chính (#) đều chưa nêu tên sự kiện: hãy ghi tên sự kiện.',
    },
    several: {
      en: "This report has {count} main headings (#), but one is enough: the event's name.",
      vi: 'Bài này có {count} tiêu đề chính (#), trong khi chỉ cần một: tên sự kiện.',
    },
  },
  *check(context) {
    const { headings, sections } = context.report;
    const mains = headings.filter(({ level, text }) => level === 1 && text !== '');
    const [first, second] = mains;
    const ofSections = sectionHeadings(sections);
    const named = mains.some((heading) => !namesNoEvent(heading.text) && !ofSections.has(heading));
    // One that waits for the name is told by `no-placeholder`.
    const waits = mains.some((heading) => waitingName(heading.text) !== undefined);
    if (!named && !waits && hasGeneralTitle(context.report)) yield unnamed(context, first);
    else if (first !== undefined && second !== undefined) {
      const isSection = (heading: Heading) => ofSections.has(heading);
      const twoTitles = isSection(first) || isSection(second) ? [] : deleteEither(context.report, first, second);
      const lower = demote(context.report, isSection(first) ? mains : mains.slice(1));
      const mayHead = mains.length > 2 || leadsText(context.report, second);
      yield {
        messageId: 'several',
        data: { count: mains.length },
        range: second.textRange,
        fixes: twoTitles.length > 0 && !mayHead ? twoTitles : [...lower, ...twoTitles],
      };
    }
  },
});

/** True when something is told right below the heading, which may be its own. */
function leadsText(report: Report, heading: Heading): boolean {
  return textOf(report.text, ownBody(report, { heading })).trim() !== '';
}

/** A missing title is for `require-front-matter-keys`. */
function hasGeneralTitle({ frontMatter }: Report): boolean {
  const title = frontMatter.fields.get('title');
  return title !== undefined && !title.empty && namesNoEvent(title.text);
}

function unnamed(context: RuleContext, first: Heading | undefined): Finding<'unnamed'> {
  return { messageId: 'unnamed', range: titlePlace(context.report), fixes: nameFixes(context, first) };
}

/** The name that a translation has, in the form of the site's other reports; else the heading with the name to fill in. */
function nameFixes(context: RuleContext, first: Heading | undefined): readonly Fix[] {
  const { report, page, site } = context;
  const replaced = first !== undefined && namesNoEvent(first.text) ? first : undefined;
  const known = nameInTranslation(context);
  if (known !== undefined) {
    const form = conventionsFor(page, site).heading;
    const heading = escapeMarkdown(fillForm(form ?? titleForms[report.language], { name: known }));
    return writeTitle(report, replaced, heading, escapeMarkdown(known)).map((fix) => ({
      ...fix,
      title: state(titles.name, { name: known }),
    }));
  }
  const waiting = waitingNames[report.language];
  const heading = fillForm(titleForms[report.language], { name: waiting });
  return writeTitle(report, replaced, heading, waiting).map((fix) => ({ ...fix, title: state(titles.write) }));
}
