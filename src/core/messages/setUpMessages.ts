import type { Message } from './message.ts';

/** What **Set Up This Site…** asks and says, and the first line of the file that it writes. */
export const setUpMessages = {
  title: { en: 'Which pages are your event reports?', vi: 'Những trang nào là bài thu hoạch của bạn?' },
  count: { en: 'pages: {count}', vi: 'số trang: {count}' },
  none: { en: 'none there yet', vi: 'chưa có trang nào' },
  known: { en: 'known as reports already: {count}', vi: 'số bài thu hoạch đã nhận ra: {count}' },
  other: { en: 'Another place', vi: 'Nơi khác' },
  otherDetail: {
    en: 'Opens an empty configuration; Ctrl+Space offers its keys',
    vi: 'Mở tệp cấu hình chưa có gì; nhấn Ctrl+Space để xem các cài đặt',
  },
  done: {
    en: 'Event reports known now: {count}. This file says how they are written.',
    vi: 'Số bài thu hoạch đã nhận ra: {count}. Tệp này cho biết các bài được viết thế nào.',
  },
  check: { en: 'Check This Site', vi: 'Kiểm tra trang web này' },
  elsewhere: {
    en: 'This site has event pages of its own. Where does the new report go?',
    vi: 'Trang web này đã có các trang về sự kiện. Bài mới nằm ở đâu?',
  },
  remembered: {
    en: 'Beside these; {file} will say so from now on',
    vi: 'Cùng chỗ với các trang này; từ nay {file} sẽ ghi như vậy',
  },
  internship: { en: 'As in the internship template', vi: 'Như trong mẫu thực tập' },
  notWritten: {
    en: '{path} could not be written. Check that the folder can be changed and the disk has room.',
    vi: 'Không ghi được {path}. Hãy kiểm tra quyền ghi của thư mục và chỗ trống trên đĩa.',
  },
  proposedFile: {
    en: 'How the event reports of this site are written, judging by {count} of its pages.',
    vi: 'Cách viết bài thu hoạch của trang web này, dựa trên {count} trang đã có.',
  },
  newFile: {
    en: 'Where the event reports of this site go.',
    vi: 'Nơi đặt bài thu hoạch của trang web này.',
  },
  change: {
    en: 'Change what is wrong; hover over a key to see what it is for.',
    vi: 'Hãy sửa chỗ chưa đúng; đưa chuột lên một cài đặt để xem công dụng.',
  },
  emptyFile: {
    en: 'How the event reports of this site are written.',
    vi: 'Cách viết bài thu hoạch của trang web này.',
  },
  offered: {
    en: 'Press Ctrl+Space between the braces to see what you can write.',
    vi: 'Nhấn Ctrl+Space giữa hai dấu ngoặc để xem các cài đặt.',
  },
} satisfies Record<string, Message>;
