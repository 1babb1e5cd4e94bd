import { state, type Message } from '../../messages/message.ts';
import type { Report } from '../../report/report.ts';
import { onlyWaits, ownBody } from '../../report/sectionBody.ts';
import type { Section } from '../../report/sections.ts';
import { lineEndingOf, withLineEnding } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import { disjoint, inside } from '../../text/sortedRanges.ts';
import type { Fix } from '../../check/rule.ts';
import { saySoAndDrop, type Nothing } from './nothingThere.ts';
import { fillStub } from './sectionFixes.ts';
import { inlineSpeakers } from '../../speakers/inlineSpeakers.ts';
import { isPlaceholder } from '../../speakers/placeholderNames.ts';

const titles = {
  fill: { en: 'Write the speakers here', vi: 'Viết diễn giả vào đây' },
  list: { en: 'List the speakers named in the text: {names}', vi: 'Liệt kê các diễn giả đã nêu trong bài: {names}' },
  ask: { en: 'Add speakers from a list…', vi: 'Thêm diễn giả từ danh sách…' },
} satisfies Record<string, Message>;

/** The author's word that nobody spoke. */
export const noSpeakers: Nothing = {
  rule: 'require-speakers',
  reason: { en: 'this event had no speakers', vi: 'sự kiện này không có diễn giả' },
  title: { en: 'This event had no speakers', vi: 'Sự kiện này không có diễn giả' },
  dropTitle: {
    en: 'This event had no speakers: remove the section',
    vi: 'Sự kiện này không có diễn giả: bỏ mục này',
  },
};

/** Their word that nobody can be named. */
export const unnamedSpeakers: Omit<Nothing, 'dropTitle'> = {
  rule: 'require-speakers',
  reason: { en: 'the speakers were not named', vi: 'không rõ tên diễn giả' },
  title: { en: 'The speakers were not named', vi: 'Không rõ tên diễn giả' },
};

/** What the author has a list of. */
export const askForSpeakers: Fix = { title: state(titles.ask), edits: [], asks: 'speakers' };

/** The author's word that nobody spoke, in the place of a section that lists nobody. */
export function dropSection(report: Report, section: Section): readonly Fix[] {
  return saySoAndDrop(report, section, noSpeakers, (range) => onlyWaits(report, range) || onlyNobody(report, range));
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
export function fillSection(report: Report, section: Section): Fix {
  return fillStub(report, section, titles.fill);
}

/** A list of the speakers whom labels elsewhere name, in place of emptiness or waiting text. */
export function listInline(report: Report, section: Section): readonly Fix[] {
  const found = new Map(inlineSpeakers(report).entries.map((entry) => [entry.name, entry]));
  if (found.size === 0 || !onlyWaits(report, ownBody(report, section))) return [];
  const lines = [...found.values()].map(({ name, role }) => `- **${name}**${role === '' ? '' : ` – ${role}`}`);
  const newline = lineEndingOf(report.text);
  const body = ownBody(report, section);
  const tail = newline.repeat(body.end < report.text.length ? 2 : 1);
  const newText = newline + newline + withLineEnding(lines.join('\n'), newline) + tail;
  const names = [...found.keys()].join(', ');
  return [{ title: state(titles.list, { names }), edits: [{ range: body, newText }], preferred: true }];
}
