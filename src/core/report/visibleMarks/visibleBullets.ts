import type { ProseLine } from '../../markdown/proseLines.ts';
import { lineAt } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import type { VisibleMark } from './visibleMark.ts';

/** What chat programs and Word put in front of entries and Markdown takes for text: `\- `, `• `. */
const bullet = /^(?:\\[-*+]|[•●▪‣◦])(?=[ \t]+\S)/;
/** With the spaces behind it, and the first character of the entry. */
const longestBullet = 20;
/** What keeps a line apart from the next one of its paragraph. */
const lineBreak = /(?:\\| {2}|<br[ \t]*\/?>[ \t]*)$/i;

/** Lines of one paragraph that begin with such bullets: readers see them run together, where nothing keeps them apart. */
export function findVisibleBullets(text: string, lines: readonly ProseLine[]): readonly VisibleMark[] {
  const found: VisibleMark[] = [];
  let bullets: OffsetRange[] = [];
  let runTogether = false;
  let previous: ProseLine | undefined;
  const end = (): void => {
    const [range] = bullets;
    const edits = bullets.map((each) => ({ range: each, newText: '-' }));
    if (range !== undefined && runTogether) found.push({ meant: 'list', range, text: '', edits });
    bullets = [];
    runTogether = false;
  };
  for (const line of lines) {
    const range = bulletOf(text, line);
    if (range === undefined || previous?.block !== line.block) end();
    else runTogether ||= bullets.length > 0 && !isBroken(text.slice(previous.range.start, line.range.start));
    if (range !== undefined) bullets.push(range);
    previous = line;
  }
  end();
  return found;
}

function bulletOf(text: string, { kind, block, range }: ProseLine): OffsetRange | undefined {
  if (kind !== 'paragraph' || !/^(?:Document|ListItem)$/.test(block.parent?.name ?? '')) return undefined;
  const length = bullet.exec(text.slice(range.start, Math.min(range.end, range.start + longestBullet)))?.[0].length;
  if (length === undefined || isFarRight(text, range.start, block.start)) return undefined;
  return { start: range.start, end: range.start + length };
}

/** True where Markdown would take no list mark: four columns to the right of where the paragraph began. */
function isFarRight(text: string, offset: number, begin: number): boolean {
  const before = text.slice(lineAt(text, offset).start, offset);
  return before.includes('\t') || before.length > begin - lineAt(text, begin).start + 3;
}

/** True for a line, with its end and the indentation of the next one, that ends with a hard break. */
function isBroken(line: string): boolean {
  return lineBreak.test(line.replace(/\r?\n[ \t]*$/, ''));
}
