import type { Message } from './message.ts';

/** Why a plan was not carried out, and what became of one that was interrupted. */
export const executeMessages = {
  leavesSite: {
    en: '{path} leads out of the site, so nothing was changed.',
    vi: '{path} dẫn ra ngoài trang web nên chưa có gì bị thay đổi.',
  },
  badName: {
    en: '{path} is not a name that every computer accepts, so nothing was changed.',
    vi: 'Không phải máy tính nào cũng chấp nhận tên {path} nên chưa có gì bị thay đổi.',
  },
  link: {
    en: '{path} is a link to somewhere else, so nothing was changed.',
    vi: '{path} là liên kết đến chỗ khác, nơi không được ghi; chưa có gì bị thay đổi.',
  },
  exists: {
    en: '{path} already exists and is not overwritten, so nothing was changed.',
    vi: '{path} đã có sẵn và không bị ghi đè; chưa có gì bị thay đổi.',
  },
  gone: {
    en: '{path} is no longer there, so nothing was changed.',
    vi: '{path} không còn ở đó nữa nên chưa có gì bị thay đổi.',
  },
  changed: {
    en: '{path} has changed in the meantime, so nothing was done: try again.',
    vi: '{path} vừa được sửa ở nơi khác nên chưa có gì bị thay đổi: hãy thử lại.',
  },
  failed: {
    en: 'The disk gave an error ({reason}), so everything is as it was.',
    vi: 'Ổ đĩa từ chối ghi ({reason}) nên mọi thứ vẫn như cũ.',
  },
  unfinished: {
    en: 'A change to this site was interrupted and is not finished yet (`{journal}`); nothing else is written until it is.',
    vi: 'Một thay đổi của trang web này bị ngắt giữa chừng và chưa xong (`{journal}`); phải xong việc đó thì mới ghi gì khác.',
  },
  finished: {
    en: 'An interrupted change to this site has been finished.',
    vi: 'Đã hoàn tất một thay đổi của trang web này bị ngắt giữa chừng.',
  },
  takenBack: {
    en: 'An interrupted change to this site has been taken back.',
    vi: 'Đã hoàn tác một thay đổi của trang web này bị ngắt giữa chừng.',
  },
  stuck: {
    en: 'A change to this site was interrupted and can neither be finished nor taken back, because {path} has changed since: what is missing is in `{journal}`.',
    vi: 'Một thay đổi của trang web này bị ngắt giữa chừng, không thể hoàn tất hay hoàn tác vì {path} đã bị sửa: những gì còn thiếu nằm trong `{journal}`.',
  },
  stuckDisk: {
    en: 'A change to this site was interrupted; the next run finishes it, because the disk gave an error just now ({reason}).',
    vi: 'Một thay đổi của trang web này bị ngắt giữa chừng; lần chạy sau sẽ hoàn tất, vì lúc này ổ đĩa từ chối ghi ({reason}).',
  },
  unreadable: {
    en: '`{journal}` was not written by us; look at what is in it, and delete it if you do not need it.',
    vi: '`{journal}` không phải do chúng tôi ghi; hãy xem bên trong có gì, rồi xóa đi nếu không cần.',
  },
} satisfies Record<string, Message>;
