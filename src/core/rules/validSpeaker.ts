import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import type { Section } from '../report/sections.ts';
import type { SpeakerEntry } from '../speakers/speakerEntry.ts';
import { addRoles, removeEntries } from './shared/entryFixes.ts';
import { judgeEntries, type JudgedEntries } from './shared/speakerEntries.ts';

/** More names without a role than this are told once. */
const mostSingly = 3;
/** Nobody writes more speakers sections, and looking at each takes its time. */
const mostSections = 20;

type Found = Finding<'bare' | 'allBare' | 'placeholder' | 'template' | 'repeated'>;

/** A name alone tells a reader neither who spoke nor of what. */
export const validSpeaker = defineRule({
  name: 'valid-speaker',
  description: 'Require each speaker to be a real person of this event, named once, with a role or topic.',
  severity: 'information',
  pages: ['report'],
  messages: {
    bare: {
      en: 'Only the name of {name} is here: add the role, company or topic.',
      vi: 'Ở đây chỉ có tên {name}: hãy thêm vai trò, đơn vị hoặc chủ đề.',
    },
    allBare: {
      en: 'Only names stand under “{heading}”: add the role, company or topic of each.',
      vi: 'Mục “{heading}” chỉ có tên: hãy thêm vai trò, đơn vị hoặc chủ đề của từng người.',
    },
    placeholder: {
      en: "“{name}” is nobody's name: write who spoke.",
      vi: '“{name}” không phải tên thật: hãy ghi rõ người trình bày.',
    },
    template: {
      en: "The template's speakers, not those of your event: {names}.",
      vi: 'Đây là diễn giả của bài mẫu, không phải của sự kiện này: {names}.',
    },
    repeated: { en: '{name} is listed twice.', vi: '{name} được liệt kê hai lần.' },
  },
  *check(context) {
    for (const section of context.report.speakers.sections.slice(0, mostSections)) {
      yield* judge(context, section, judgeEntries(context.report, section));
    }
  },
});

function* judge({ report }: RuleContext, section: Section, judged: JudgedEntries): Iterable<Found> {
  const { placeholders, template, repeated, bare, people } = judged;
  const remove = (entries: readonly SpeakerEntry[]) => removeEntries(report, section, entries);
  for (const { name, nameRange } of placeholders) {
    yield { messageId: 'placeholder', data: { name }, range: nameRange };
  }
  const [first] = template;
  if (first !== undefined) {
    const names = template.map(({ name }) => name).join(', ');
    yield { messageId: 'template', data: { names }, range: first.nameRange, fixes: remove(template) };
  }
  for (const entry of repeated) {
    yield { messageId: 'repeated', data: { name: entry.name }, range: entry.nameRange, fixes: remove([entry]) };
  }
  if (bare.length > mostSingly || (bare.length > 1 && bare.length === people.length)) {
    const { text, textRange } = section.heading;
    yield { messageId: 'allBare', data: { heading: text }, range: textRange, fixes: addRoles(report, bare) };
    return;
  }
  for (const entry of bare) {
    yield { messageId: 'bare', data: { name: entry.name }, range: entry.nameRange, fixes: addRoles(report, [entry]) };
  }
}
