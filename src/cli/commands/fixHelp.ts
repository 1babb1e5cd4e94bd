import { flag, text } from '../option.ts';

/** What `fix` takes and says of itself. */
export const fixHelp = {
  summary: {
    en: 'repairs what has only one right answer',
    vi: 'sửa những chỗ chỉ có một cách đúng',
  },
  operands: { en: '[paths…]', vi: '[đường dẫn…]' },
  about: {
    en: `Repairs whatever has only one right answer in event reports, as Fix All does in the editor.

Paths are files and folders; without any, all reports and section pages below the current folder are repaired.
Each site is repaired as a whole or not at all; interrupted work is finished or taken back by the next run.
What needs its author is left alone: event-report check shows it.`,
    vi: `Sửa trong các bài thu hoạch những chỗ chỉ có một cách đúng, như lệnh Fix All của trình soạn thảo.

Đường dẫn là tệp hoặc thư mục; nếu không ghi, mọi bài thu hoạch và trang liệt kê sự kiện trong thư mục hiện tại được sửa.
Mỗi trang web được sửa trọn vẹn hoặc không sửa gì; nếu bị ngắt giữa chừng, lần chạy sau sẽ làm nốt hoặc hoàn tác.
Chỗ nào cần người viết quyết định thì giữ nguyên: event-report check sẽ cho thấy.`,
  },
  options: {
    'dry-run': flag({
      en: 'write nothing; print what would change as a diff',
      vi: 'không ghi gì, chỉ in những thay đổi dưới dạng diff',
    }),
    config: text('FILE', {
      en: "a configuration in place of each site's own .event-report.json",
      vi: 'tệp cấu hình dùng thay .event-report.json của từng trang web',
    }),
  },
  exitCodes: {
    0: {
      en: 'done, or there was nothing to do',
      vi: 'đã xong, hoặc không có gì để sửa',
    },
    1: { en: '--dry-run: something would change', vi: '--dry-run: có chỗ sẽ được sửa' },
    2: {
      en: 'wrong usage, or something could not be read or written',
      vi: 'dùng sai lệnh, hoặc có gì đó không đọc hay ghi được',
    },
  },
} as const;
