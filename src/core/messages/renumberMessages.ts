import type { Message } from './message.ts';

/** What is said about renumbering and deleting events, in the editor and on the command line. */
export const renumberMessages = {
  noNumbers: {
    en: 'The folders of these events have no numbers.',
    vi: 'Thư mục của các sự kiện này không có số.',
  },
  noEvent: {
    en: 'There is no event {event} in {section}.',
    vi: 'Không có sự kiện {event} trong {section}.',
  },
  isFirst: {
    en: '{event} is the first event already.',
    vi: '{event} đã là sự kiện đầu tiên.',
  },
  isLast: {
    en: '{event} is the last event already.',
    vi: '{event} đã là sự kiện cuối cùng.',
  },
  noChange: {
    en: 'Nothing is to be done: the numbers are right as they are.',
    vi: 'Không có gì phải làm: các số đã đúng.',
  },
  taken: {
    en: '{path} exists already and belongs to no event: delete or rename it first.',
    vi: '{path} đã có sẵn mà không thuộc sự kiện nào: hãy xóa hoặc đổi tên trước.',
  },
  broken: {
    en: 'The front matter of {path} cannot be read, so its number cannot be changed: repair it first.',
    vi: 'Không đọc được front matter của {path} nên không đổi số được: hãy sửa trước.',
  },
} satisfies Record<string, Message>;
