import type { Message } from './message.ts';

/** What is asked and said while photos are inserted, shrunk, and shown in the other language. */
export const photoMessages = {
  paste: { en: 'Insert as Photos of the Event', vi: 'Chèn làm hình của sự kiện' },
  insert: { en: 'Insert Photos', vi: 'Chèn hình' },
  chooseFiles: { en: 'Choose Photos…', vi: 'Chọn các tấm hình…' },
  chooseFolder: { en: 'Choose a Folder of Photos…', vi: 'Chọn thư mục có hình…' },
  open: { en: 'Insert', vi: 'Chèn' },
  reading: { en: 'Reading the photos', vi: 'Đang đọc các tấm hình' },
  shrinking: { en: 'Shrinking {name}', vi: 'Đang thu nhỏ {name}' },
  confirm: {
    en: 'Insert the chosen photos ({count})? New ones go to {folder}, without the place and time at which they were taken.',
    vi: 'Chèn {count} hình? Hình mới được lưu vào {folder}, bỏ thông tin nơi và lúc chụp.',
  },
  confirmLinks: {
    en: 'Show the chosen photos of the site ({count}) in this report?',
    vi: 'Hiện {count} hình có sẵn của trang web trong bài này?',
  },
  confirmLarge: {
    en: 'Larger than 1 MB: {count}, {size} together.',
    vi: 'Có {count} hình nặng hơn 1 MB, tổng cộng {size}.',
  },
  insertShrunk: { en: 'Shrink and Insert', vi: 'Thu nhỏ rồi chèn' },
  insertAsIs: { en: 'Insert as They Are', vi: 'Chèn nguyên cỡ' },
  large: {
    en: 'Photos larger than 1 MB were inserted ({count}, {size} together), and readers with a slow connection wait for them.',
    vi: 'Có {count} hình mới nặng hơn 1 MB ({size}), người đọc có mạng chậm phải chờ lâu.',
  },
  shrink: { en: 'Shrink', vi: 'Thu nhỏ' },
  always: { en: 'Always Shrink', vi: 'Luôn thu nhỏ' },
  never: { en: 'Never Ask', vi: 'Không hỏi nữa' },
  shrinkEvent: {
    en: 'Shrink the large photos of this event ({count}, {size} together)? They are replaced in the site, the pages that show them stay as they are, and there is no undo.',
    vi: 'Thu nhỏ {count} hình của sự kiện này ({size})? Tệp trong trang web được thay bằng bản nhỏ, các trang đang dùng hình không đổi, và không hoàn tác được.',
  },
  nothingLarge: {
    en: 'No photo of this event is larger than {size}, so there is nothing to shrink.',
    vi: 'Không có hình nào của sự kiện này nặng hơn {size}, nên không cần thu nhỏ.',
  },
  shrunk: {
    en: 'Photos shrunk: {count}, from {before} to {after}.',
    vi: 'Đã thu nhỏ {count} hình, từ {before} còn {after}.',
  },
  kept: {
    en: '{names} could not be made smaller and stay as they are.',
    vi: 'Không làm {names} nhỏ hơn được nên giữ nguyên.',
  },
  notShrunk: {
    en: '{name} could not be written, and the photo stays as it was. Check that the folder can be changed and the disk has room.',
    vi: 'Không ghi được {name}, hình vẫn như cũ. Hãy kiểm tra quyền ghi của thư mục và chỗ trống trên đĩa.',
  },
  noPhotos: { en: 'There are no photos in {folder}.', vi: 'Không có tấm hình nào trong {folder}.' },
  gone: {
    en: '{name} can no longer be read: it may have been moved or deleted.',
    vi: 'Không đọc được {name} nữa: có thể tệp đã bị dời hoặc xóa.',
  },
  heic: {
    en: '{name} is a HEIC photo, which browsers do not show: export it as JPEG, or set the iPhone to Settings › Camera › Formats › Most Compatible before the next event.',
    vi: '{name} là hình HEIC, trình duyệt không hiện được: hãy xuất ra JPEG, hoặc trước sự kiện tới hãy đặt iPhone ở Cài đặt › Camera › Định dạng › Tương thích nhất.',
  },
  format: {
    en: '{name} is in a format from which place and time cannot be removed, or that browsers do not show: save it as JPEG or PNG first.',
    vi: '{name} thuộc định dạng mà trình duyệt không hiện hoặc không bỏ được nơi và lúc chụp: hãy lưu thành JPEG hay PNG trước.',
  },
  broken: {
    en: '{name} cannot be read as a picture to the end: open it, and save or copy it again.',
    vi: '{name} không đọc được trọn vẹn như một hình: hãy mở thử, rồi lưu hoặc chép lại.',
  },
  outside: {
    en: '{folder} is not a folder inside the site, so no photo was written there.',
    vi: '{folder} không phải thư mục nằm trong trang web, nên không ghi hình nào vào đó.',
  },
  readOnly: {
    en: 'This site is read-only, so no photos can be written. Open a copy that you can change.',
    vi: 'Trang web này chỉ cho đọc nên không ghi hình được. Hãy mở một bản sao mà bạn được sửa.',
  },
  notWritten: {
    en: 'The photos could not be written to {folder}, and the report is unchanged. Check that the folder can be changed and the disk has room.',
    vi: 'Không ghi được hình vào {folder}, bài vẫn như cũ. Hãy kiểm tra quyền ghi của thư mục và chỗ trống trên đĩa.',
  },
  taken: {
    en: 'Another file took the name {name} at the same moment, so no photo was inserted. Insert them again: they will get the next free names.',
    vi: 'Đúng lúc đó một tệp khác đã lấy tên {name} nên chưa chèn hình nào. Hãy chèn lại: hình sẽ nhận tên trống kế tiếp.',
  },
  showsUnwritten: {
    en: 'The report was edited in the meantime and shows pictures that were not written: delete their lines.',
    vi: 'Trong lúc đó bài đã được sửa và còn hiện những hình chưa ghi được: hãy bỏ các dòng đó.',
  },
  notPasted: {
    en: 'The photos could not be written to {folder}. Check that the folder can be changed and the disk has room.',
    vi: 'Không ghi được hình vào {folder}. Hãy kiểm tra quyền ghi của thư mục và chỗ trống trên đĩa.',
  },
  edited: {
    en: 'The report changed while the photos were being read, so none was inserted. Insert them again.',
    vi: 'Bài đã thay đổi trong lúc đọc hình nên chưa chèn hình nào. Hãy chèn lại.',
  },
  closed: {
    en: 'The report was closed or deleted in the meantime, so no photo was inserted. Open it and insert them again.',
    vi: 'Trong lúc đó bài đã bị đóng hoặc xóa nên chưa chèn hình nào. Hãy mở bài rồi chèn lại.',
  },
  inserted: {
    en: 'Photos of this report that the event’s other report does not show: {count}.',
    vi: 'Bài ngôn ngữ kia của sự kiện này còn thiếu {count} hình.',
  },
  sameIn: { en: 'Show the same pictures in {language}', vi: 'Hiện các hình này cả trong bài {language}' },
  sameFailed: {
    en: '{path} could not be changed, so it does not show the new pictures yet.',
    vi: 'Không sửa được {path}, nên bài đó chưa có các hình mới.',
  },
} satisfies Record<string, Message>;
