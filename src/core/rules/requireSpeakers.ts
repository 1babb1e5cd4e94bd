import type { Section } from '../report/sections.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import { addition, addSection } from './shared/missingSections.ts';
import { saySo } from './shared/nothingThere.ts';
import {
  askForSpeakers,
  dropSection,
  fillSection,
  listInline,
  noSpeakers,
  unnamedSpeakers,
} from './shared/speakerFixes.ts';
import { speakersLacks, type SpeakersLack } from '../report/lacks/speakersLacks.ts';

/** A report that names nobody cannot be credited or followed up. */
export const requireSpeakers = defineRule({
  name: 'require-speakers',
  description: 'Require a report to name who spoke at the event.',
  severity: 'warning',
  pages: ['report'],
  messages: {
    missing: {
      en: 'This report names no speakers: add the section “{heading}”.',
      vi: 'Bài này chưa nêu diễn giả nào: hãy thêm mục “{heading}”.',
    },
    empty: { en: 'Nobody is named under “{heading}”.', vi: 'Mục “{heading}” chưa có tên ai.' },
    field: { en: '`{field}` names no speaker.', vi: 'Trường `{field}` chưa nêu diễn giả nào.' },
    waiting: {
      en: 'The speakers are still to be written here.',
      vi: 'Phần diễn giả ở đây vẫn chưa được viết.',
    },
    unnamed: {
      en: '“{name}” names no one: write who spoke.',
      vi: '“{name}” không nêu tên ai: hãy ghi rõ người trình bày.',
    },
  },
  *check(context) {
    const { report, site } = context;
    for (const lack of speakersLacks(report, site.configuration.frontMatter.speakers)) {
      switch (lack.kind) {
        case 'field':
          yield ofField(context, lack);
          break;
        case 'missing':
          yield missing(context, lack.range);
          break;
        case 'empty':
        case 'waiting':
        case 'unnamed':
          yield ofSection(context, lack);
      }
    }
  },
});

function ofField(
  { report }: RuleContext,
  { field, range, scope }: Extract<SpeakersLack, { field: string }>,
): Finding<'field'> {
  return { messageId: 'field', data: { field }, range, scope, fixes: [askForSpeakers, ...saySo(report, noSpeakers)] };
}

function missing(context: RuleContext, range: OffsetRange): Finding<'missing'> {
  const added = addition(context, 'speakers');
  return {
    messageId: 'missing',
    data: { heading: added.heading },
    range,
    lacking: { kinds: ['speakers'] },
    fixes: [addSection(added), askForSpeakers, ...saySo(context.report, noSpeakers)],
  };
}

function ofSection(
  { report }: RuleContext,
  { kind, section, range }: Extract<SpeakersLack, { section: Section }>,
): Finding<'empty' | 'waiting' | 'unnamed'> {
  const { heading, body } = section;
  const name = report.text.slice(range.start, range.end);
  const known = listInline(report, section);
  return {
    messageId: kind,
    data: kind === 'empty' ? { heading: heading.text } : kind === 'unnamed' ? { name } : {},
    range,
    scope: { start: heading.range.start, end: body.end },
    faded: kind === 'waiting',
    fixes:
      kind === 'unnamed'
        ? saySo(report, unnamedSpeakers)
        : [
            ...(known.length > 0 ? known : kind === 'empty' ? [fillSection(report, section)] : []),
            askForSpeakers,
            ...dropSection(report, section),
          ],
  };
}
