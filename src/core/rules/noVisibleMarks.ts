import { defineRule, type Finding, type Fix } from '../check/rule.ts';
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
  list: { en: 'Make it a list', vi: 'Sửa thành danh sách' },
  lists: { en: 'Make lists in all {count} places', vi: 'Sửa cả {count} chỗ thành danh sách' },
  picture: { en: 'Show the picture', vi: 'Sửa cho hình hiện ra' },
  link: { en: 'Make it a link', vi: 'Sửa thành liên kết' },
} satisfies Record<string, Message>;

const related: Message = { en: 'Here too.', vi: 'Ở đây cũng vậy.' };

type Id = VisibleMark['meant'] | 'headings' | 'bolds' | 'lists';

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
    list: {
      en: 'Readers see these lines run together into one: begin each with “- ” for a list.',
      vi: 'Người đọc thấy mấy dòng này dính liền thành một: hãy bắt đầu mỗi dòng bằng “- ” để thành danh sách.',
    },
    lists: {
      en: 'In {count} places readers see lines run together into one, first here: begin each with “- ” for a list.',
      vi: 'Ở {count} chỗ người đọc thấy các dòng dính liền thành một, đầu tiên ở đây: hãy bắt đầu mỗi dòng bằng “- ” để thành danh sách.',
    },
    picture: {
      en: 'This picture is shown as text: write it like ![words](address), without a space.',
      vi: 'Hình này hiện ra như chữ: hãy viết theo mẫu ![mô tả](đường dẫn), không có dấu cách ở giữa.',
    },
    reference: {
      en: 'This picture is shown as text, since nothing on the page says where “{text}” leads: write it like ![words](address).',
      vi: 'Hình này hiện ra như chữ vì không có gì trên trang cho biết “{text}” dẫn đến đâu: hãy viết theo mẫu ![mô tả](đường dẫn).',
    },
    link: {
      en: 'This link is shown as text: write it like [words](address), without a space.',
      vi: 'Liên kết này hiện ra như chữ: hãy viết theo mẫu [chữ](địa chỉ), không có dấu cách ở giữa.',
    },
  },
  *check({ report, site }) {
    const visibleMarks = report.visibleMarks.filter(({ meant }) => meant !== 'list' || !site.config.keepsLines);
    if (visibleMarks.length === 0) return;
    for (const meant of ['title', 'heading', 'bold', 'list', 'picture', 'reference', 'link'] as const) {
      const marks = visibleMarks.filter((mark) => mark.meant === meant);
      const [first, ...others] = marks;
      if (first === undefined) continue;
      if (meant === 'heading') yield { ...finding(others, first), lacking: { kinds: kindsOf(marks, report) } };
      else if (meant === 'bold' || meant === 'list') yield finding(others, first);
      else yield* marks.map((mark) => finding([], mark));
    }
  },
});

/** One problem for one slip, however often it was made: at the first place, with a fix for all. */
function finding(others: readonly VisibleMark[], first: VisibleMark): Finding<Id> {
  const { meant, text, range } = first;
  const count = 1 + others.length;
  const isOften = others.length > 0 && (meant === 'heading' || meant === 'bold' || meant === 'list');
  const messageId = isOften ? (`${meant}s` as const) : meant;
  return {
    messageId,
    data: { text: excerpt(text), count },
    range,
    related: others.slice(0, mostRelated).map((other) => ({ range: other.range, statement: state(related) })),
    fixes: messageId === 'reference' ? [] : [fixOf([first, ...others], messageId)],
  };
}

function fixOf(marks: readonly VisibleMark[], messageId: Exclude<Id, 'reference'>): Fix {
  return {
    title: state(titles[messageId === 'title' ? 'heading' : messageId], { count: marks.length }),
    edits: marks.flatMap(({ edits }) => edits),
    // An address in parentheses behind brackets may be meant.
    safe: messageId !== 'link',
    preferred: true,
  };
}

/** The sections that the headings would begin. */
function kindsOf(marks: readonly VisibleMark[], { language, sections }: Report): readonly SectionKindName[] {
  return marks.flatMap(({ text }) => classifyHeading(text, language, sections.catalogue)?.kind.name ?? []);
}
