import type { Message, Severity } from '../core/index.ts';

/** What the command line itself says. */
export const messages = {
  unknownOption: { en: 'There is no option {option}.', vi: 'Không có tùy chọn {option}.' },
  didYouMean: {
    en: 'There is no option {option}; did you mean {near}?',
    vi: 'Không có tùy chọn {option}; có phải bạn muốn viết {near}?',
  },
  missingValue: { en: '{option} needs a value: {values}.', vi: '{option} cần một giá trị: {values}.' },
  wrongValue: { en: '{option} takes {values}, not "{value}".', vi: '{option} nhận {values}, không nhận "{value}".' },
  noValue: { en: '{option} takes no value, not "{value}".', vi: '{option} không nhận giá trị nào, kể cả "{value}".' },
  noOperand: { en: 'This command takes no "{value}".', vi: 'Lệnh này không nhận "{value}".' },
  wholeNumber: { en: 'a whole number', vi: 'một số nguyên' },
  didYouMeanCommand: {
    en: 'There is no command "{command}"; did you mean {near}?',
    vi: 'Không có lệnh "{command}"; có phải bạn muốn viết {near}?',
  },
  unknownCommand: {
    en: 'There is no command "{command}"; to check a file or folder, write: event-report check {command}',
    vi: 'Không có lệnh "{command}"; để kiểm tra một tệp hoặc thư mục, hãy viết: event-report check {command}',
  },
  seeHelp: {
    en: '{command} --help lists them.',
    vi: '{command} --help cho biết có những gì.',
  },

  notFound: { en: 'There is no such file or folder.', vi: 'Không có tệp hay thư mục này.' },
  notAllowed: { en: 'It cannot be read: permission denied.', vi: 'Không được phép đọc.' },
  linkLoop: { en: 'It is a link that leads back to itself.', vi: 'Đây là một liên kết dẫn về chính nó.' },
  notReadable: { en: 'It cannot be read ({code}).', vi: 'Không đọc được ({code}).' },
  notAFile: { en: 'It is neither a file nor a folder.', vi: 'Đây không phải tệp, cũng không phải thư mục.' },
  utf16: {
    en: 'It is saved as UTF-16, which Hugo does not read; save it as UTF-8.',
    vi: 'Tệp được lưu dạng UTF-16 mà Hugo không đọc được; hãy lưu lại dạng UTF-8.',
  },
  notText: {
    en: 'There is a NUL byte here, so this is not a text file; restore it or save it as UTF-8.',
    vi: 'Ở đây có byte NUL nên đây không phải văn bản; hãy khôi phục tệp hoặc lưu lại dạng UTF-8.',
  },
  notUtf8: {
    en: 'This line is not UTF-8, which Hugo needs; save the file as UTF-8.',
    vi: 'Dòng này không phải UTF-8 như Hugo cần; hãy lưu lại tệp dạng UTF-8.',
  },

  noReport: {
    en: 'Not checked, because it is not an event report.',
    vi: 'Không kiểm tra, vì đây không phải bài thu hoạch sự kiện.',
  },
  noReportsBelow: {
    en: 'There are no event reports below this folder.',
    vi: 'Không có bài thu hoạch sự kiện nào trong thư mục này.',
  },
  ruleFailed: {
    en: 'The rule {rule} failed here, which is a bug in Event Report: {reason}',
    vi: 'Quy tắc {rule} bị lỗi ở đây, đây là lỗi của Event Report: {reason}',
  },
  failed: { en: 'Event Report failed: {reason}', vi: 'Event Report bị lỗi: {reason}' },

  halfDone: {
    en: 'A change to this site was interrupted, so the site is only half changed: `event-report fix` finishes the change or takes it back.',
    vi: 'Một thay đổi của trang web này bị ngắt giữa chừng nên kết quả là của trang web đang đổi dở: `event-report fix` sẽ hoàn tất hoặc hoàn tác thay đổi đó.',
  },
  noSite: {
    en: 'There is no Hugo site here: give the folder of one.',
    vi: 'Ở đây không có trang web Hugo nào: hãy ghi thư mục của trang web.',
  },
  severalSections: {
    en: 'There are several folders of events here: give one of {paths}.',
    vi: 'Ở đây có nhiều thư mục sự kiện: hãy ghi một trong số {paths}.',
  },
  nameNeeded: {
    en: 'The event needs a name: --name "Cloud Day".',
    vi: 'Sự kiện cần có tên: --name "Cloud Day".',
  },
  noDay: {
    en: '--date takes a day such as 2025-11-17, not "{value}".',
    vi: '--date nhận một ngày như 2025-11-17, không nhận "{value}".',
  },
  noLanguage: {
    en: '--languages takes languages of the site ({values}), not "{value}".',
    vi: '--languages nhận các ngôn ngữ của trang web ({values}), không nhận "{value}".',
  },
  noTable: {
    en: '--table works with the formats text, json, markdown and csv, not with {format}.',
    vi: '--table dùng được với các dạng text, json, markdown và csv, không dùng được với {format}.',
  },
  noWish: {
    en: 'Say what to do: `--move` an event `--to` a place, `--close-gaps` or `--from-folders`.',
    vi: 'Hãy cho biết cần làm gì: `--move` một sự kiện `--to` một vị trí, `--close-gaps` hoặc `--from-folders`.',
  },
  oneWish: {
    en: 'Use only one of `--move`, `--close-gaps` and `--from-folders`.',
    vi: 'Chỉ chọn một trong `--move`, `--close-gaps` và `--from-folders`: không làm cùng lúc được.',
  },
  noTo: {
    en: '`--move` needs a place: `--to up`, `--to down` or `--to` a number.',
    vi: '`--move` cần một vị trí: `--to up`, `--to down` hoặc `--to` một số.',
  },
  noMove: {
    en: 'Say which event to move: `--to` needs `--move`.',
    vi: 'Hãy cho biết chuyển sự kiện nào: `--to` cần có `--move`.',
  },
  noFolder: {
    en: 'There is no event {event} in {section}: give its folder or number.',
    vi: 'Không có sự kiện {event} trong {section}: hãy ghi tên thư mục hoặc số của sự kiện.',
  },
  severalEvents: {
    en: '{event} may be {folders}: give the folder.',
    vi: '{event} có thể là {folders}: hãy ghi tên thư mục.',
  },
  noPlace: {
    en: 'No place {value}: use `up`, `down` or a number.',
    vi: 'Không có vị trí {value}: hãy ghi `up`, `down` hoặc một số.',
  },
  edited: { en: 'Files changed: {count}.', vi: 'Số tệp được sửa: {count}.' },

  noEvents: { en: 'There are no events here.', vi: 'Ở đây không có sự kiện nào.' },

  progress: { en: 'Checking… {done} of {total} files', vi: 'Đang kiểm tra… {done}/{total} tệp' },
  oneMore: { en: '… and {count} more problem.', vi: '… và {count} vấn đề nữa.' },
  more: { en: '… and {count} more problems.', vi: '… và {count} vấn đề nữa.' },
  place: { en: 'place', vi: 'vị trí' },
  severity: { en: 'severity', vi: 'mức' },
  message: { en: 'problem', vi: 'vấn đề' },
  rule: { en: 'rule', vi: 'quy tắc' },
  nothingChecked: { en: 'Nothing was checked.', vi: 'Không có gì để kiểm tra.' },
  clean: { en: 'No problems in {pages}.', vi: 'Không có vấn đề nào trong {pages}.' },
  found: {
    en: '{problems} in {affected} of {pages}: {severities}.',
    vi: '{problems} ở {affected} trong số {pages}: {severities}.',
  },
  foundInConfiguration: {
    en: '{problems} in the configuration, none in {pages}: {severities}.',
    vi: '{problems} trong cấu hình, không có ở {pages}: {severities}.',
  },
  page: { en: '{count} page', vi: '{count} trang' },
  pages: { en: '{count} pages', vi: '{count} trang' },
  problem: { en: '{count} problem', vi: '{count} vấn đề' },
  problems: { en: '{count} problems', vi: '{count} vấn đề' },
  file: { en: '{count} file', vi: '{count} tệp' },
  files: { en: '{count} files', vi: '{count} tệp' },
  fixed: { en: 'Repaired {problems} in {files}.', vi: 'Đã sửa {problems} trong {files}.' },
  nothingToFix: {
    en: 'There is nothing to repair that has only one right answer.',
    vi: 'Không có chỗ nào tự sửa được; những gì còn lại cần người viết.',
  },
} satisfies Record<string, Message>;

