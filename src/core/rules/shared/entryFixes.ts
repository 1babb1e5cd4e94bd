import type { Fix } from '../../check/rule.ts';
import { state, type Message } from '../../messages/message.ts';
import { kindNamed } from '../../plans/insertSection.ts';
import { blockRemoval } from '../../text/blockRemoval.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from '../../report/sections.ts';
import { parseStub } from '../../sections/block.ts';
import type { SpeakerEntry } from '../../speakers/speakerEntry.ts';
import { entriesIn } from '../../speakers/speakers.ts';
import { lineAt, nextLineStart } from '../../text/lines.ts';
import { emptyRange } from '../../text/offsetRange.ts';
import { disjoint } from '../../text/sortedRanges.ts';
import type { TextEdit } from '../../text/textEdit.ts';

const titles = {
  role: { en: 'Add role and company', vi: 'Thêm vai trò và đơn vị' },
  roles: { en: 'Add role and company to each', vi: 'Thêm vai trò và đơn vị cho từng người' },
  remove: { en: 'Delete {name}', vi: 'Xóa {name}' },
} satisfies Record<string, Message>;

/** Writes what waits behind each name, ready to be overwritten; none for names in tables and underlined headings. */
export function addRoles(report: Report, entries: readonly SpeakerEntry[]): readonly Fix[] {
  const { stub } = kindNamed('speakers', report.sections.catalogue).words[report.language];
  // «Name», then «Role, Company»; a site's own stub may hold something else.
  const role = parseStub(stub)
    .filter(({ kind }) => kind === 'placeholder')
    .at(1)?.text;
  if (role === undefined) return [];
  const edits = entries.map((entry) => roleEdit(report, entry, role));
  const [first] = edits;
  if (first === undefined || edits.includes(undefined)) return [];
  const start = first.range.start + first.newText.length - role.length;
  const title = state(entries.length === 1 ? titles.role : titles.roles);
  const select = { start, end: start + role.length };
  return [{ title, edits: edits.filter((edit) => edit !== undefined), select, preferred: true }];
}

function roleEdit({ text }: Report, { nameRange }: SpeakerEntry, role: string): TextEdit | undefined {
  const rest = text.slice(nameRange.end, lineAt(text, nameRange.end).end).trimEnd();
  if (!/^[*_:\s–—-]*$/.test(rest)) return undefined;
  const separator = /[:–—-][*_]*$/.test(rest) ? ' ' : ' – ';
  return { range: emptyRange(nameRange.end + rest.length), newText: separator + role };
}

/**
 * Deletes the lines of `entries`. None where another entry would not remain, where an entry is no line of a list, or
 * where more stands below it.
 */
export function removeEntries(report: Report, section: Section, entries: readonly SpeakerEntry[]): readonly Fix[] {
  const { text } = report;
  const lines = entries.map(({ nameRange }) => lineAt(text, nameRange.start));
  const areItems = lines.every(({ start, end }) => {
    const indent = /^([ \t]*)[-*+][ \t]/.exec(text.slice(start, end))?.[1]?.length;
    const next = text.slice(nextLineStart(text, end), nextLineStart(text, end) + 200);
    return indent !== undefined && !/^[ \t]*[^\s*+-]/.test(next) && indentOf(next) <= indent;
  });
  if (!areItems || entriesIn(report.speakers, section.body).length <= entries.length) return [];
  const edits = disjoint(lines.map((line) => blockRemoval(text, line))).map((range) => ({ range, newText: '' }));
  return [{ title: state(titles.remove, { name: entries.map(({ name }) => name).join(', ') }), edits }];
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
