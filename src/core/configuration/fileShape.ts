import { state, type Message } from '../messages/message.ts';
import { isGlob } from './glob.ts';
import { isFolderForm, isReportForm } from './pathForm.ts';
import { choice, flag, list, object, record, text, wholeNumber, type Shape } from './shape.ts';

const messages = {
  glob: {
    en: '“{value}” is no pattern for paths: write names from the site’s root with `/` between, `*` for any name, `**` for any folders.',
    vi: '“{value}” không phải mẫu đường dẫn: hãy viết các tên tính từ thư mục gốc của trang, cách nhau bằng `/`, `*` là tên bất kỳ, `**` là các thư mục bất kỳ.',
  },
  reportForm: {
    en: '“{value}” is no place for a new report: write a path from the site’s root that ends in `.md` and holds `{slug}` or `{event}`.',
    vi: '“{value}” không dùng được cho bài mới: hãy viết đường dẫn tính từ thư mục gốc của trang, kết thúc bằng `.md` và có `{slug}` hoặc `{event}`.',
  },
  folderForm: {
    en: '“{value}” is no folder for pictures: write a path from the site’s root, or `./` for the folder of the report.',
    vi: '“{value}” không phải thư mục ảnh: hãy viết đường dẫn tính từ thư mục gốc của trang, hoặc `./` cho thư mục của bài.',
  },
  language: {
    en: '“{value}” is no language code such as `en` or `vi`.',
    vi: '“{value}” không phải mã ngôn ngữ như `en` hoặc `vi`.',
  },
  field: {
    en: '“{value}” is no name of a field, such as `title`.',
    vi: '“{value}” không phải tên trường, ví dụ `title`.',
  },
  kind: {
    en: '“{value}” is no name for a section: use lower-case letters, digits and hyphens.',
    vi: '“{value}” không dùng làm tên mục được: chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
  },
  heading: {
    en: 'A heading is one line with at least one letter.',
    vi: 'Tiêu đề là một dòng có ít nhất một chữ cái.',
  },
  tooLong: { en: 'This text is longer than {most} characters.', vi: 'Đoạn này dài hơn {most} ký tự.' },
} satisfies Record<string, Message>;

/** No stub is longer. */
const longestText = 5000;

const fieldName = matching(/^[A-Za-z_][\w.-]{0,59}$/, messages.field);
const kindName = matching(/^[a-z][a-z0-9-]{0,39}$/, messages.kind);
const languageCode = matching(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/, messages.language);
const heading = text((value) => {
  const fits = value.length <= 200 && /[\p{L}\p{N}]/u.test(value) && !/[\r\n]/.test(value);
  return fits ? undefined : state(messages.heading);
});

const words = object({
  heading: {
    shape: heading,
    description: { en: 'The heading that is written.', vi: 'Tiêu đề được ghi vào bài.' },
  },
  otherHeadings: {
    shape: list(heading),
    description: {
      en: 'Other headings that mean this section, whatever their letter case and numbering.',
      vi: 'Những tiêu đề khác cũng chỉ mục này, không phân biệt chữ hoa, chữ thường và số thứ tự.',
    },
  },
  text: {
    shape: text((value) => (value.length > longestText ? state(messages.tooLong, { most: longestText }) : undefined)),
    description: {
      en: 'What a new section holds, in Markdown; `{what waits in braces}` is for the author to replace.',
      vi: 'Nội dung của mục mới, viết bằng Markdown; `{phần trong ngoặc nhọn}` chờ tác giả thay.',
    },
  },
});

const kind = object({
  inNewReport: {
    shape: flag,
    description: { en: 'Whether a new report begins with it.', vi: 'Bài mới có sẵn mục này hay không.' },
  },
  en: { shape: words, description: { en: 'In English reports.', vi: 'Trong bài tiếng Anh.' } },
  vi: { shape: words, description: { en: 'In Vietnamese reports.', vi: 'Trong bài tiếng Việt.' } },
});

const sections = object({
  order: {
    shape: list(kindName),
    description: {
      en: 'The sections that a report can have, in their order, and no others; without it, ours and then your own.',
      vi: 'Các mục mà bài có thể có, theo thứ tự, ngoài ra không có mục nào khác; nếu không ghi thì gồm các mục có sẵn rồi tới các mục của bạn.',
    },
  },
  required: {
    shape: list(kindName),
    description: { en: 'The sections that no report may lack.', vi: 'Các mục mà bài nào cũng phải có.' },
  },
  level: {
    shape: wholeNumber(2, 6),
    description: {
      en: 'The heading level of sections in the first report; later ones follow their siblings.',
      vi: 'Cấp tiêu đề của các mục trong bài đầu tiên; các bài sau theo những bài đã có.',
    },
  },
  kinds: {
    shape: record((_, key, tell) => (kindName.read(key, tell) === undefined ? undefined : kind), {
      additionalProperties: kind.schema,
    }),
    description: {
      en: 'Sections by name: your own, and other words for ours (info, objectives, speakers, agenda, highlights, takeaways, application, experience, photos, conclusion).',
      vi: 'Các mục theo tên: mục của riêng bạn, và cách gọi khác cho mục có sẵn (info, objectives, speakers, agenda, highlights, takeaways, application, experience, photos, conclusion).',
    },
  },
});

