import { state, type Message } from '../../messages/message.ts';
import type { Heading } from '../../markdown/headings.ts';
import { blockRemoval } from '../../text/blockRemoval.ts';
import type { Report } from '../../report/report.ts';
import { fold } from '../../text/fold.ts';
import { lineEndingOf } from '../../text/lines.ts';
import { emptyRange } from '../../text/offsetRange.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import type { Fix } from '../../check/rule.ts';

const titles = {
  one: { en: 'Make it a section heading', vi: 'Đổi thành đề mục' },
  several: { en: 'Make the other {count} section headings', vi: 'Đổi {count} tiêu đề còn lại thành đề mục' },
  remove: { en: 'Delete the main heading “{heading}”', vi: 'Xóa tiêu đề chính “{heading}”' },
} satisfies Record<string, Message>;

/**
 * Of two titles, one right above the other, one is to go: the second where they say the same. None when something is
 * told between them.
 */
export function deleteEither({ text }: Report, first: Heading, second: Heading): readonly Fix[] {
  if (text.slice(first.range.end, second.range.start).trim() !== '') return [];
  const either = fold(first.text) === fold(second.text) ? [second] : [second, first];
  return either.map((heading) => ({
    title: state(titles.remove, { heading: heading.text }),
    edits: [{ range: blockRemoval(text, heading.range), newText: '' }],
  }));
}

/**
 * Lowers `mains`, the main headings that are none, to the level of the report's sections, and the headings below each
 * as far as they must stay below it; the report's sections stand beside it. None when a heading is underlined instead of
 * marked with `#`, since that knows two levels only.
 */
export function demote({ headings, sections, text }: Report, mains: readonly Heading[]): readonly Fix[] {
  const level = Math.max(2, sections.level === 1 ? 2 : sections.level);
  const beside = new Set(sections.list.map(({ heading }) => heading).filter((heading) => heading.level === level));
  const first = headings.findIndex((heading) => heading === mains[0]);
  const edits: TextEdit[] = [];
  let shift = 0;
  for (const [index, heading] of headings.entries()) {
    if (index < first) continue;
    if (heading.level === 1) shift = shiftBelow(headings, index, level, beside);
    else if (beside.has(heading)) shift = 0;
    const more = heading.level === 1 ? level - 1 : Math.min(shift, 6 - heading.level);
    if (text[heading.range.start] !== '#') return [];
    if (more > 0) edits.push({ range: emptyRange(heading.range.start), newText: '#'.repeat(more) });
  }
  const title = mains.length === 1 ? state(titles.one) : state(titles.several, { count: mains.length });
  return [{ title, edits, preferred: true }];
}

/** By how much the headings below the main heading at `index` go down, so that all stay below `level`. */
function shiftBelow(headings: readonly Heading[], index: number, level: number, beside: ReadonlySet<Heading>): number {
  let highest = Infinity;
  for (let next = index + 1, heading = headings[next]; heading !== undefined; heading = headings[++next]) {
    if (heading.level === 1 || beside.has(heading)) break;
    highest = Math.min(highest, heading.level);
  }
  return Math.max(0, level + 1 - highest);
}

/** Writes `# heading` over `replaced`, or at the beginning of the body, and selects the event's `name` in it. */
export function writeTitle(
  { text, bodyStart, frontMatter }: Report,
  replaced: Heading | undefined,
  heading: string,
  name: string,
): readonly Pick<Fix, 'edits' | 'select' | 'preferred'>[] {
  const at = heading.lastIndexOf(name);
  if (replaced !== undefined) {
    const start = replaced.textRange.start + at;
    const edits = [{ range: replaced.textRange, newText: heading }];
    return [{ edits, select: { start, end: start + name.length }, preferred: true }];
  }
  if (frontMatter.kind === 'none' || frontMatter.range.end === bodyStart) return [];
  const newline = lineEndingOf(text);
  const after = /^\s*/.exec(text.slice(bodyStart, bodyStart + 1000))?.[0] ?? '';
  const gap = after === text.slice(bodyStart) ? '' : /[\r\n]/.test(after) ? newline : newline + newline;
  const lead = `${newline}# `;
  const start = bodyStart + lead.length + at;
  const edits = [{ range: emptyRange(bodyStart), newText: lead + heading + gap }];
  return [{ edits, select: { start, end: start + name.length }, preferred: true }];
}
