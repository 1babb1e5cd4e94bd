import type { Language } from '../../messages/message.ts';
import { state, type Message } from '../../messages/message.ts';
import { suppressInReport } from '../../frontMatter/editFrontMatter.ts';
import type { Report } from '../../report/report.ts';
import { onlyWaits, ownBody } from '../../report/sectionBody.ts';
import type { Section } from '../../report/sections.ts';
import { blockText, parseStub } from '../../sections/block.ts';
import { lineAt, lineEndingOf, withLineEnding } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import { disjoint, inside } from '../../text/sortedRanges.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import type { Fix } from '../../check/rule.ts';
import { isPlaceholder } from '../../speakers/placeholderNames.ts';

const titles = {
  fill: { en: 'Write the speakers here', vi: 'Viết diễn giả vào đây' },
  list: { en: 'List the speakers named in the text: {names}', vi: 'Liệt kê các diễn giả đã nêu trong bài: {names}' },
  ask: { en: 'Add speakers from a list…', vi: 'Thêm diễn giả từ danh sách…' },
  none: { en: 'This event had no speakers', vi: 'Sự kiện này không có diễn giả' },
  drop: {
    en: 'This event had no speakers: remove the section',
    vi: 'Sự kiện này không có diễn giả: bỏ mục này',
  },
  unnamed: { en: 'The speakers were not named', vi: 'Không rõ tên diễn giả' },
} satisfies Record<string, Message>;

/** What the suppression says to whoever reads the front matter. */
const reasons: Readonly<Record<'none' | 'unnamed', Readonly<Record<Language, string>>>> = {
  none: { en: 'this event had no speakers', vi: 'sự kiện này không có diễn giả' },
  unnamed: { en: 'the speakers were not named', vi: 'không rõ tên diễn giả' },
};

/** What the author has a list of. */
export const askForSpeakers: Fix = { title: state(titles.ask), edits: [], asks: 'speakers' };

/** The author's word that nobody can be named; none where there is no front matter to hold it. */
export function suppress(report: Report, why: 'none' | 'unnamed' = 'none'): readonly Fix[] {
  const edit = suppressInReport(report, 'require-speakers', reasons[why][report.language]);
  return edit === undefined ? [] : [{ title: state(titles[why]), edits: [edit] }];
}

/** The same for a section with nothing but a waiting text, which goes with its heading. */
export function dropSection(report: Report, section: Section): readonly Fix[] {
  const edit = suppressInReport(report, 'require-speakers', reasons.none[report.language]);
  if (edit === undefined) return [];
  const own = ownBody(report, section);
  const start = lineAt(report.text, section.heading.range.start).start;
  if (!(onlyWaits(report, own) || onlyNobody(report, own)) || own.end < section.body.end)
    return [{ title: state(titles.none), edits: [edit] }];
  return [{ title: state(titles.drop), edits: [edit, { range: { start, end: own.end }, newText: '' }] }];
}

/** True when nothing but names that nobody has and waiting texts stands in `range`. */
function onlyNobody({ text, placeholders, speakers }: Report, range: OffsetRange): boolean {
  const names = speakers.entries.filter(isPlaceholder).map(({ nameRange }) => nameRange);
  const waits = disjoint(names.concat(placeholders.map((placeholder) => placeholder.range)));
  let position = range.start;
  for (const { start, end } of inside(waits, range)) {
    if (tells.test(text.slice(position, start))) return false;
    position = end;
  }
  return !tells.test(text.slice(position, range.end));
}

const tells = /[\p{L}\p{N}<]|!\[/u;

/** The catalogue's entry below the heading of an empty section, ready to be overwritten. */
export function fillSection(report: Report, section: Section, kind: 'empty' | 'waiting' | 'unnamed'): readonly Fix[] {
  if (kind !== 'empty') return [];
  const stub = parseStub(section.kind.words[report.language].stub);
  const first = stub.findIndex((part) => part.kind === 'placeholder');
  const { edit, start } = writeBody(report, section, blockText(stub));
  const from = start + blockText(stub.slice(0, first)).length;
  const select = { start: from, end: from + (stub[first]?.text.length ?? 0) };
  return [{ title: state(titles.fill), edits: [edit], select, preferred: true }];
}

/** A list of the speakers whom labels elsewhere name, in place of emptiness or waiting text. */
export function listInline(report: Report, section: Section): readonly Fix[] {
  const found = new Map(report.speakers.inline.map((entry) => [entry.name, entry]));
  if (found.size === 0 || !onlyWaits(report, ownBody(report, section))) return [];
  const lines = [...found.values()].map(({ name, role }) => `- **${name}**${role === '' ? '' : ` – ${role}`}`);
  const { edit } = writeBody(report, section, lines.join('\n'));
  const names = [...found.keys()].join(', ');
  return [{ title: state(titles.list, { names }), edits: [edit], preferred: true }];
}

/** The edit that puts `words` below the heading, a blank line around them, and where they then start. */
function writeBody(report: Report, section: Section, words: string): { edit: TextEdit; start: number } {
  const { text } = report;
  const body = ownBody(report, section);
  const newline = lineEndingOf(text);
  const lead = newline + newline;
  const tail = body.end < text.length ? lead : newline;
  return {
    edit: { range: body, newText: lead + withLineEnding(words, newline) + tail },
    start: body.start + lead.length,
  };
}
