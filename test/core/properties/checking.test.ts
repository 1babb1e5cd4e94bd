import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fixAll } from '../../../src/core/check/fixAll.ts';
import type { Problem } from '../../../src/core/check/problem.ts';
import { formatStatement } from '../../../src/core/messages/message.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { lineColumnAt, lineStarts } from '../../../src/core/text/lines.ts';
import { textOf, type OffsetRange } from '../../../src/core/text/offsetRange.ts';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit.ts';
import { anyParts, anyPlainReport, anyReport, anyWholeReport } from './anyReport.ts';
import { anyPlace, contextAt, type Place } from './anyPlace.ts';
import { holds, patience } from './runs.ts';
import { assertIn, assertSound, checkAll } from './sound.ts';

const withPlace = (texts: fc.Arbitrary<string>) => fc.record({ text: texts, place: anyPlace });

describe('any text', () => {
  it('is a report, and has problems, whose every range lies in it', () => {
    holds(withPlace(anyReport), ({ text, place }) => {
      const context = contextAt(place, text);
      assertRangesIn(text, context.report);
      assertSound(text, checkAll(context));
    });
  }).timeout(patience);

  it('is so too where nothing resembles a page', () => {
    holds(withPlace(anyParts), ({ text, place }) => {
      const context = contextAt(place, text);
      assertRangesIn(text, context.report);
      assertSound(text, checkAll(context));
    });
  }).timeout(patience);
});

/** Every pair of offsets at any depth, and every node of the syntax tree. */
function assertRangesIn(text: string, report: Report): void {
  for (const node of report.markdown.nodes.all) assertIn(text, node);
  const seen = new Set<object>();
  const open: object[] = [report];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    const { start, end } = value as Partial<OffsetRange>;
    if (typeof start === 'number' && typeof end === 'number') assertIn(text, { start, end });
    const parts = value instanceof Map ? [...(value.values() as Iterable<unknown>)] : partsOf(value);
    for (const part of parts) if (typeof part === 'object' && part !== null) open.push(part);
  }
}

const notOfTheText = new Set(['markdown', 'block', 'catalogue', 'kind']);

/** What a part of the report holds, but for the syntax tree, and for section kinds, which are no part of the text. */
function partsOf(value: object): readonly unknown[] {
  return Object.entries(value).map(([name, part]: [string, unknown]) => (notOfTheText.has(name) ? undefined : part));
}

describe('a fix of any problem in any text', () => {
  it('ends the problem', () => {
    // No editor hands out a lone CR, before which our line end would become another one.
    const texts = anyReport.map((text) => text.replace(/\r(?!\n)/g, '\n'));
    holds(
      fc.record({ text: texts, place: anyPlace, pick: fc.nat(1000) }),
      ({ text, place, pick }) => {
        const all = checkAll(contextAt(place, text)).flatMap((problem) =>
          problem.fixes.map((fix) => ({ problem, fix })),
        );
        const offered = all.filter(({ fix }) => fix.edits.length > 0);
        const chosen = offered[pick % offered.length];
        if (chosen === undefined) return;
        const { problem, fix } = chosen;
        const fixed = applyEdits(text, fix.edits);
        const left = checkAll(contextAt(place, fixed)).filter((other) => isSame(problem, other, fix.edits));
        assert.equal(left.length, 0, `${problem.rule}: ${formatStatement(fix.title, 'en')}\n${JSON.stringify(fixed)}`);
      },
      2,
    );
  }).timeout(patience);

  it('changes nothing more when all are done twice', () => {
    holds(
      withPlace(anyReport),
      ({ text, place }) => {
        const fixed = fixAll(contextAt(place, text));
        assert.equal(fixAll(contextAt(place, fixed)), fixed);
      },
      2,
    );
  }).timeout(patience);
});

/** True when `after`, found once `edits` were made, says what `before` said, at the place that it spoke of. */
function isSame(before: Problem, after: Problem, edits: readonly TextEdit[]): boolean {
  const start = moved(before.range.start, edits, 'start');
  const end = moved(before.range.end, edits, 'end');
  const isThere =
    (after.range.start < end && start < after.range.end) || (after.range.start === start && after.range.end === end);
  return isThere && before.rule === after.rule && message(before) === message(after);
}

/** Where an offset lies after `edits`: at the `side` of what took its place, if something did. */
function moved(offset: number, edits: readonly TextEdit[], side: 'start' | 'end'): number {
  let place = offset;
  for (const { range, newText } of edits) {
    if (range.end <= offset) place += newText.length - (range.end - range.start);
    else if (range.start < offset) place += range.start - offset + (side === 'end' ? newText.length : 0);
  }
  return place;
}

function message({ statement }: Problem): string {
  return formatStatement(statement, 'en');
}

describe('what is reported', () => {
  it('does not depend on line ends and byte order marks', () => {
    const variants = [
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `\uFEFF${text}`,
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ];
    // Lezer sees the CR of CRLF as a space, which matters to it below an empty list item.
    const plainTexts = anyPlainReport.filter((text) => !/(?:[-+*]|\d[.)])[ \t]*\n(?:[ \t]*\n)+[ \t]+\S/.test(text));
    const texts = fc.record({ text: plainTexts, place: anyPlace, vary: fc.constantFrom(...variants) });
    holds(
      texts,
      ({ text, place, vary }) => {
        assert.deepEqual(told(vary(text), place), told(text, place));
      },
      2,
    );
  }).timeout(patience);
});

describe('what is reported of Vietnamese', () => {
  it('does not depend on whether its letters are composed', () => {
    // A mark behind a sign, or behind another mark, is no letter of any writing, and Korean has other parts; paths are names of files, which are what
    // they are; and where a slip puts `é` into the name of a suppression, the two forms differ by more than a letter.
    const texts = anyWholeReport
      .map((text) => text.normalize('NFC'))
      .filter((text) => !/[\u0300-\u036f\uac00-\ud7a3]|\/images\/[ -~]*[^ -~\s]/.test(text));
    holds(
      fc.record({ text: texts, place: anyPlace }),
      ({ text, place }) => {
        assert.deepEqual(composed(text.normalize('NFD'), place), composed(text, place));
      },
      2,
    );
  }).timeout(patience);
});

/** Every problem with the text that it underlines and the text after each fix, composed. */
function composed(text: string, place: Place): unknown {
  return checkAll(contextAt(place, text)).map(({ rule, messageId, severity, statement, range, fixes }) => [
    `${rule}/${messageId} ${severity}: ${formatStatement(statement, 'vi')}`.normalize('NFC'),
    textOf(text, range).normalize('NFC'),
    fixes.map(({ title, edits }) =>
      [formatStatement(title, 'vi'), applyEdits(text, edits)].map((each) => each.normalize('NFC')),
    ),
  ]);
}

/** Every problem with its places as lines and columns, and the text after each fix, without what differs by design. */
function told(text: string, place: Place): unknown {
  const starts = lineStarts(text);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const at = (offset: number): string => {
    const { line, column } = lineColumnAt(starts, offset);
    return `${line}:${line === 1 ? column - mark : column}`;
  };
  return checkAll(contextAt(place, text)).map(
    ({ rule, messageId, severity, statement, range, related, fixes, faded }) => ({
      rule,
      messageId,
      severity,
      faded,
      en: plain(formatStatement(statement, 'en')),
      places: [range, ...related.map((other) => other.range)].map(({ start, end }) => `${at(start)}–${at(end)}`),
      fixes: fixes.map(({ title, edits }) => [plain(formatStatement(title, 'en')), plain(applyEdits(text, edits))]),
    }),
  );
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
