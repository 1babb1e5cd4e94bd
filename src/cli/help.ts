import type { Message } from '../core/index.ts';

/** What `--help` prints. */
export const help: Message = {
  en: `Checks event reports of Hugo sites.

Usage:
  event-report check [paths…] [options]

Paths are files and folders; without any, all reports and section pages below the current folder are checked.

Options:
  --format text|json   how problems are printed (text)
  --fail-on LEVEL      exit with 1 from this level on: error, warning, information, hint or never (error)
  --language en|vi     the language of messages (that of the environment)
  -h, --help           show this text
  -v, --version        show the version

Exit codes:
  0   nothing is as bad as --fail-on says
  1   something is
  2   wrong usage, or something could not be read
`,
  vi: `Kiểm tra các bài thu hoạch sự kiện của trang Hugo.

Cách dùng:
  event-report check [đường dẫn…] [tùy chọn]

Đường dẫn là tệp hoặc thư mục; nếu không ghi, mọi bài thu hoạch và trang mục sự kiện trong thư mục hiện tại được kiểm tra.

Tùy chọn:
  --format text|json   cách in các vấn đề (text)
  --fail-on MỨC        trả mã 1 kể từ mức này: error, warning, information, hint hoặc never (error)
  --language en|vi     ngôn ngữ của thông báo (theo môi trường)
  -h, --help           hiện phần trợ giúp này
  -v, --version        hiện phiên bản

Mã kết thúc:
  0   không có gì nặng tới mức --fail-on
  1   có vấn đề từ mức đó trở lên
  2   dùng sai lệnh, hoặc có gì đó không đọc được
`,
};
