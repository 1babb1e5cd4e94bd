import type { Message } from './message.ts';

/** What Open Translation and Fill from Translation ask and say. */
export const translationMessages = {
  missing: {
    en: 'This event has no report in {language} yet.',
    vi: 'Sự kiện này chưa có bài {language}.',
  },
  create: { en: 'Create It', vi: 'Tạo bài' },
  nothingToFill: {
    en: 'Nothing is left to take over from {path}.',
    vi: 'Không còn gì để lấy sang từ {path}.',
  },
  notReadable: {
    en: 'No report can be read in {path}: open it and look at its first lines.',
    vi: 'Không đọc được bài trong {path}: hãy mở tệp và xem các dòng đầu.',
  },
  changed: {
    en: 'The report was changed meanwhile, so nothing was filled: run the command again.',
    vi: 'Bài vừa được sửa nên chưa lấy gì sang: hãy chạy lại lệnh.',
  },
} satisfies Record<string, Message>;
