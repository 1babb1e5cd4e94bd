import type { Message } from './message.ts';

/** What the task that checks a folder is called. */
export const checkTaskMessages = {
  name: { en: 'check', vi: 'kiểm tra' },
  detail: {
    en: 'Check all event reports of this folder on the command line',
    vi: 'Kiểm tra mọi bài thu hoạch của thư mục này bằng dòng lệnh',
  },
} satisfies Record<string, Message>;
