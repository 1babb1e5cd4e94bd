import type { Message } from './message.ts';

/** Everything the editor asks, offers or says, except the problems of the rules, which stand beside them. */
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
    invalid: { en: 'No name is left of this. Type a name.', vi: 'Chưa có tên trong dòng này. Hãy nhập một tên.' },
  },
  place: {
    folder: { en: 'In which folder is your site?', vi: 'Trang web của bạn nằm trong thư mục nào?' },
    section: { en: 'Where does the event belong?', vi: 'Đặt sự kiện trong thư mục nào?' },
    create: { en: 'Create the event section here?', vi: 'Tạo thư mục chứa các sự kiện ở đây?' },
    createYes: { en: 'Create {path}', vi: 'Tạo {path}' },
    createDetail: {
      en: '{folder} has no Hugo configuration; the report is written all the same.',
      vi: '{folder} không có cấu hình Hugo; bài vẫn được tạo.',
    },
    createNo: { en: 'Do Not Create', vi: 'Không tạo' },
    noFolder: {
      en: 'Open the folder of your site first: a report belongs into a site.',
      vi: 'Hãy mở thư mục trang web của bạn trước: bài thu hoạch phải nằm trong một trang web.',
    },
    openFolder: { en: 'Open Folder…', vi: 'Mở thư mục…' },
    readOnly: {
      en: '{folder} can only be read, so no report can be written there. Open a copy that you may change.',
      vi: '{folder} chỉ cho đọc nên không tạo bài ở đó được. Hãy mở một bản sao mà bạn được sửa.',
    },
    reading: { en: 'Looking for events in {folder}', vi: 'Đang tìm các sự kiện trong {folder}' },
  },
  exists: {
    en: '{path} exists already, so nothing was written. Run the command again: it takes the next free number.',
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
      en: 'Open a page of a Hugo site first: the command works on the one in front.',
      vi: 'Hãy mở một trang của trang web Hugo trước: lệnh này làm việc với trang đang mở.',
    },
    noAddress: {
      en: 'The site does not say where it is published: write its address into baseURL in its configuration.',
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
      en: 'A pointer of Git LFS: the picture itself was not fetched',
      vi: 'Con trỏ Git LFS: chưa tải hình thật về',
    },
    html: { en: 'A web page under a picture’s name, {size}', vi: 'Một trang web mang tên tệp hình, {size}' },
    unknown: { en: 'No picture that can be read, {size}', vi: 'Không đọc được như một hình, {size}' },
    open: { en: 'Open the picture', vi: 'Mở hình' },
    ignore: {
      en: 'Let VS Code’s link check leave {pattern} to Hugo',
      vi: 'Để bộ kiểm tra liên kết của VS Code bỏ qua {pattern}',
    },
  },
  photos: {
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
      en: 'Shrink the large photos of this event ({count}, {size} together)? They are replaced in the site, all pages that show them stay as they are, and there is no undo.',
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
    noPhotos: { en: 'There is no photo in {folder}.', vi: 'Không có tấm hình nào trong {folder}.' },
    gone: {
      en: '{name} cannot be read any more: it may have been moved or deleted.',
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
      en: '{name} cannot be read as a picture to its end: open it, and save or copy it again.',
      vi: '{name} không đọc được trọn vẹn như một hình: hãy mở thử, rồi lưu hoặc chép lại.',
    },
    outside: {
      en: '{folder} is not a folder inside the site, so no photo was written there.',
      vi: '{folder} không phải thư mục nằm trong trang web, nên không ghi hình nào vào đó.',
    },
    readOnly: {
      en: 'This site can only be read, so no photo can be written. Open a copy that you may change.',
      vi: 'Trang web này chỉ cho đọc nên không ghi hình được. Hãy mở một bản sao mà bạn được sửa.',
    },
    notWritten: {
      en: 'The photos could not be written to {folder}, and the report is unchanged. Check that the folder can be changed and the disk has room.',
      vi: 'Không ghi được hình vào {folder}, bài vẫn như cũ. Hãy kiểm tra quyền ghi của thư mục và chỗ trống trên đĩa.',
    },
    taken: {
      en: 'Another file took the name {name} in the same moment, so no photo was inserted. Insert them again: they get the next free names.',
      vi: 'Đúng lúc đó một tệp khác đã lấy tên {name} nên chưa chèn hình nào. Hãy chèn lại: hình sẽ nhận tên trống kế tiếp.',
    },
    showsUnwritten: {
      en: 'The report was edited meanwhile and shows pictures that were not written: take their lines out.',
      vi: 'Trong lúc đó bài đã được sửa và còn hiện những hình chưa ghi được: hãy bỏ các dòng đó.',
    },
    notPasted: {
      en: 'The photos could not be written to {folder}. Check that the folder can be changed and the disk has room.',
      vi: 'Không ghi được hình vào {folder}. Hãy kiểm tra quyền ghi của thư mục và chỗ trống trên đĩa.',
    },
    edited: {
      en: 'The report changed while the photos were read, so none was inserted. Insert them again.',
      vi: 'Bài đã thay đổi trong lúc đọc hình nên chưa chèn hình nào. Hãy chèn lại.',
    },
    inserted: {
      en: 'The same event’s other report lacks photos of this one: {count}.',
      vi: 'Bài ngôn ngữ kia của sự kiện này còn thiếu {count} hình.',
    },
    sameIn: { en: 'Show the same pictures in {language}', vi: 'Hiện các hình này cả trong bài {language}' },
    sameFailed: {
      en: '{path} could not be changed, so it does not show the new pictures yet.',
      vi: 'Không sửa được {path}, nên bài đó chưa có các hình mới.',
    },
  },
  whyNotChecked: {
    newReport: { en: 'New Event Report…', vi: 'Tạo bài thu hoạch…' },
    configuration: { en: 'Open Configuration', vi: 'Mở tệp cấu hình' },
    problems: { en: 'Show the Problems', vi: 'Xem các vấn đề' },
    uncheckedFrontMatter: { en: 'Show the Rule', vi: 'Xem quy tắc' },
  },
  noReport: {
    en: 'Open an event report first: the command works on the one in front.',
    vi: 'Hãy mở một bài thu hoạch trước: lệnh này làm việc với bài đang mở.',
  },
  noFrontMatter: {
    en: 'The date has no place yet: repair the front matter first.',
    vi: 'Chưa có chỗ để ghi ngày: hãy sửa phần đầu trang (front matter) trước.',
  },
  fixAll: { en: 'Fix all with one right answer', vi: 'Sửa mọi lỗi chỉ có một cách đúng' },
} satisfies Record<string, Message | Record<string, Message>>;
