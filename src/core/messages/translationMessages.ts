import type { Message } from './message.ts';

/** What Open Translation and Fill from Translation ask and say. */
export const translationMessages = {
  missing: {
    en: 'This event has no report in {language} yet.',
    vi: 'Sự kiện này chưa có bài {language}.',
  },
  create: { en: 'Create It', vi: 'Tạo bài' },
  nothingToFill: {
    en: 'There is nothing left to carry over from {path}.',
    vi: 'Không còn gì để lấy sang từ {path}.',
  },
  notReadable: {
    en: 'There is no readable report in {path}: open it and look at its first lines.',
    vi: 'Không đọc được bài trong {path}: hãy mở tệp và xem các dòng đầu.',
  },
  changed: {
    en: 'The report changed in the meantime, so nothing was filled in: run the command again.',
    vi: 'Bài vừa được sửa nên chưa lấy gì sang: hãy chạy lại lệnh.',
  },
} satisfies Record<string, Message>;
