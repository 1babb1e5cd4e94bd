import type { Message } from '../messages/message.ts';

/**
 * What Hugo and its theme hugo-theme-learn do with the fields of a page, by lower-cased name. Sources: gohugo.io on
 * front matter and on the order of lists; the theme's page on the front matter of its pages.
 */
export const fieldHelp: ReadonlyMap<string, Message> = new Map([
  [
    'title',
    {
      en: 'The name of the page: in the menu, in lists and above the text.',
      vi: 'Tên của trang: hiện trong menu, trong danh sách và phía trên bài viết.',
    },
  ],
  [
    'date',
    {
      en: 'The day of the page. Hugo leaves out pages with a day in the future, and lists newer pages first if their weight is the same.',
      vi: 'Ngày của trang. Hugo bỏ qua trang có ngày ở tương lai; khi cùng weight, trang mới hơn đứng trước.',
    },
  ],
  [
    'weight',
    {
      en: 'The place in the menu and in lists: small numbers come first, and pages without one, or with 0, come last.',
      vi: 'Thứ tự trong menu và trong danh sách: số nhỏ đứng trước, trang không có số hoặc ghi 0 đứng cuối.',
    },
  ],
  [
    'draft',
    {
      en: 'With `true`, Hugo leaves the page out of the published site.',
      vi: 'Nếu là `true`, Hugo không đưa trang này lên trang web.',
    },
  ],
  [
    'publishdate',
    {
      en: 'Before this day, Hugo leaves the page out.',
      vi: 'Trước ngày này, Hugo chưa đưa trang lên.',
    },
  ],
  [
    'expirydate',
    {
      en: 'From this day on, Hugo leaves the page out.',
      vi: 'Từ ngày này trở đi, Hugo không đưa trang lên nữa.',
    },
  ],
  [
    'chapter',
    {
      en: 'With `true`, the theme shows the page as the opening of a chapter, large and centred; reports use `false`.',
      vi: 'Nếu là `true`, giao diện hiện trang như trang mở đầu một chương, chữ lớn và canh giữa; bài thu hoạch ghi `false`.',
    },
  ],
  [
    'pre',
    {
      en: 'What the theme puts before the title in the menu, usually the number; HTML is allowed.',
      vi: 'Phần mà giao diện đặt trước tiêu đề trong menu, thường là số thứ tự; có thể dùng HTML.',
    },
  ],
]);

/** What the folder, or the text of the report, asks the field to be. */
export const derivedHelp: Message = {
  en: 'For this page: {value}',
  vi: 'Với trang này: {value}',
};
