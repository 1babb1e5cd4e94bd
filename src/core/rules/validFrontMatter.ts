import { state, type Message } from '../messages/message.ts';
import type { FrontMatterProblem } from '../frontMatter/yamlFields.ts';
import { explainYaml } from '../frontMatter/explainYaml.ts';
import type { Report } from '../report/report.ts';
import { lineAt, lineEndingOf, withLineEnding, wholeLines } from '../text/lines.ts';
import { emptyRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { derivedFields, fieldLines } from '../plans/derivedFields.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';
import { yamlFixTitles, yamlMessages } from './shared/yamlMessages.ts';

const titles = {
  insert: { en: 'Insert front matter', vi: 'Thêm front matter' },
  close: { en: 'Close the front matter', vi: 'Đóng front matter' },
  removeTag: { en: 'Leave only `---`', vi: 'Chỉ giữ lại `---`' },
  ownLine: { en: 'Put `{tag}` on a line of its own', vi: 'Đưa `{tag}` xuống dòng riêng' },
  removeLine: { en: 'Remove the second `{key}`', vi: 'Xóa `{key}` thứ hai' },
  removeCharacter: { en: 'Remove the invisible character', vi: 'Xóa ký tự ẩn' },
} satisfies Record<string, Message>;

const messages = {
  ...yamlMessages,
  none: {
    en: 'This page has no front matter: start it with its fields (`title`, `date` and so on) between two `---` lines.',
    vi: 'Trang này chưa có front matter: hãy ghi các trường (`title`, `date`…) giữa hai dòng `---` ở đầu tệp.',
  },
  unclosed: {
    en: 'Nothing closes the front matter: add a line `---` after its last field.',
    vi: 'Front matter chưa được đóng: hãy thêm một dòng `---` sau trường cuối cùng.',
  },
  languageTag: {
    en: 'Hugo reads `{tag}` after `---` as part of the front matter: leave `---` alone on its line.',
    vi: 'Hugo coi `{tag}` sau `---` là một phần của front matter: hãy để `---` đứng một mình trên dòng.',
  },
  tooLong: {
    en: 'This front matter is far too long to be read: check where the `---` line that closes it should be.',
    vi: 'Front matter này quá dài nên không được đọc: hãy xem lại dòng `---` đóng nó nên nằm ở đâu.',
  },
  notFields: {
    en: 'The text between the first two `---` lines is not a list of fields such as `title: Cloud Day`, which Hugo expects.',
    vi: 'Phần giữa hai dòng `---` đầu tiên phải là các trường như `title: Cloud Day` thì Hugo mới đọc được.',
  },
  duplicateKey: {
    en: '`{key}` appears twice in the front matter: keep one of them.',
    vi: '`{key}` xuất hiện hai lần trong front matter: hãy chỉ giữ lại một.',
  },
  controlCharacter: {
    en: 'An invisible character ({code}) keeps Hugo from reading the front matter: delete it.',
    vi: 'Có một ký tự ẩn ({code}) khiến Hugo không đọc được front matter: hãy xóa nó.',
  },
} satisfies Record<string, Message>;

type Id = keyof typeof messages;

/** Broken front matter stops the build of the whole site; without any, the page has neither name nor place. */
export const validFrontMatter = defineRule<Id>({
  name: 'valid-front-matter',
  description: 'Require front matter that Hugo can read.',
  severity: 'error',
  pages: ['report', 'section-index'],
  messages,
  *check(context) {
    const { report } = context;
    if (report.frontMatter.kind === 'none') {
      const { start } = report.frontMatter.range;
      yield { messageId: 'none', range: firstLine(report, start), fixes: [insertBlock(context)] };
    }
    for (const problem of distinctCauses(report)) yield finding(report, problem);
  },
});

/** Of several YAML errors the first, since the others follow from it; each key that stands twice is its own cause. */
function distinctCauses({ frontMatter: { problems } }: Report): readonly FrontMatterProblem[] {
  return problems.filter((problem, index) => index === 0 || problem.reason === 'duplicate-key');
}

function finding(report: Report, problem: FrontMatterProblem): Finding<Id> {
  const { range, detail } = problem;
  switch (problem.reason) {
    case 'unclosed':
      return { messageId: 'unclosed', range, fixes: closeBlock(report) };
    case 'language-tag':
      return { messageId: 'languageTag', data: { tag: detail }, range, fixes: [repairOpening(report, problem)] };
    case 'too-long':
      return { messageId: 'tooLong', range };
    case 'duplicate-key':
      return duplicateKey(report, problem);
    case 'control-character':
      return {
        messageId: 'controlCharacter',
        data: { code: detail },
        range,
        fixes: [fix(titles.removeCharacter, {}, { range, newText: '' })],
      };
    case 'malformed':
    case 'not-a-map':
      return malformed(report, problem);
  }
}

function malformed(report: Report, problem: FrontMatterProblem): Finding<Id> {
  const { cause, data, range, edits } = explainYaml(report, problem);
  if (edits.length > 0) {
    return {
      messageId: cause,
      data,
      range,
      fixes: [{ title: state(yamlFixTitles[cause], data), edits, preferred: true }],
    };
  }
  if (problem.reason === 'malformed') return { messageId: cause, data, range };
  return { messageId: 'notFields', range: firstLine(report, problem.range.start) };
}

function fix(title: Message, data: Record<string, string>, edit: TextEdit): Fix {
  return { title: state(title, data), edits: [edit], preferred: true };
}

function insertBlock(context: RuleContext): Fix {
  const { text, frontMatter } = context.report;
  const block = `---\n${fieldLines(derivedFields(context))}---\n${text.length > frontMatter.range.end ? '\n' : ''}`;
  const newText = withLineEnding(block, lineEndingOf(text));
  return fix(titles.insert, {}, { range: emptyRange(frontMatter.range.end), newText });
}

function closeBlock({ text, frontMatter: { content } }: Report): Fix[] {
  const end = lineEndingOf(text);
  const onNewLine = /[\r\n]/.test(text[content.end - 1] ?? '');
  const newText = `${onNewLine ? '' : end}---${end}`;
  return [fix(titles.close, {}, { range: emptyRange(content.end), newText })];
}

/** `---title: x` has its field put on the next line; any other tag goes. */
function repairOpening({ text }: Report, { range, detail }: FrontMatterProblem): Fix {
  const rest = { start: range.start + 3, end: range.end };
  if (!/^[\w-]+:(?:\s|$)/.test(detail)) return fix(titles.removeTag, {}, { range: rest, newText: '' });
  return fix(titles.ownLine, { tag: detail }, { range: rest, newText: lineEndingOf(text) + detail });
}

function duplicateKey({ text }: Report, { range, detail, duplicate }: FrontMatterProblem): Finding<Id> {
  const data = { key: detail };
  if (duplicate === undefined) return { messageId: 'duplicateKey', data, range };
  const first: Message = { en: 'It is first here.', vi: 'Lần đầu xuất hiện ở đây.' };
  const lines = wholeLines(text, duplicate.pair);
  const alone = text.slice(lines.start, duplicate.pair.start).trim() === '';
  const removal = duplicate.same && alone ? [fix(titles.removeLine, data, { range: lines, newText: '' })] : [];
  const related = [{ range: duplicate.first, statement: state(first) }];
  return { messageId: 'duplicateKey', data, range, related, fixes: removal };
}

function firstLine({ text }: Report, offset: number): { start: number; end: number } {
  return { start: offset, end: Math.max(offset, lineAt(text, offset).end) };
}
