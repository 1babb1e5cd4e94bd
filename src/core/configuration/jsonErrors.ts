import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { state, type Message } from '../messages/message.ts';
import { problemAt, type ConfigurationProblem } from './problem.ts';

const reasons = {
  comma: { en: 'a comma is missing here', vi: 'thiếu dấu phẩy ở đây' },
  colon: { en: 'a colon is missing here', vi: 'thiếu dấu hai chấm ở đây' },
  name: {
    en: 'the name of a setting in quotes is missing here',
    vi: 'thiếu tên cài đặt trong dấu ngoặc kép ở đây',
  },
  value: { en: 'a value is missing here', vi: 'thiếu giá trị ở đây' },
  brace: { en: 'a closing brace is missing', vi: 'thiếu dấu đóng ngoặc nhọn' },
  bracket: { en: 'a closing bracket is missing', vi: 'thiếu dấu đóng ngoặc vuông' },
  more: { en: 'the file should end here', vi: 'tệp lẽ ra kết thúc ở đây' },
  string: { en: 'this text has no closing quote on its line', vi: 'đoạn chữ này chưa được đóng ngoặc trên cùng dòng' },
  comment: { en: 'this comment does not end', vi: 'chú thích này chưa kết thúc' },
  other: { en: 'this is not JSON', vi: 'đây không phải JSON' },
} satisfies Record<string, Message>;

const byCode: Readonly<Record<string, Message | undefined>> = {
  CommaExpected: reasons.comma,
  ColonExpected: reasons.colon,
  PropertyNameExpected: reasons.name,
  ValueExpected: reasons.value,
  CloseBraceExpected: reasons.brace,
  CloseBracketExpected: reasons.bracket,
  EndOfFileExpected: reasons.more,
  UnexpectedEndOfString: reasons.string,
  UnexpectedEndOfComment: reasons.comment,
};

const unreadable: Message = {
  en: 'The configuration cannot be read, so the defaults apply: {reason}.',
  vi: 'Không đọc được cấu hình nên các mặc định được dùng: {reason}.',
};

/** The first mistake of a file that is no JSON; the others mostly follow from it. */
export function explainJson(text: string, error: ParseError | undefined): ConfigurationProblem {
  const offset = Math.min(error?.offset ?? 0, Math.max(0, text.length - 1));
  const length = Math.min(Math.max(1, error?.length ?? 1), text.length - offset);
  const message = (error && byCode[printParseErrorCode(error.error)]) ?? reasons.other;
  const problem = problemAt({ offset, length }, unreadable, { reason: state(message) });
  // Without one, the file was only too deep for us.
  return { ...problem, isSeenBySchema: error !== undefined };
}
