import { flag, text } from '../option.ts';

/** What `renumber` takes and says of itself. */
export const renumberHelp = {
  summary: { en: 'changes the numbers of events', vi: 'đánh số lại các sự kiện' },
  operands: { en: '[folder]', vi: '[thư mục]' },
  about: {
    en: `Changes the numbers of a site's events, in every language: folders, titles, menu order, the number before the
title, links, folders of pictures, and the order of the entries on section pages.

The folder is a site, or the folder of its events; without one, the site around the current folder.
Everything is changed or nothing; interrupted work is finished or taken back by the next run.`,
    vi: `Đánh số lại các sự kiện của một trang web, trong mọi ngôn ngữ: tên thư mục, tiêu đề, thứ tự trong menu, số trước tiêu
đề, liên kết, thư mục ảnh và thứ tự các phần trên trang liệt kê sự kiện.

Thư mục là trang web, hoặc thư mục chứa các sự kiện; nếu không ghi, đó là trang web chứa thư mục hiện tại.
Lệnh làm trọn vẹn hoặc không làm gì; nếu bị ngắt giữa chừng, lần chạy sau sẽ làm nốt hoặc hoàn tác.`,
  },
  options: {
    move: text('EVENT', {
      en: 'an event, by its number or folder: 3, 4.3, 4.3-Event3',
      vi: 'một sự kiện, theo số hoặc thư mục: 3, 4.3, 4.3-Event3',
    }),
    to: text('PLACE', {
      en: 'where it goes: up, down, or its new number',
      vi: 'chuyển đến đâu: up (lên), down (xuống) hoặc số mới',
    }),
    'close-gaps': flag({ en: 'number the events 1, 2, 3…', vi: 'đánh số các sự kiện liền nhau 1, 2, 3…' }),
    'from-folders': flag({
      en: 'take the numbers from the folders',
      vi: 'lấy số của thư mục cho những gì bên trong',
    }),
    'dry-run': flag({
      en: 'write nothing; print the renames, and the changes as a diff',
      vi: 'không ghi gì, chỉ in tên mới và những thay đổi dưới dạng diff',
    }),
  },
  exitCodes: {
    0: { en: 'done, or there was nothing to do', vi: 'đã xong, hoặc không có gì để làm' },
    1: { en: '--dry-run: something would change', vi: '--dry-run: có chỗ sẽ thay đổi' },
    2: { en: 'wrong usage, or nothing could be written', vi: 'dùng sai lệnh, hoặc không ghi được gì' },
  },
} as const;
