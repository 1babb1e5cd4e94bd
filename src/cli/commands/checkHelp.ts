import type { FormatName } from '../format/index.ts';
import type { Severity } from '../../core/index.ts';
import { choice, flag, text, wholeNumber } from '../option.ts';

const formatNames = ['text', 'json', 'sarif', 'github', 'markdown', 'csv'] as const satisfies readonly FormatName[];
const levels = ['error', 'warning', 'information', 'hint', 'never'] as const satisfies readonly (Severity | 'never')[];

/** What `check` takes and says of itself. */
export const checkHelp = {
  summary: { en: 'finds what is wrong or missing', vi: 'tìm chỗ sai hoặc còn thiếu' },
  operands: { en: '[paths…]', vi: '[đường dẫn…]' },
  about: {
    en: `Checks event reports of Hugo sites.

Paths are files and folders; without any, all reports and section pages below the current folder are checked.
For several sites it ends with a table: one row for each event and language.`,
    vi: `Kiểm tra các bài thu hoạch sự kiện của trang web Hugo.

Đường dẫn là tệp hoặc thư mục; nếu không ghi, mọi bài thu hoạch và trang liệt kê sự kiện trong thư mục hiện tại được kiểm tra.
Khi kiểm tra nhiều trang web, cuối cùng có một bảng: mỗi sự kiện và mỗi ngôn ngữ một dòng.`,
  },
  options: {
    format: choice(formatNames, 'text', {
      en: 'how problems are printed (text)',
      vi: 'cách in các vấn đề (text)',
    }),
    'fail-on': choice(levels, 'error', {
      en: 'exit with 1 from this severity up (error)',
      vi: 'trả mã 1 kể từ mức này (error)',
    }),
    config: text('FILE', {
      en: "a configuration in place of each site's own .event-report.json",
      vi: 'tệp cấu hình dùng thay .event-report.json của từng trang web',
    }),
    'max-problems': wholeNumber(Infinity, {
      en: 'print at most N problems, the worst first, and count the rest (all)',
      vi: 'in nhiều nhất N vấn đề, nặng nhất trước; phần còn lại chỉ đếm (tất cả)',
    }),
    table: flag({
      en: 'print only the table of events, as text, json, markdown or csv',
      vi: 'chỉ in bảng các sự kiện, dạng text, json, markdown hoặc csv',
    }),
    quiet: flag({
      en: 'print only the problems, without notes, table and summary',
      vi: 'chỉ in các vấn đề, không kèm ghi chú, bảng và dòng tổng kết',
    }),
  },
  exitCodes: {
    0: { en: 'nothing is as serious as --fail-on says', vi: 'không có gì nặng tới mức --fail-on' },
    1: { en: 'something is', vi: 'có vấn đề từ mức đó trở lên' },
    2: {
      en: 'wrong usage, or something could not be read',
      vi: 'dùng sai lệnh, hoặc có gì đó không đọc được',
    },
  },
} as const;
