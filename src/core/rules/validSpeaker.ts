import { defineRule, type Finding, type Fix } from '../check/rule.ts';
import { fieldOf } from '../frontMatter/frontMatter.ts';
import type { SpeakerEntry } from '../speakers/speakerEntry.ts';
import { contains, type OffsetRange } from '../text/offsetRange.ts';
import { addRoles, removeEntries } from './shared/entryFixes.ts';
import { judgeEntries, judgeField, type JudgedEntries } from './shared/speakerEntries.ts';

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
      en: 'There are only names under “{heading}”: add the role, company or topic of each.',
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
  *check({ report, site }) {
    for (const section of report.speakers.sections.slice(0, mostSections)) {
      yield* judge(judgeEntries(report, section), {
        head: { name: section.heading.text, range: section.heading.textRange },
        saysNothing: ({ roleRange }) =>
          roleRange === undefined || report.placeholders.some(({ range }) => contains(range, roleRange)),
        remove: (entries) => removeEntries(report, section, entries),
        addRoles: (entries) => addRoles(report, entries),
      });
    }
    const { speakers } = site.configuration.frontMatter;
    const field = speakers === undefined ? undefined : fieldOf(report.frontMatter, speakers);
    if (field === undefined) return;
    const head = { name: field.name, range: field.keyRange };
    yield* judge(judgeField(report, field.name), {
      head,
      saysNothing: () => false,
      remove: () => [],
      addRoles: () => [],
    });
  },
});

/** Where entries stand, and what can be done about them there. */
interface Place {
  readonly head: { readonly name: string; readonly range: OffsetRange };
  /** True for an entry whose role, if it has one, is as little the author's as its name. */
  readonly saysNothing: (entry: SpeakerEntry) => boolean;
  readonly remove: (entries: readonly SpeakerEntry[]) => readonly Fix[];
  readonly addRoles: (entries: readonly SpeakerEntry[]) => readonly Fix[];
}

function* judge(judged: JudgedEntries, { head, saysNothing, remove, addRoles }: Place): Iterable<Found> {
  const { placeholders, template, repeated, bare, people } = judged;
  for (const entry of placeholders) {
    const { name, nameRange, range } = entry;
    const fixes = saysNothing(entry) ? remove([entry]) : [];
    yield { messageId: 'placeholder', data: { name }, range: nameRange, scope: range, fixes };
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
    yield { messageId: 'allBare', data: { heading: head.name }, range: head.range, fixes: addRoles(bare) };
    return;
  }
  for (const entry of bare) {
    yield { messageId: 'bare', data: { name: entry.name }, range: entry.nameRange, fixes: addRoles([entry]) };
  }
}
