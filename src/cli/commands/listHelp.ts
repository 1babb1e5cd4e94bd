import { choice } from '../option.ts';

/** What `list` takes and says of itself. */
export const listHelp = {
  summary: { en: 'lists the events and what they lack', vi: 'liệt kê các sự kiện và những gì còn thiếu' },
  operands: { en: '[paths…]', vi: '[đường dẫn…]' },
  about: {
    en: `Lists the events of Hugo sites in order: number, day, languages, name, and what is missing.

Paths are files and folders; without any, all events below the current folder are listed.`,
    vi: `Liệt kê các sự kiện của trang web Hugo theo thứ tự: số, ngày, ngôn ngữ, tên và những gì còn thiếu.

Đường dẫn là tệp hoặc thư mục; nếu không ghi, mọi sự kiện trong thư mục hiện tại được liệt kê.`,
  },
  options: {
    format: choice(['text', 'json', 'csv'] as const, 'text', {
      en: 'how events are printed (text)',
      vi: 'cách in các sự kiện (text)',
    }),
  },
  exitCodes: {
    0: { en: 'done', vi: 'đã xong' },
    2: {
      en: 'wrong usage, or something could not be read',
      vi: 'dùng sai lệnh, hoặc có gì đó không đọc được',
    },
  },
} as const;
