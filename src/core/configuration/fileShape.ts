import { state, type Message } from '../messages/message.ts';
import { sectionKinds } from '../sections/catalogue.ts';
import { isGlob } from './glob.ts';
import { tellMisnamedKind } from './kindNames.ts';
import { isFolderForm, isReportForm } from './pathForm.ts';
import { choice, flag, list, object, record, text, wholeNumber } from './shape.ts';
import type { JsonSchema, Shape, ValueOf } from './shape.ts';

const messages = {
  glob: {
    en: '“{value}” is not a pattern for paths: write names from the site’s root with `/` between them, `*` for any name, `**` for any folders.',
    vi: '“{value}” không phải mẫu đường dẫn: hãy viết các tên tính từ thư mục gốc của trang web, cách nhau bằng `/`, `*` là tên bất kỳ, `**` là các thư mục bất kỳ.',
  },
  reportForm: {
    en: '“{value}” is not a place for a new report: write a path from the site’s root that ends in `.md` and contains `{slug}` or `{event}`.',
    vi: '“{value}” không dùng được cho bài mới: hãy viết đường dẫn tính từ thư mục gốc của trang web, kết thúc bằng `.md` và có `{slug}` hoặc `{event}`.',
  },
  folderForm: {
    en: '“{value}” is not a folder for pictures: write a path from the site’s root, or `./` for the folder of the report.',
    vi: '“{value}” không phải thư mục hình: hãy viết đường dẫn tính từ thư mục gốc của trang web, hoặc `./` cho thư mục của bài.',
  },
  language: {
    en: '“{value}” is not a language code such as `en` or `vi`.',
    vi: '“{value}” không phải mã ngôn ngữ như `en` hoặc `vi`.',
  },
  field: {
    en: '“{value}” is not the name of a field, such as `title`.',
    vi: '“{value}” không phải tên trường, ví dụ `title`.',
  },
  kind: {
    en: '“{value}” is not a name for a section: use lower-case letters, digits and hyphens.',
    vi: '“{value}” không dùng làm tên mục được: chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
  },
  heading: {
    en: 'A heading must be one line with at least one letter.',
    vi: 'Đề mục là một dòng có ít nhất một chữ cái.',
  },
  tooLong: { en: 'This text is longer than {most} characters.', vi: 'Đoạn này dài hơn {most} ký tự.' },
} satisfies Record<string, Message>;

/** No stub is longer. */
const longestText = 5000;

const fieldName = matching(/^[A-Za-z_][\w.-]{0,59}$/, messages.field);
const kindName = matching(/^[a-z][a-z0-9-]{0,39}$/, messages.kind, {
  enum: sectionKinds.map(({ name }) => name),
  enumDescriptions: sectionKinds.map(({ words: { en, vi } }) => `${en.heading}\n\n${vi.heading}`),
});
const languageCode = matching(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/, messages.language, {
  enum: ['en', 'vi'],
  enumDescriptions: ['English', 'Tiếng Việt'],
});
const heading = text((value) => {
  const fits = value.length <= 200 && /[\p{L}\p{N}]/u.test(value) && !/[\r\n]/.test(value);
  return fits ? undefined : state(messages.heading);
});

const words = object({
  heading,
  otherHeadings: list(heading),
  text: text((value) => (value.length > longestText ? state(messages.tooLong, { most: longestText }) : undefined)),
});

const kind = object({ inNewReport: flag, en: words, vi: words });

const sections = object({
  order: list(kindName),
  required: list(kindName),
  level: wholeNumber(2, 6),
  kinds: record(
    (name, key, tell) => {
      if (kindName.read(key, tell) === undefined) return undefined;
      tellMisnamedKind(name, key, tell);
      return kind;
    },
    { additionalProperties: kind.schema },
  ),
});

const frontMatter = object({ required: list(fieldName), date: fieldName, speakers: fieldName });

const newReport = object({
  path: form(isReportForm, messages.reportForm),
  heading: text((value) => (value.length > 200 || /[\r\n]/.test(value) ? state(messages.heading) : undefined)),
});

/** What the file says of sections, of one of them, and of one in one language. */
export type SectionsSetting = ValueOf<typeof sections>;
export type KindSetting = ValueOf<typeof kind>;
export type WordsSetting = ValueOf<typeof words>;

/** The keys of the file, except `rules`, which depend on the rules there are; what they are for, the generated schema says. */
export const fileKeys = {
  $schema: text(),
  reports: list(form(isGlob, messages.glob)),
  newReport,
  languages: list(languageCode),
  sections,
  frontMatter,
  pictures: form(isFolderForm, messages.folderForm),
} as const;

/** How much a rule may weigh. */
export const severityChoice = choice(['off', 'error', 'warning', 'information', 'hint']);

/** A text of this form; `offered` are those that an editor proposes. */
function matching(pattern: RegExp, message: Message, offered?: JsonSchema): Shape<string> {
  const schema = offered && { anyOf: [offered, { type: 'string' }] };
  return form((value) => pattern.test(value), message, schema);
}

function form(fits: (value: string) => boolean, message: Message, schema?: JsonSchema): Shape<string> {
  return text((value) => (fits(value) ? undefined : state(message, { value: value.slice(0, 100) })), schema);
}
