import type { Message } from './message.ts';

/** What Add to Section Page says. */
export const sectionPageMessages = {
  noPage: {
    en: 'There is no section page in {folder}: no `_index.md` lists its events.',
    vi: 'Không có trang liệt kê sự kiện trong {folder}: ở đó chưa có `_index.md` nào liệt kê các sự kiện.',
  },
  listed: { en: 'This event is already listed in {path}.', vi: 'Sự kiện này đã có trong {path}.' },
  noForm: {
    en: 'There is no entry yet that a new one could follow in {path}: write the first one yourself.',
    vi: 'Chưa có phần nào để làm mẫu trong {path}: hãy tự viết phần đầu tiên.',
  },
} satisfies Record<string, Message>;