const frontMatter = object({
  required: {
    shape: list(fieldName),
    description: {
      en: 'The fields that no report may lack; a new report begins with them.',
      vi: 'Các trường mà bài nào cũng phải có; bài mới bắt đầu bằng chúng.',
    },
  },
  date: {
    shape: fieldName,
    description: { en: 'The field that holds the day of the event.', vi: 'Trường ghi ngày diễn ra sự kiện.' },
  },
  speakers: {
    shape: fieldName,
    description: {
      en: 'The field that lists the speakers, where no section does.',
      vi: 'Trường liệt kê diễn giả, nếu bài không có mục cho việc đó.',
    },
  },
});

const newReport = object({
  path: {
    shape: form(isReportForm, messages.reportForm),
    description: {
      en: 'Where a new report goes, such as content/events/{year}/{slug}/index.md; {year}, {month}, {day}, {slug} and {event} (the next number) are filled in.',
      vi: 'Nơi đặt bài mới, ví dụ content/events/{year}/{slug}/index.md; {year}, {month}, {day}, {slug} và {event} (số kế tiếp) được điền vào.',
    },
  },
  heading: {
    shape: text((value) => (value.length > 200 || /[\r\n]/.test(value) ? state(messages.heading) : undefined)),
    description: {
      en: 'The title in the text, such as Summary Report: {name}; empty for a theme that shows the title itself.',
      vi: 'Tiêu đề trong bài, ví dụ Bài thu hoạch {name}; để trống nếu giao diện tự hiện tiêu đề.',
    },
  },
});

/** The keys of the file, except `rules`, which depend on the rules there are. */
export const fileKeys = {
  $schema: { shape: text(), description: { en: 'The schema of this file.', vi: 'Lược đồ của tệp này.' } },
  reports: {
    shape: list(form(isGlob, messages.glob)),
    description: {
      en: 'The files that are reports, such as content/events/*/index.md: * is any name, ** any folders; index.md means index.vi.md too.',
      vi: 'Các tệp là bài thu hoạch, ví dụ content/events/*/index.md: * là tên bất kỳ, ** là các thư mục bất kỳ; index.md gồm cả index.vi.md.',
    },
  },
  newReport: {
    shape: newReport,
    description: { en: 'What New Event Report writes.', vi: 'Lệnh New Event Report ghi những gì.' },
  },
  languages: {
    shape: list(languageCode),
    description: {
      en: 'The languages in which reports are written; without it, all of the site’s.',
      vi: 'Các ngôn ngữ dùng để viết bài; nếu không ghi thì là mọi ngôn ngữ của trang.',
    },
  },
  sections: { shape: sections, description: { en: 'The sections of a report.', vi: 'Các mục của bài.' } },
  frontMatter: {
    shape: frontMatter,
    description: { en: 'The fields of the front matter.', vi: 'Các trường của phần đầu trang (front matter).' },
  },
  pictures: {
    shape: form(isFolderForm, messages.folderForm),
    description: {
      en: 'Where pictures go: static/images/{section}/{event} with the names of the folders, or ./ for the folder of the report.',
      vi: 'Nơi đặt ảnh: static/images/{section}/{event} với tên của các thư mục, hoặc ./ là thư mục của bài.',
    },
  },
} as const;

/** How much a rule may weigh. */
export const severityChoice = choice({
  off: { en: 'Never check it.', vi: 'Không kiểm tra.' },
  error: { en: 'An error: the command line fails.', vi: 'Lỗi: dòng lệnh báo thất bại.' },
  warning: { en: 'A warning.', vi: 'Cảnh báo.' },
  information: { en: 'A remark.', vi: 'Thông tin.' },
  hint: { en: 'A hint that is hardly seen.', vi: 'Gợi ý kín đáo.' },
});

function matching(pattern: RegExp, message: Message): Shape<string> {
  return form((value) => pattern.test(value), message);
}

function form(fits: (value: string) => boolean, message: Message): Shape<string> {
  return text((value) => (fits(value) ? undefined : state(message, { value: value.slice(0, 100) })));
}
