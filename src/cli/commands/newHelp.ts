import { text, texts } from '../option.ts';

/** What `new` takes and says of itself. */
export const newHelp = {
  summary: { en: 'writes the reports of a new event', vi: 'tạo bài thu hoạch cho một sự kiện mới' },
  operands: { en: '[folder]', vi: '[thư mục]' },
  about: {
    en: `Writes the reports of a new event as the editor's New Event Report does, and prints their paths.

The folder is a site, or the folder of its events; without one, the site around the current folder.
The next number is taken. Nothing is asked, and nothing that exists is overwritten.`,
    vi: `Tạo bài thu hoạch cho một sự kiện mới như lệnh New Event Report của trình soạn thảo, rồi in ra đường dẫn các bài.

Thư mục là trang web, hoặc thư mục chứa các sự kiện; nếu không ghi, đó là trang web chứa thư mục hiện tại.
Sự kiện nhận số kế tiếp. Lệnh không hỏi gì và không ghi đè lên bất cứ tệp nào.`,
  },
  options: {
    name: text('NAME', { en: 'the name of the event (required)', vi: 'tên sự kiện; bắt buộc' }),
    date: text('DAY', {
      en: 'its day: 2025-11-17 or 17/11/2025 (today)',
      vi: 'ngày diễn ra: 2025-11-17 hoặc 17/11/2025 (hôm nay)',
    }),
    languages: text('CODES', {
      en: 'the languages of the reports: en,vi (all languages of the site)',
      vi: 'ngôn ngữ của các bài: en,vi (mọi ngôn ngữ của trang web)',
    }),
    speaker: texts('SPEAKER', {
      en: 'a speaker: "Name – Role, Company" (repeat for more)',
      vi: 'một diễn giả: "Họ tên – Vai trò, Công ty"; mỗi người một lần',
    }),
  },
  exitCodes: {
    0: { en: 'the reports are written', vi: 'các bài đã được tạo' },
    2: { en: 'wrong usage, or nothing could be written', vi: 'dùng sai lệnh, hoặc không ghi được gì' },
  },
} as const;
