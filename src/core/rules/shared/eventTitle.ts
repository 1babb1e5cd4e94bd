import { fold } from '../../text/fold.ts';
import { eventName } from './derivedFields.ts';

/** Words for any event and any report. Folded. */
const general =
  /(?<!\p{L})(?:events?|sự kiện|reports?|summary|recap|báo cáo|(?:bài )?thu hoạch|tổng kết|workshops?|title|tiêu đề|untitled)(?!\p{L})/gu;
/** What joins them. */
const joining =
  /(?<!\p{L})(?:my|the|of|a|an|about|on|number|no|new|detailed|final|participated|attended|internship|bài|số|về|của|đã|tham gia|tham dự|tổng hợp|tóm tắt|chi tiết|thực tập)(?!\p{L})/gu;

/** True for «Event 4», «Sự kiện 4», «Summary Report»; false for whatever may be a name, «2025» and «!» included. */
export function namesNoEvent(title: string): boolean {
  const words = fold(eventName(title.slice(0, 300)));
  const rest = words.replace(general, ' ');
  return rest !== words && /^[\s\d.,:;#()“”"'/_–—-]*$/.test(rest.replace(joining, ' '));
}
