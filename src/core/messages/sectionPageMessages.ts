import type { Message } from './message.ts';

/** What Add to Section Page says. */
export const sectionPageMessages = {
  noPage: {
    en: 'There is no section page in {folder}: no `_index.md` lists its events.',
    vi: 'Không có trang liệt kê sự kiện trong {folder}: ở đó chưa có `_index.md` nào liệt kê các sự kiện.',
  },
  listed: { en: '{path} already lists this event.', vi: '{path} đã có sự kiện này.' },
  noForm: {
    en: '{path} has no entry yet that a new one could follow: write the first one yourself.',
    vi: '{path} chưa có phần nào để làm mẫu: hãy tự viết phần đầu tiên.',
  },
} satisfies Record<string, Message>;
