import { state, type Message } from '../messages/message.ts';
import { blockRemoval } from '../text/blockRemoval.ts';
import { lineAt, nextLineStart } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { findFencedReport } from '../report/fencedReport.ts';
import {
  findCitations,
  findConflicts,
  findCounters,
  findInvisible,
  findLead,
  findTrailer,
  removalOf,
  searchedText,
  type Conflict,
} from '../report/leftovers.ts';
import { defineRule, type Finding } from '../check/rule.ts';

const titles = {
  one: { en: 'Delete what the chat program left', vi: 'Xóa phần chatbot để sót lại' },
  citations: { en: 'Delete all {count} citation marks', vi: 'Xóa cả {count} dấu trích dẫn' },
  invisible: { en: 'Delete the invisible characters', vi: 'Xóa các ký tự ẩn' },
  fence: { en: 'Take the report out of the code block', vi: 'Đưa bài ra khỏi khối mã' },
  paragraph: { en: 'Delete this paragraph', vi: 'Xóa đoạn này' },
} satisfies Record<string, Message>;

const related = {
  citation: { en: 'Another one', vi: 'Một dấu khác' },
  marker: { en: 'The conflict continues here', vi: 'Xung đột tiếp tục ở đây' },
} satisfies Record<string, Message>;

/** More places than this explain nothing that the first ones do not. */
const mostRelated = 20;

/** Traces of other programs are the first thing that a reader notices. */
export const noLeftover = defineRule({
  name: 'no-leftover',
  description: 'Disallow what chat programs, merges and copying leave behind.',
  severity: 'warning',
  pages: ['report'],
  messages: {
    citation: {
      en: '“{text}” was left by a chat program: delete it.',
      vi: '“{text}” là dấu vết chatbot để sót lại: hãy xóa đi.',
    },
    citations: {
      en: '“{text}” and the like, {count} in all, were left by a chat program: delete them.',
      vi: '“{text}” và các dấu tương tự (tổng cộng {count}) là dấu vết chatbot để sót lại: hãy xóa đi.',
    },
    invisible: {
      en: 'This report contains invisible characters ({count}), the first of them here: delete them.',
      vi: 'Bài có {count} ký tự ẩn, ký tự đầu tiên ở đây: hãy xóa đi.',
    },
    trailer: {
      en: 'This sounds like the closing words of a chat program, not like your report.',
      vi: 'Đoạn này giống lời kết của chatbot, không phải nội dung bài của bạn.',
    },
    lead: {
      en: 'This sounds like the opening words of a chat program, not like your report.',
      vi: 'Đoạn này giống lời mở đầu của chatbot, không phải nội dung bài của bạn.',
    },
    counter: {
      en: 'These lines were copied along from the window of a chat program: delete them.',
      vi: 'Mấy dòng này bị chép theo từ cửa sổ chatbot: hãy xóa đi.',
    },
    fence: {
      en: 'The report is inside a code block, as copied from a chat program: readers see its marks, not its headings.',
      vi: 'Bài đang nằm trong khối mã, như chatbot đưa ra: người đọc thấy các dấu Markdown chứ không thấy đề mục.',
    },
    conflict: {
      en: 'This merge was never finished: keep one of the two versions and delete the marks.',
      vi: 'Chỗ này còn xung đột khi gộp (merge): hãy giữ lại một trong hai bản và xóa các dấu.',
    },
  },
  *check({ report }) {
    const searched = searchedText(report);
    const citations = findCitations(searched);
    if (citations[0] !== undefined) yield ofCitations(report.text, citations[0], citations);
    const invisible = findInvisible(searched);
    if (invisible[0] !== undefined) yield ofInvisible(report.text, invisible[0], invisible);
    yield* findConflicts(searched).map(ofConflict);
    const fence = findFencedReport(report);
    if (fence !== undefined) {
      const edits = fence.lines.map((range) => ({ range, newText: '' }));
      const fixes = [{ title: state(titles.fence), edits, safe: true, preferred: true }];
      yield { messageId: 'fence', severity: 'error', range: fence.range, fixes };
    }
    yield* findCounters(searched).map((range) => ofCounter(report.text, range));
    for (const [messageId, range] of [
      ['lead', findLead(report)],
      ['trailer', findTrailer(report)],
    ] as const) {
      if (range === undefined) continue;
      const edits = [{ range: blockRemoval(report.text, range, report.bodyStart), newText: '' }];
      yield { messageId, range, fixes: [{ title: state(titles.paragraph), edits }] };
    }
  },
});

function ofCitations(text: string, first: OffsetRange, all: readonly OffsetRange[]): Finding<'citation' | 'citations'> {
  const count = all.length;
  const title = count === 1 ? state(titles.one) : state(titles.citations, { count });
  const edits = all.map((range) => ({ range: removalOf(text, range), newText: '' }));
  return {
    messageId: count === 1 ? 'citation' : 'citations',
    data: { text: text.slice(first.start, first.end), count },
    range: first,
    related: all.slice(1, 1 + mostRelated).map((range) => ({ range, statement: state(related.citation) })),
    fixes: [{ title, edits, safe: true, preferred: true }],
  };
}

/** Shown at the word in which the first one hides, since the character itself has no width. */
function ofInvisible(text: string, first: OffsetRange, all: readonly OffsetRange[]): Finding<'invisible'> {
  const line = lineAt(text, first.start);
  const before = /\S*$/.exec(text.slice(Math.max(line.start, first.start - 40), first.start))?.[0].length ?? 0;
  const after = /^\S{0,40}/.exec(text.slice(first.end, line.end))?.[0].length ?? 0;
  const edits = all.map((range) => ({ range, newText: '' }));
  return {
    messageId: 'invisible',
    data: { count: all.reduce((sum, { start, end }) => sum + end - start, 0) },
    range: { start: first.start - before, end: first.end + after },
    fixes: [{ title: state(titles.invisible), edits, safe: true, preferred: true }],
  };
}

function ofCounter(text: string, range: OffsetRange): Finding<'counter'> {
  const edits = [{ range: { start: range.start, end: nextLineStart(text, range.end) }, newText: '' }];
  return { messageId: 'counter', range, fixes: [{ title: state(titles.one), edits, safe: true, preferred: true }] };
}

function ofConflict({ markers: [first, ...others] }: Conflict): Finding<'conflict'> {
  return {
    messageId: 'conflict',
    severity: 'error',
    range: first,
    related: others.map((range) => ({ range, statement: state(related.marker) })),
  };
}
