import type { Message } from './message.ts';

/** What is said about renumbering and deleting events. */
export const renumberMessages = {
  noNumbers: {
    en: 'The folders of these events have no numbers.',
    vi: 'Thư mục của các sự kiện này không có số.',
  },
  noEvents: {
    en: 'There are no events in {section} yet.',
    vi: 'Chưa có sự kiện nào trong {section}.',
  },
  noEvent: {
    en: 'There is no event {event} in {section}.',
    vi: 'Không có sự kiện {event} trong {section}.',
  },
  isFirst: {
    en: '{event} is already the first event.',
    vi: '{event} đã là sự kiện đầu tiên.',
  },
  isLast: {
    en: '{event} is already the last event.',
    vi: '{event} đã là sự kiện cuối cùng.',
  },
  noChange: {
    en: 'There is nothing to do: the numbers are right as they are.',
    vi: 'Không có gì phải làm: các số đã đúng.',
  },
  taken: {
    en: '{path} already exists and belongs to no event: delete or rename it first.',
    vi: '{path} đã có sẵn mà không thuộc sự kiện nào: hãy xóa hoặc đổi tên trước.',
  },
  stale: {
    en: '{page} still links to {folder}, an event that no longer exists, and the link would lead to another one: remove it first.',
    vi: '{page} vẫn còn liên kết tới {folder}, một sự kiện không còn nữa, và liên kết đó sẽ dẫn sang sự kiện khác: hãy xóa nó trước.',
  },
  broken: {
    en: 'The front matter of {path} cannot be read, so its number cannot be changed: repair it first.',
    vi: 'Không đọc được front matter của {path} nên không đổi số được: hãy sửa trước.',
  },
  noneOpen: {
    en: 'Open a report of the event first, or choose the event in the Events view.',
    vi: 'Hãy mở một bài của sự kiện trước, hoặc chọn sự kiện trong khung Events.',
  },
  unsaved: {
    en: 'Files that would be changed are not saved yet: {names}.',
    vi: 'Có tệp sẽ bị thay đổi mà chưa được lưu: {names}.',
  },
  save: { en: 'Save and Continue', vi: 'Lưu và tiếp tục' },
  reading: { en: 'Reading the site', vi: 'Đang đọc trang web' },
  toNumber: { en: 'Move {event} to Number', vi: 'Chuyển {event} đến số' },
  toNumberHint: {
    en: 'Which number should it get? The events in between move by one.',
    vi: 'Sự kiện sẽ nhận số nào? Các sự kiện ở giữa dịch đi một số.',
  },
  thisEvent: { en: '{event} (this event)', vi: '{event} (sự kiện này)' },
  freeNumber: { en: 'free', vi: 'còn trống' },
  title: { en: 'Renumber Events', vi: 'Đánh số lại sự kiện' },
  summary: {
    en: 'Folders: {folders} · files changed: {files}',
    vi: 'Thư mục: {folders} · tệp được sửa: {files}',
  },
  apply: { en: 'Renumber', vi: 'Đánh số lại' },
  cancel: { en: 'Leave Everything as It Is', vi: 'Giữ nguyên tất cả' },
  done: {
    en: 'Renumbered; Undo Renumber or Delete Event takes it back.',
    vi: 'Đã đánh số lại; lệnh Undo Renumber or Delete Event sẽ đưa mọi thứ về như cũ.',
  },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
  undone: { en: 'The events have their old numbers again.', vi: 'Các sự kiện đã có lại số cũ.' },
  nothingToUndo: {
    en: 'Nothing has been renumbered or deleted since this window was opened.',
    vi: 'Chưa đánh số lại hay xóa sự kiện nào từ khi mở cửa sổ này.',
  },
  askDelete: { en: 'Delete {event}, “{name}”?', vi: 'Xóa {event}, “{name}”?' },
  goes: {
    en: 'This deletes:\n{paths}\n\nIts entry on {pages} is removed. You can undo this as long as this window is open.',
    vi: 'Sẽ bị xóa:\n{paths}\n\nPhần về sự kiện cũng bị xóa khỏi {pages}. Bạn có thể hoàn tác khi cửa sổ này còn mở.',
  },
  goesAlone: {
    en: 'This deletes:\n{paths}\n\nYou can undo this as long as this window is open.',
    vi: 'Sẽ bị xóa:\n{paths}\n\nBạn có thể hoàn tác khi cửa sổ này còn mở.',
  },
  more: { en: 'and {count} more', vi: 'và {count} đường dẫn khác' },
  delete: { en: 'Delete', vi: 'Xóa' },
  deleted: {
    en: 'The event is deleted; Undo Renumber or Delete Event brings it back.',
    vi: 'Đã xóa sự kiện; lệnh Undo Renumber or Delete Event sẽ khôi phục lại.',
  },
  bringBack: { en: 'Bring It Back', vi: 'Khôi phục' },
  broughtBack: { en: 'The event is back.', vi: 'Đã khôi phục sự kiện.' },
} satisfies Record<string, Message>;
