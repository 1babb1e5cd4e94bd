import type { Message } from './message.ts';

/** What the view of events, the status of the open report and the list of what is left to do say. */
export const eventsViewMessages = {
  noEvents: { en: 'no events yet', vi: 'chưa có sự kiện nào' },
  noDay: { en: 'no valid date', vi: 'chưa có ngày hợp lệ' },
  languages: { en: 'languages: {languages}', vi: 'ngôn ngữ: {languages}' },
  missing: { en: 'not in {languages}', vi: 'chưa có bản {languages}' },
  notStarted: { en: 'not started', vi: 'chưa bắt đầu' },
  noSpeakers: { en: 'no speakers', vi: 'chưa có diễn giả' },
  noPhotos: { en: 'no photos', vi: 'chưa có hình' },
  noSections: { en: 'sections missing: {count}', vi: 'thiếu {count} mục' },
  lacking: { en: 'sections missing: {which}', vi: 'thiếu mục: {which}' },
  problems: { en: 'problems: {count}', vi: '{count} vấn đề' },
  status: { en: 'Event Report', vi: 'Bài thu hoạch' },
  complete: { en: 'Report complete', vi: 'Bài đã đủ' },
  left: { en: 'Report: {count} to do', vi: 'Bài: còn {count} việc' },
  allLeft: { en: 'Report: not started', vi: 'Bài: chưa bắt đầu' },
  nothingFound: { en: 'No problem was found in this report.', vi: 'Không tìm thấy vấn đề nào trong bài này.' },
  toDo: { en: 'What is left to do in this report', vi: 'Những việc còn lại của bài này' },
  toDoAt: { en: 'Line {line}: {what}', vi: 'Dòng {line}: {what}' },
  toDoHint: { en: 'Enter goes there and shows the fixes', vi: 'Enter để tới chỗ đó và xem cách sửa' },
  allProblems: { en: 'Show all in the Problems panel', vi: 'Xem tất cả trong bảng Problems' },
} satisfies Record<string, Message>;
