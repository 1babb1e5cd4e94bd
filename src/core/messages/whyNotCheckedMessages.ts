import type { Message } from './message.ts';

/** What `whyNotChecked` answers. `{first}` is another of them, which is said before. */
export const whyNotCheckedMessages = {
  none: {
    en: 'Open a file first: the command explains the open file.',
    vi: 'Hãy mở một tệp trước: lệnh này nói về tệp đang mở.',
  },
  untitled: {
    en: 'This page has not been saved yet, and where it is saved decides whether it is a report: save it as {example}.',
    vi: 'Trang này chưa được lưu, mà vị trí của tệp mới cho biết đó có phải bài thu hoạch không: hãy lưu thành {example}.',
  },
  view: {
    en: 'This is not a file but a view of one, such as the old side of a comparison: open the file itself.',
    vi: 'Đây không phải tệp mà chỉ là một cách xem tệp, ví dụ bản cũ khi so sánh: hãy mở chính tệp đó.',
  },
  other: {
    en: '{name} is not opened as Markdown, and only Markdown is checked: a report is a `.md` file with the language mode Markdown.',
    vi: '{name} không được mở như tệp Markdown, mà chỉ Markdown mới được kiểm tra: bài thu hoạch là tệp `.md` ở chế độ ngôn ngữ Markdown.',
  },
  clean: {
    en: 'This is an event report, it is checked, and nothing was found.',
    vi: 'Đây là một bài thu hoạch, đang được kiểm tra và không có vấn đề nào.',
  },
  found: {
    en: 'This is an event report, and it is checked; problems found: {count}.',
    vi: 'Đây là một bài thu hoạch và đang được kiểm tra; số vấn đề: {count}.',
  },
  index: {
    en: 'This page lists the events, and it is checked as such; problems found: {count}.',
    vi: 'Đây là trang liệt kê các sự kiện và được kiểm tra theo loại trang đó; số vấn đề: {count}.',
  },
  awaitsSaving: {
    en: '{first} As you have set it, it is checked when it is saved, and it has changed since.',
    vi: '{first} Theo cài đặt của bạn, trang chỉ được kiểm tra khi lưu, và từ lần lưu trước đã có thay đổi.',
  },
  silenced: {
    en: '{first} Suppressed or turned off: {rules}.',
    vi: '{first} Các quy tắc đã tắt: {rules}.',
  },
  silencedOnLines: {
    en: '{first} Suppressed on single lines: {lines}.',
    vi: '{first} Các quy tắc đã tắt ở vài dòng: {lines}.',
  },
  toml: {
    en: '{first} Its front matter is {form}, whose fields are not checked: only YAML, between `---` lines, is.',
    vi: '{first} Front matter viết bằng {form} nên các trường không được kiểm tra: chỉ YAML, giữa hai dòng `---`, mới được kiểm tra.',
  },
  configured: {
    en: '`{file}` says which files are reports, {globs}; {path} is not among them.',
    vi: '`{file}` cho biết tệp nào là bài thu hoạch: {globs}; {path} không nằm trong số đó.',
  },
  language: {
    en: 'This page is in the language `{code}`, and `{file}` says that reports are written in {languages}.',
    vi: 'Trang này viết bằng ngôn ngữ `{code}`, còn `{file}` cho biết bài thu hoạch được viết bằng {languages}.',
  },
  outside: {
    en: '{path} is outside the folder {content}, where Hugo looks for pages.',
    vi: '{path} nằm ngoài thư mục {content}, nơi Hugo tìm các trang.',
  },
  fileName: {
    en: 'The report of an event is called `_index.md` or `index.md`, with the language where there are several: `_index.vi.md`; this file is {name}.',
    vi: 'Bài của một sự kiện tên là `_index.md` hoặc `index.md`, có thêm ngôn ngữ nếu cần: `_index.vi.md`; còn tệp này là {name}.',
  },
  eventFolder: {
    en: 'The folder {folder} has no number, as the folder of an event should: rename it to something like {example}.',
    vi: 'Thư mục {folder} chưa có số như thư mục của một sự kiện: hãy đổi tên, ví dụ thành {example}.',
  },
  sectionFolder: {
    en: 'The folder {folder} is not named like a folder of events, which begins with a number and “Event”: rename it to something like {example}.',
    vi: 'Thư mục {folder} chưa đặt tên như thư mục chứa các sự kiện, vốn bắt đầu bằng một số và chữ “Event”: hãy đổi tên, ví dụ thành {example}.',
  },
  home: {
    en: 'This is the home page of the site; the report of an event is in a folder such as {example}.',
    vi: 'Đây là trang chủ của trang web; bài thu hoạch nằm trong thư mục riêng của sự kiện, như {example}.',
  },
  section: {
    en: 'This is the page of the folder {folder}, which is not an event; the folder of an event is called something like {example}.',
    vi: 'Đây là trang của thư mục {folder}, không phải thư mục của sự kiện; thư mục của sự kiện có tên như {example}.',
  },
  noFrontMatter: {
    en: 'Outside folders such as {example}, a page counts as a report when `{file}` names it, or when it has front matter and three sections of one; this page has no front matter.',
    vi: 'Ngoài các thư mục như {example}, một trang được coi là bài thu hoạch khi `{file}` nêu tên nó, hoặc khi có front matter và ba mục của bài; trang này không có front matter.',
  },
  fewHeadings: {
    en: 'Outside folders such as {example}, a page counts as a report when `{file}` names it, or when it has three sections of one, speakers or experience among them; this page has {found}.',
    vi: 'Ngoài các thư mục như {example}, một trang được coi là bài thu hoạch khi `{file}` nêu tên nó, hoặc khi có ba mục của bài, trong đó có diễn giả hoặc trải nghiệm; trang này {found}.',
  },
  noneOfThem: { en: 'none', vi: 'không có mục nào như vậy' },
  only: { en: 'only {headings}', vi: 'chỉ có {headings}' },
} satisfies Record<string, Message>;
