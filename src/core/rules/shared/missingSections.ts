import type { Finding, Fix, RuleContext } from '../../check/rule.ts';
import { state, type Message } from '../../messages/message.ts';
import { conventionsFor } from '../../plans/conventions.ts';
import { insertSection, kindNamed, type SectionInsertion } from '../../plans/insertSection.ts';
import type { Report } from '../../report/report.ts';
import { titlePlace } from '../../report/titlePlace.ts';
import type { SectionKindName } from '../../sections/sectionKind.ts';
import { lineEndingOf } from '../../text/lines.ts';
import type { TextEdit } from '../../text/textEdit.ts';

const titles = {
  one: { en: 'Add the section “{heading}”', vi: 'Thêm mục “{heading}”' },
  all: { en: 'Add the {count} missing sections', vi: 'Thêm {count} mục còn thiếu' },
} satisfies Record<string, Message>;

/** A section put into its place, and what it is called there. */
export interface Addition extends SectionInsertion {
  readonly heading: string;
}

/** A section that a report lacks, in the words of the reports around it. */
export function addition({ report, page, site }: RuleContext, name: SectionKindName): Addition {
  const style = conventionsFor(page, site);
  const { words } = kindNamed(name, report.sections.catalogue);
  const heading = style.wording.get(name)?.heading ?? words[report.language].heading;
  return { heading, ...insertSection(report, name, style) };
}

/** Puts it in, what waits in it selected. */
export function addSection({ heading, edits, select }: Addition, preferred = true): Fix {
  return { title: state(titles.one, { heading }), edits, select, preferred };
}

/** What to say of sections that a report lacks, `{headings}` in the site's words, and the fixes that put them in. */
export function missingSections(
  context: RuleContext,
  names: readonly SectionKindName[],
): Required<Pick<Finding, 'data' | 'range' | 'fixes'>> {
  const { report } = context;
  const additions = names.map((name) => addition(context, name));
  const one = additions.map((added) => addSection(added, names.length === 1));
  return {
    data: { headings: additions.map(({ heading }) => `“${heading}”`).join(', ') },
    range: titlePlace(report),
    fixes: names.length === 1 ? one : [addAll(report, additions), ...one],
  };
}

/** All of them in one step; those that go to one place stand there in order, a blank line between them. */
function addAll({ text }: Report, insertions: readonly SectionInsertion[]): Fix {
  const gap = lineEndingOf(text).repeat(2);
  const edits = new Map<number, TextEdit>();
  for (const {
    edits: [edit],
  } of insertions) {
    const before = edits.get(edit.range.start);
    const newText = before === undefined ? edit.newText : before.newText.trimEnd() + gap + edit.newText.trimStart();
    edits.set(edit.range.start, { range: edit.range, newText });
  }
  const first = insertions.toSorted((a, b) => a.snippet.offset - b.snippet.offset)[0];
  return {
    title: state(titles.all, { count: insertions.length }),
    edits: [...edits.values()],
    preferred: true,
    ...(first && { select: first.select }),
  };
}
