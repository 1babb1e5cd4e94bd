import { defineRule, type Finding } from '../check/rule.ts';
import { state, type Message } from '../messages/message.ts';
import type { Report } from '../report/report.ts';
import type { VisibleMark } from '../report/visibleMarks/visibleMark.ts';
import { classifyHeading } from '../sections/classify.ts';
import type { SectionKindName } from '../sections/sectionKind.ts';
import { excerpt } from '../text/excerpt.ts';

const titles = {
  heading: { en: 'Put a space after the #', vi: 'Thêm dấu cách sau dấu #' },
  headings: {
    en: 'Put a space after the # of all {count} headings',
    vi: 'Thêm dấu cách sau dấu # ở cả {count} đề mục',
  },
  bold: { en: 'Make it bold', vi: 'Sửa cho in đậm' },
  bolds: { en: 'Make all {count} places bold', vi: 'Sửa cả {count} chỗ cho in đậm' },
  picture: { en: 'Show the picture', vi: 'Sửa cho hình hiện ra' },
  link: { en: 'Make it a link', vi: 'Sửa thành liên kết' },
} satisfies Record<string, Message>;

const related: Message = { en: 'Here too.', vi: 'Ở đây cũng vậy.' };

/** More places than this explain nothing that the first ones do not. */
const mostRelated = 20;

/** A mark that readers see is a slip of the author's finger: what was meant is not there. */
export const noVisibleMarks = defineRule({
  name: 'no-visible-marks',
  description: 'Disallow Markdown marks that readers see as text.',
  severity: 'warning',
  pages: ['report', 'section-index'],
  messages: {
    title: {
      en: '“{text}” is shown as text, not as the main heading: an ordinary space must follow the #.',
      vi: '“{text}” hiện ra như chữ thường, không phải tiêu đề chính: sau dấu # phải có một dấu cách thường.',
    },
    heading: {
      en: '“{text}” is shown as text, not as a heading: an ordinary space must follow the #.',
      vi: '“{text}” hiện ra như chữ thường, không phải đề mục: sau dấu # phải có một dấu cách thường.',
    },
    headings: {
      en: '{count} headings are shown as text, “{text}” first: an ordinary space must follow the #.',
      vi: '{count} đề mục hiện ra như chữ thường, đầu tiên là “{text}”: sau dấu # phải có một dấu cách thường.',
    },
    bold: {
      en: 'Readers see the asterisks around “{text}”: bold text has spaces outside its marks, not inside.',
      vi: 'Người đọc thấy cả dấu sao quanh “{text}”: chữ in đậm có dấu cách ở ngoài dấu **, không phải ở trong.',
    },
    bolds: {
      en: 'Readers see asterisks in {count} places, around “{text}” first: bold text has spaces outside its marks, not inside.',
      vi: 'Người đọc thấy cả dấu sao ở {count} chỗ, đầu tiên quanh “{text}”: chữ in đậm có dấu cách ở ngoài dấu **, không phải ở trong.',
    },
    picture: {
      en: 'This picture is shown as text: write it like ![words](address), without a space.',
      vi: 'Hình này hiện ra như chữ: hãy viết theo mẫu ![mô tả](đường dẫn), không có dấu cách ở giữa.',
    },
    link: {
      en: 'This link is shown as text: write it like [words](address), without a space.',
      vi: 'Liên kết này hiện ra như chữ: hãy viết theo mẫu [chữ](địa chỉ), không có dấu cách ở giữa.',
    },
  },
  *check({ report }) {
    const { visibleMarks } = report;
    if (visibleMarks.length === 0) return;
    for (const meant of ['title', 'heading', 'bold', 'picture', 'link'] as const) {
      const marks = visibleMarks.filter((mark) => mark.meant === meant);
      const [first, ...others] = marks;
      if (first === undefined) continue;
      if (meant === 'heading') yield { ...finding(others, first), lacking: { kinds: kindsOf(marks, report) } };
      else if (meant === 'bold') yield finding(others, first);
      else yield* marks.map((mark) => finding([], mark));
    }
  },
});

/** One problem for one slip, however often it was made: at the first place, with a fix for all. */
function finding(
  others: readonly VisibleMark[],
  first: VisibleMark,
): Finding<VisibleMark['meant'] | 'headings' | 'bolds'> {
  const { meant, text, range } = first;
  const count = 1 + others.length;
  const messageId = others.length > 0 && (meant === 'heading' || meant === 'bold') ? (`${meant}s` as const) : meant;
  return {
    messageId,
    data: { text: excerpt(text), count },
    range,
    related: others.slice(0, mostRelated).map((other) => ({ range: other.range, statement: state(related) })),
    fixes: [
      {
        title: state(titles[messageId === 'title' ? 'heading' : messageId], { count }),
        edits: [first, ...others].flatMap(({ edits }) => edits),
        // An address in parentheses behind brackets may be meant.
        safe: meant !== 'link',
        preferred: true,
      },
    ],
  };
}

/** The sections that the headings would begin. */
function kindsOf(marks: readonly VisibleMark[], { language, sections }: Report): readonly SectionKindName[] {
  return marks.flatMap(({ text }) => classifyHeading(text, language, sections.catalogue)?.kind.name ?? []);
}
