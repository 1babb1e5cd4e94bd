import type { Finding, Fix, RuleContext } from '../../check/rule.ts';
import { state, type Message } from '../../messages/message.ts';
import { conventionsFor, type Conventions } from '../../plans/conventions.ts';
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

/** What to say of sections that a report lacks, `{headings}` in the site's words, and the fixes that put them in. */
export function missingSections(
  { report, page, site }: RuleContext,
  names: readonly SectionKindName[],
): Required<Pick<Finding, 'data' | 'range' | 'fixes'>> {
  const style = conventionsFor(page, site);
  const headings = names.map((name) => headingFor(report, name, style));
  const insertions = names.map((name) => insertSection(report, name, style));
  const one = insertions.map(({ edits, select }, index): Fix => {
    const title = state(titles.one, { heading: headings[index] ?? '' });
    return { title, edits, select, preferred: names.length === 1 };
  });
  return {
    data: { headings: headings.map((heading) => `“${heading}”`).join(', ') },
    range: titlePlace(report),
    fixes: names.length === 1 ? one : [addAll(report, insertions), ...one],
  };
}

function headingFor({ language, sections }: Report, name: SectionKindName, { wording }: Conventions): string {
  return wording.get(name)?.heading ?? kindNamed(name, sections.catalogue).words[language].heading;
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
