import type { Message } from './message.ts';

/** What the editor asks, offers or says, as far as no other file here has it; the problems of rules stand beside them. */
export const prompts = {
  newReport: { en: 'New Event Report', vi: 'Bài thu hoạch sự kiện mới' },
  name: {
    prompt: { en: 'What was the event called?', vi: 'Sự kiện tên là gì?' },
    placeholder: { en: 'AWS Cloud Day Vietnam', vi: 'AWS Cloud Day Việt Nam' },
    invalid: { en: 'Type the name of the event.', vi: 'Hãy nhập tên sự kiện.' },
  },
  date: {
    title: { en: 'Date of the Event', vi: 'Ngày diễn ra sự kiện' },
    prompt: {
      en: 'On which day did it take place? For example 2025-11-17 or 17/11/2025.',
      vi: 'Sự kiện diễn ra ngày nào? Ví dụ 2025-11-17 hoặc 17/11/2025.',
    },
    invalid: {
      en: 'Type a day that exists, such as 2025-11-17 or 17/11/2025.',
      vi: 'Hãy nhập một ngày có thật, ví dụ 2025-11-17 hoặc 17/11/2025.',
    },
    understood: { en: '{day}: press Enter to take this day.', vi: '{day}: nhấn Enter để chọn ngày này.' },
  },
  languages: {
    prompt: { en: 'In which languages do you write the report?', vi: 'Bạn viết bài bằng những ngôn ngữ nào?' },
    invalid: { en: 'Choose at least one language.', vi: 'Hãy chọn ít nhất một ngôn ngữ.' },
  },
  speakers: {
    prompt: {
      en: 'Who spoke? Enter adds one; an empty line creates the report.',
      vi: 'Ai đã chia sẻ? Nhấn Enter để thêm từng người; dòng trống để tạo bài.',
    },
    added: {
      en: '{count} added: {names}. Enter adds the next; an empty line creates the report.',
      vi: 'Đã thêm {count}: {names}. Nhấn Enter để thêm người kế; dòng trống để tạo bài.',
    },
    placeholder: { en: 'Name – Role, Company', vi: 'Họ tên – Vai trò, Đơn vị' },
    undo: { en: 'Take the Last Speaker Back', vi: 'Bỏ diễn giả vừa thêm' },
    invalid: { en: 'This contains no name. Type a name.', vi: 'Chưa có tên trong dòng này. Hãy nhập một tên.' },
  },
  place: {
    folder: { en: 'In which folder is your site?', vi: 'Trang web của bạn nằm trong thư mục nào?' },
    section: { en: 'Where does the event belong?', vi: 'Đặt sự kiện trong thư mục nào?' },
    create: { en: 'Create the event section here?', vi: 'Tạo thư mục chứa các sự kiện ở đây?' },
    createYes: { en: 'Create {path}', vi: 'Tạo {path}' },
    createDetail: {
      en: '{folder} has no Hugo configuration; the report is written anyway.',
      vi: '{folder} không có cấu hình Hugo; bài vẫn được tạo.',
    },
    createNo: { en: 'Do Not Create', vi: 'Không tạo' },
    noFolder: {
      en: 'Open the folder of your site first: a report belongs to a site.',
      vi: 'Hãy mở thư mục trang web của bạn trước: bài thu hoạch phải nằm trong một trang web.',
    },
    openFolder: { en: 'Open Folder…', vi: 'Mở thư mục…' },
    readOnly: {
      en: '{folder} is read-only, so no report can be written there. Open a copy that you can change.',
      vi: '{folder} chỉ cho đọc nên không tạo bài ở đó được. Hãy mở một bản sao mà bạn được sửa.',
    },
    reading: { en: 'Looking for events in {folder}', vi: 'Đang tìm các sự kiện trong {folder}' },
  },
  exists: {
    en: '{path} already exists, so nothing was written. Run the command again: it will take the next free number.',
    vi: 'Đã có {path}, nên không ghi gì cả. Hãy chạy lại lệnh: số trống kế tiếp sẽ được dùng.',
  },
  notWritten: {
    en: 'The report could not be written to {path}. Check that the folder can be changed and the disk has room.',
    vi: 'Không ghi được bài vào {path}. Hãy kiểm tra quyền ghi của thư mục và chỗ trống trên đĩa.',
  },
  undone: {
    changedOutside: {
      en: 'Undo deleted {path}, although another program had changed it since it was created.',
      vi: 'Hoàn tác đã xóa {path}, dù một chương trình khác đã sửa tệp này sau khi tạo.',
    },
    bringBack: { en: 'Bring It Back', vi: 'Lấy lại' },
  },
  insertSection: { en: 'Insert Section', vi: 'Chèn mục' },
  offers: {
    missing: { en: 'section, still missing', vi: 'mục còn thiếu' },
    piece: { en: 'to insert', vi: 'để chèn' },
    present: { en: 'already there', vi: 'đã có' },
  },
  openPage: {
    noPage: {
      en: 'Open a page of a Hugo site first: the command works on the open page.',
      vi: 'Hãy mở một trang của trang web Hugo trước: lệnh này làm việc với trang đang mở.',
    },
    noAddress: {
      en: 'The site does not say where it is published: set baseURL in its configuration.',
      vi: 'Trang web chưa cho biết được đăng ở đâu: hãy ghi địa chỉ vào baseURL trong tệp cấu hình.',
    },
    notRunning: {
      en: 'Hugo does not answer at {address}. Start it with `hugo server` in a terminal, then try again.',
      vi: 'Hugo không trả lời ở {address}. Hãy chạy `hugo server` trong cửa sổ lệnh rồi thử lại.',
    },
  },
  unusedPhotos: {
    looking: { en: 'Looking for photos that no page shows', vi: 'Đang tìm ảnh mà không trang nào dùng' },
    none: { en: 'Every photo of the events is shown on a page.', vi: 'Ảnh nào của các sự kiện cũng có trang dùng.' },
    title: { en: 'Photos that no page shows ({count})', vi: 'Ảnh mà không trang nào dùng ({count})' },
    hint: { en: 'Enter shows a photo, its button deletes it', vi: 'Enter để xem ảnh, nút bên cạnh để xóa' },
    remove: { en: 'Delete the Photo', vi: 'Xóa ảnh' },
    ask: {
      en: 'Delete {name}? No page of the site shows it.',
      vi: 'Xóa {name}? Không trang nào trong trang web dùng ảnh này.',
    },
    notRemoved: {
      en: '{name} could not be deleted. Check that the folder can be changed.',
      vi: 'Không xóa được {name}. Hãy kiểm tra quyền ghi của thư mục.',
    },
  },
  checkSite: {
    checking: { en: 'Checking the reports of {folder}', vi: 'Đang kiểm tra các bài trong {folder}' },
    noSite: {
      en: 'Open the folder of a Hugo site, or a page of it, first.',
      vi: 'Hãy mở thư mục của một trang web Hugo, hoặc một trang trong đó, trước.',
    },
  },
  picture: {
    size: { en: '{width} × {height} pixels, {size}', vi: '{width} × {height} điểm ảnh, {size}' },
    empty: { en: 'An empty file', vi: 'Tệp trống' },
    pointer: {
      en: 'A Git LFS pointer: the picture itself was not fetched',
      vi: 'Con trỏ Git LFS: chưa tải hình thật về',
    },
    html: { en: 'A web page under a picture’s name, {size}', vi: 'Một trang web mang tên tệp hình, {size}' },
    unknown: { en: 'Not a picture that can be read, {size}', vi: 'Không đọc được như một hình, {size}' },
    open: { en: 'Open the picture', vi: 'Mở hình' },
    ignore: {
      en: 'Let VS Code’s link check leave {pattern} to Hugo',
      vi: 'Để bộ kiểm tra liên kết của VS Code bỏ qua {pattern}',
    },
  },
  whyNotChecked: {
    newReport: { en: 'New Event Report…', vi: 'Tạo bài thu hoạch…' },
    setUp: { en: 'Set Up This Site…', vi: 'Thiết lập trang web này…' },
    configuration: { en: 'Open Configuration', vi: 'Mở tệp cấu hình' },
    problems: { en: 'Show the Problems', vi: 'Xem các vấn đề' },
    uncheckedFrontMatter: { en: 'Show the Rule', vi: 'Xem quy tắc' },
  },
  noReport: {
    en: 'Open an event report first: the command works on the open report.',
    vi: 'Hãy mở một bài thu hoạch trước: lệnh này làm việc với bài đang mở.',
  },
  noFrontMatter: {
    en: 'There is no place for the date yet: repair the front matter first.',
    vi: 'Chưa có chỗ để ghi ngày: hãy sửa phần đầu trang (front matter) trước.',
  },
  fixAll: { en: 'Fix all that have only one right answer', vi: 'Sửa mọi lỗi chỉ có một cách đúng' },
} satisfies Record<string, Message | Record<string, Message>>;
