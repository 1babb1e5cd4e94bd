import type { Message } from './message.ts';

/** What Copy for Translation, Paste Translation and Translate with a Language Model ask and say. */
export const pasteTranslationMessages = {
  into: { en: 'Which language should it be translated into?', vi: 'Dịch sang ngôn ngữ nào?' },
  oneLanguage: {
    en: 'This site has no other language: name it in the site’s configuration first.',
    vi: 'Trang web này không có ngôn ngữ nào khác: hãy khai báo thêm ngôn ngữ trong cấu hình của trang web trước đã.',
  },
  nothingToTranslate: {
    en: 'Nothing is written in this report yet that could be translated.',
    vi: 'Bài này chưa có nội dung nào để dịch.',
  },
  copied: {
    en: 'The text is on the clipboard: paste it into your translator, copy the whole answer, then run Paste Translation.',
    vi: 'Nội dung đã ở trong bộ nhớ tạm: hãy dán vào chương trình dịch bạn hay dùng, chép cả câu trả lời, rồi chạy lệnh Paste Translation.',
  },
  paste: { en: 'Paste Translation', vi: 'Dán bản dịch' },
  copy: { en: 'Copy for Translation', vi: 'Chép để dịch' },
  nothingCopied: {
    en: 'There is no text on the clipboard: copy the whole answer of your translator first.',
    vi: 'Bộ nhớ tạm không có chữ nào: hãy chép cả câu trả lời của chương trình dịch trước.',
  },
  noAnswer: {
    en: 'This is not a translation of this report: its numbers in brackets such as ⟦1⟧ are missing.',
    vi: 'Đây không phải bản dịch của bài này: thiếu các số trong ngoặc như ⟦1⟧.',
  },
  otherReport: {
    en: 'This is the translation of another report, or of this one before its headings, pictures or links changed: run Copy for Translation again.',
    vi: 'Đây là bản dịch của bài khác, hoặc của bài này trước khi đổi đề mục, hình hay liên kết: hãy chạy lại lệnh Copy for Translation.',
  },
  untranslated: {
    en: 'This text is not translated yet: give it to your translator first, and copy the answer.',
    vi: 'Nội dung này chưa được dịch: hãy đưa cho chương trình dịch trước rồi chép câu trả lời.',
  },
  alreadyThere: {
    en: '{path} already says all of this.',
    vi: '{path} đã có đúng nội dung này.',
  },
  diff: { en: '{name}: now ↔ with the translation', vi: '{name}: hiện tại ↔ có bản dịch' },
  diffReplacing: {
    en: '{name}: now ↔ with the translation, own words replaced',
    vi: '{name}: hiện tại ↔ có bản dịch, thay phần bạn tự viết',
  },
  ask: { en: 'Apply this translation to {path}?', vi: 'Đưa bản dịch này vào {path}?' },
  askNew: { en: 'Create {path} with this translation?', vi: 'Tạo {path} từ bản dịch này?' },
  askReplacing: {
    en: 'Apply this translation to {path}, and replace your own words in {parts}?',
    vi: 'Đưa bản dịch này vào {path} và thay phần bạn tự viết ở {parts}?',
  },
  apply: { en: 'Apply', vi: 'Áp dụng' },
  keepOwnWords: { en: 'Keep My Words', vi: 'Giữ phần tôi viết' },
  discard: { en: 'Discard', vi: 'Bỏ' },
  changedMeanwhile: {
    en: '{path} has changed since the comparison was made, so nothing was applied: run Paste Translation again.',
    vi: '{path} đã thay đổi từ lúc so sánh nên chưa áp dụng gì: hãy chạy lại lệnh Paste Translation.',
  },
  notWritten: {
    en: 'The translation could not be written to {path}: check that the file can be changed.',
    vi: 'Không ghi được bản dịch vào {path}: hãy kiểm tra quyền ghi của tệp.',
  },
  lost: {
    en: 'In {part} the translator lost {pieces}; restored on the old line or at the end.',
    vi: 'Ở {part}, chương trình dịch làm mất {pieces}, đã đặt lại vào dòng cũ hoặc cuối mục.',
  },
  doubled: {
    en: 'In {part} {pieces} came back twice, and was kept once.',
    vi: 'Ở {part}, {pieces} bị lặp, chỉ giữ một.',
  },
  reordered: {
    en: 'In {part} the pictures came back in another order.',
    vi: 'Ở {part}, các hình trở về theo thứ tự khác.',
  },
  unread: {
    en: 'The answer lacks {parts}, or its number, so nothing is changed there.',
    vi: 'Câu trả lời thiếu {parts}, hoặc thiếu số đứng trước, nên không đổi gì ở đó.',
  },
  more: { en: 'and {count} more', vi: 'và {count} phần khác' },
  noModel: {
    en: 'This editor offers no language model: use Copy for Translation with a translator of your choice.',
    vi: 'Trình soạn thảo này không có mô hình ngôn ngữ nào: hãy dùng lệnh Copy for Translation với chương trình dịch bạn chọn.',
  },
  whichModel: { en: 'Which language model should translate?', vi: 'Dùng mô hình ngôn ngữ nào để dịch?' },
  askToSend: {
    en: 'Send the text of this report to {model} to be translated into {language}?',
    vi: 'Gửi nội dung bài này cho {model} để dịch sang {language}?',
  },
  whatIsSent: {
    en: 'This sends {count} characters: the prose, the title and the descriptions of pictures. Pictures, addresses, code and speakers’ names stay here, unless the prose itself mentions them.',
    vi: 'Phần được gửi gồm {count} ký tự: lời văn, tiêu đề và lời mô tả hình. Hình, địa chỉ, mã và tên diễn giả không được gửi, trừ khi chính lời văn có nhắc tới.',
  },
  send: { en: 'Send', vi: 'Gửi' },
  translating: { en: '{model} is translating', vi: '{model} đang dịch' },
  emptyAnswer: {
    en: 'The language model gave no answer: try again, or use Copy for Translation.',
    vi: 'Mô hình ngôn ngữ không trả lời gì: hãy thử lại, hoặc dùng lệnh Copy for Translation.',
  },
  modelFailed: {
    en: 'The language model gave no translation: {reason}',
    vi: 'Mô hình ngôn ngữ không trả về bản dịch: {reason}',
  },
} satisfies Record<string, Message>;
