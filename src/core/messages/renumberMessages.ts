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
  noWish: {
    en: 'Say what is to be done: `--move` an event `--to` a place, `--close-gaps` or `--from-folders`.',
    vi: 'Hãy cho biết cần làm gì: `--move` một sự kiện `--to` một vị trí, `--close-gaps` hoặc `--from-folders`.',
  },
  noFolder: {
    en: 'There is no event {event} in {section}: name its folder or its number.',
    vi: 'Không có sự kiện {event} trong {section}: hãy ghi tên thư mục hoặc số của sự kiện.',
  },
  noPlace: {
    en: 'No place {value}: take `up`, `down` or a number.',
    vi: 'Không có vị trí {value}: hãy ghi `up`, `down` hoặc một số.',
  },
  noSection: {
    en: 'There is no folder of events here.',
    vi: 'Ở đây không có thư mục sự kiện nào.',
  },
  moved: { en: '{from} → {to}', vi: '{from} → {to}' },
  edited: { en: 'Files changed: {count}.', vi: 'Số tệp được sửa: {count}.' },
} satisfies Record<string, Message>;
