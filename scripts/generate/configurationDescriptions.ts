import type { RuleSetting } from '../../src/core/configuration/configuration.ts';
import type { Message } from '../../src/core/messages/message.ts';

const heading: Message = { en: 'The heading that is written.', vi: 'Đề mục được ghi vào bài.' };
const otherHeadings: Message = {
  en: 'Other headings that mean this section, whatever their letter case and numbering.',
  vi: 'Những đề mục khác cũng chỉ mục này, không phân biệt chữ hoa, chữ thường và số thứ tự.',
};
const text: Message = {
  en: 'What a new section contains, in Markdown; {text in braces} is a placeholder for the author to replace.',
  vi: 'Nội dung của mục mới, viết bằng Markdown; {phần trong ngoặc nhọn} chờ tác giả thay.',
};

/** What each key of `.event-report.json` is for, by its path; `*` stands for a name of the author's. */
export const descriptions = {
  $schema: { en: 'The schema of this file.', vi: 'Lược đồ của tệp này.' },
  reports: {
    en: 'The files that are reports, such as content/events/*/index.md: * is any name, ** any folders; index.md stands for index.vi.md too.',
    vi: 'Các tệp là bài thu hoạch, ví dụ content/events/*/index.md: * là tên bất kỳ, ** là các thư mục bất kỳ; index.md gồm cả index.vi.md.',
  },
  newReport: { en: 'What New Event Report writes.', vi: 'Lệnh New Event Report ghi những gì.' },
  'newReport.path': {
    en: 'Where a new report goes, such as content/events/{year}/{slug}/index.md; {year}, {month}, {day}, {slug} and {event} (the next number) are filled in.',
    vi: 'Nơi đặt bài mới, ví dụ content/events/{year}/{slug}/index.md; {year}, {month}, {day}, {slug} và {event} (số kế tiếp) được điền vào.',
  },
  'newReport.heading': {
    en: 'The main heading, such as Summary Report: {name}; empty for a theme that shows the title itself.',
    vi: 'Tiêu đề chính của bài, ví dụ Bài thu hoạch {name}; để trống nếu giao diện tự hiện tiêu đề.',
  },
  languages: {
    en: 'The languages in which reports are written; without it, all languages of the site.',
    vi: 'Các ngôn ngữ dùng để viết bài; nếu không ghi thì là mọi ngôn ngữ của trang web.',
  },
  sections: { en: 'The sections of a report.', vi: 'Các mục của bài.' },
  'sections.order': {
    en: 'The sections that a report can have, in their order, and no others; without it, ours and then your own.',
    vi: 'Các mục mà bài có thể có, theo thứ tự, ngoài ra không có mục nào khác; nếu không ghi thì gồm các mục có sẵn rồi tới các mục của bạn.',
  },
  'sections.required': { en: 'The sections that every report must have.', vi: 'Các mục mà bài nào cũng phải có.' },
  'sections.level': {
    en: 'The heading level of sections in the first report; later ones follow the existing reports.',
    vi: 'Cấp đề mục của các mục trong bài đầu tiên; các bài sau theo những bài đã có.',
  },
  'sections.kinds': {
    en: 'Sections by name: your own, and other words for ours (info, objectives, speakers, agenda, highlights, takeaways, application, experience, photos, conclusion).',
    vi: 'Các mục theo tên: mục của riêng bạn, và cách gọi khác cho mục có sẵn (info, objectives, speakers, agenda, highlights, takeaways, application, experience, photos, conclusion).',
  },
  'sections.kinds.*.inNewReport': {
    en: 'Whether a new report starts with it.',
    vi: 'Bài mới có sẵn mục này hay không.',
  },
  'sections.kinds.*.en': { en: 'In English reports.', vi: 'Trong bài tiếng Anh.' },
  'sections.kinds.*.vi': { en: 'In Vietnamese reports.', vi: 'Trong bài tiếng Việt.' },
  'sections.kinds.*.en.heading': heading,
  'sections.kinds.*.vi.heading': heading,
  'sections.kinds.*.en.otherHeadings': otherHeadings,
  'sections.kinds.*.vi.otherHeadings': otherHeadings,
  'sections.kinds.*.en.text': text,
  'sections.kinds.*.vi.text': text,
  frontMatter: { en: 'The fields of the front matter.', vi: 'Các trường của phần đầu trang (front matter).' },
  'frontMatter.required': {
    en: 'The fields that every report must have; a new report starts with them.',
    vi: 'Các trường mà bài nào cũng phải có; bài mới bắt đầu bằng chúng.',
  },
  'frontMatter.date': {
    en: 'The field with the day of the event.',
    vi: 'Trường ghi ngày diễn ra sự kiện.',
  },
  'frontMatter.speakers': {
    en: 'The field that lists the speakers, if no section does.',
    vi: 'Trường liệt kê diễn giả, nếu bài không có mục cho việc đó.',
  },
  pictures: {
    en: 'Where pictures go: static/images/{section}/{event} with the names of the folders, or ./ for the folder of the report.',
    vi: 'Nơi đặt hình: static/images/{section}/{event} với tên của các thư mục, hoặc ./ là thư mục của bài.',
  },
  rules: {
    en: 'How serious each problem is, and the options of the rules.',
    vi: 'Mức độ của từng vấn đề và các tùy chọn của quy tắc.',
  },
} satisfies Record<string, Message>;

/** What each severity of a rule means. */
export const severities: Readonly<Record<NonNullable<RuleSetting['severity']>, Message>> = {
  off: { en: 'Never check it.', vi: 'Không kiểm tra.' },
  error: { en: 'An error: the command line fails.', vi: 'Lỗi: dòng lệnh báo thất bại.' },
  warning: { en: 'A warning.', vi: 'Cảnh báo.' },
  information: { en: 'A remark.', vi: 'Thông tin.' },
  hint: { en: 'A barely visible hint.', vi: 'Gợi ý kín đáo.' },
};
