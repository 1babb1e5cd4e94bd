import type { Message } from './message.ts';

/** What Add Speakers asks and says. */
export const speakerMessages = {
  title: { en: 'Add Speakers', vi: 'Thêm diễn giả' },
  found: {
    en: 'From the clipboard: clear anyone who did not speak',
    vi: 'Từ bộ nhớ tạm: bỏ chọn ai không phải diễn giả',
  },
  ask: {
    en: 'Name – Role, Company; separate several with semicolons. Or copy a list first, and run the command again.',
    vi: 'Họ tên – Vai trò, Đơn vị; nhiều người thì cách nhau bằng dấu chấm phẩy. Hoặc chép sẵn một danh sách rồi chạy lại lệnh.',
  },
  noPlace: {
    en: 'The speakers of this report are not a list, so nothing was added: write them where they belong.',
    vi: 'Phần diễn giả của bài này không phải danh sách nên chưa thêm gì: hãy tự ghi vào đúng chỗ.',
  },
} satisfies Record<string, Message>;