/** The heads of the list of events. */
export const listHeads = {
  site: { en: 'site', vi: 'trang web' },
  number: { en: 'number', vi: 'số' },
  day: { en: 'day', vi: 'ngày' },
  languages: { en: 'languages', vi: 'ngôn ngữ' },
  event: { en: 'event', vi: 'sự kiện' },
  missing: { en: 'missing', vi: 'còn thiếu' },
} satisfies Record<string, Message>;

/** How bad, in a word; and counted, for one and for several. */
export const severityWords: Readonly<Record<Severity, { word: Message; one: Message; several: Message }>> = {
  error: {
    word: { en: 'error', vi: 'lỗi' },
    one: { en: '{count} error', vi: '{count} lỗi' },
    several: { en: '{count} errors', vi: '{count} lỗi' },
  },
  warning: {
    word: { en: 'warning', vi: 'cảnh báo' },
    one: { en: '{count} warning', vi: '{count} cảnh báo' },
    several: { en: '{count} warnings', vi: '{count} cảnh báo' },
  },
  information: {
    word: { en: 'information', vi: 'thông tin' },
    one: { en: '{count} info', vi: '{count} thông tin' },
    several: { en: '{count} infos', vi: '{count} thông tin' },
  },
  hint: {
    word: { en: 'hint', vi: 'gợi ý' },
    one: { en: '{count} hint', vi: '{count} gợi ý' },
    several: { en: '{count} hints', vi: '{count} gợi ý' },
  },
};
