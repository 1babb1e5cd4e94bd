import type { Message } from '../../messages/message.ts';
import type { YamlCause } from '../../frontMatter/yamlExplanation.ts';

/** What is wrong with a line of front matter, in the words of people who have never heard of YAML. */
export const yamlMessages: Readonly<Record<YamlCause, Message>> = {
  mark: {
    en: 'A value that begins with {mark} needs quotes around it.',
    vi: 'Giá trị bắt đầu bằng {mark} cần được đặt trong dấu ngoặc kép.',
  },
  colon: {
    en: 'A value with a colon and a space in it needs quotes around it.',
    vi: 'Giá trị có dấu hai chấm và khoảng trắng bên trong cần được đặt trong dấu ngoặc kép.',
  },
  afterQuote: {
    en: 'Something follows the closing quote of this value: put quotes around all of it.',
    vi: 'Sau dấu ngoặc đóng của giá trị này vẫn còn chữ: hãy đặt cả giá trị trong dấu ngoặc.',
  },
  innerQuote: {
    en: 'A quote inside this value ends it too early: put the other kind of quotes around it.',
    vi: 'Dấu ngoặc bên trong làm giá trị này kết thúc quá sớm: hãy dùng loại dấu ngoặc khác ở hai đầu.',
  },
  unclosedQuote: {
    en: 'The quote {mark} before this value is never closed: add one after it.',
    vi: 'Dấu {mark} mở đầu giá trị này chưa được đóng: hãy thêm một dấu ở cuối.',
  },
  backslash: {
    en: 'Between double quotes a backslash has a special meaning: use single quotes for this value.',
    vi: 'Trong dấu ngoặc kép, dấu \\ có nghĩa đặc biệt: hãy dùng dấu nháy đơn cho giá trị này.',
  },
  noSpace: {
    en: 'A space is missing after `{key}:`.',
    vi: 'Thiếu khoảng trắng sau `{key}:`.',
  },
  tab: {
    en: 'This line begins with a tab, which front matter does not allow: use spaces, or none.',
    vi: 'Dòng này bắt đầu bằng ký tự Tab, mà front matter không cho phép: hãy dùng khoảng trắng hoặc bỏ đi.',
  },
  indented: {
    en: '`{key}` is indented, so Hugo takes it as part of the line above: start it where the other fields start.',
    vi: '`{key}` bị thụt vào nên Hugo coi là một phần của dòng trên: hãy viết thẳng hàng với các trường khác.',
  },
  noColon: {
    en: 'This line is not a field: fields are written `name: value`.',
    vi: 'Dòng này không phải là một trường: mỗi trường được viết dạng `tên: giá trị`.',
  },
  merge: {
    en: 'This merge was never finished: keep one of the two versions and delete the marks.',
    vi: 'Chỗ này còn xung đột khi gộp (merge): hãy giữ lại một trong hai bản và xóa các dấu.',
  },
  unreadable: {
    en: 'Hugo cannot read the front matter from here on: check the quotes, colons and spaces of this line and the one above.',
    vi: 'Từ đây Hugo không đọc được front matter: hãy kiểm tra dấu ngoặc, dấu hai chấm và khoảng trắng ở dòng này và dòng trên.',
  },
};

/** The titles of their repairs. */
export const yamlFixTitles: Readonly<Record<YamlCause, Message>> = {
  mark: { en: 'Put quotes around the value', vi: 'Đặt giá trị trong dấu ngoặc' },
  colon: { en: 'Put quotes around the value', vi: 'Đặt giá trị trong dấu ngoặc' },
  afterQuote: { en: 'Put quotes around the whole value', vi: 'Đặt cả giá trị trong dấu ngoặc' },
  innerQuote: { en: 'Use the other kind of quotes', vi: 'Dùng loại dấu ngoặc khác' },
  unclosedQuote: { en: 'Close the quote', vi: 'Đóng dấu ngoặc' },
  backslash: { en: 'Use single quotes', vi: 'Dùng dấu nháy đơn' },
  noSpace: { en: 'Insert the space', vi: 'Thêm khoảng trắng' },
  tab: { en: 'Remove the tab', vi: 'Bỏ ký tự Tab' },
  indented: { en: 'Move it to the left', vi: 'Đưa về đầu dòng' },
  noColon: { en: 'Write `{key}:`', vi: 'Viết `{key}:`' },
  merge: { en: 'Finish the merge', vi: 'Gộp cho xong' },
  unreadable: { en: 'Repair the line', vi: 'Sửa dòng này' },
};
