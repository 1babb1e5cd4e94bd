import { sentNumbers, type LockedReport } from '../lock/lockText.ts';
import { digits, isFingerprint, markOf, marksIn, type Mark } from '../lock/marks.ts';
import { lineAt } from '../../text/lines.ts';

/** Brackets that prose has around numbers too; a chat program that changes marks changes all of them in one way. */
const brackets: readonly (readonly [open: string, close: string])[] = [
  ['\\\\?\\(', '\\\\?\\)'],
  ['（', '）'],
  ['\\\\?<|&lt;', '\\\\?>|&gt;'],
  ['＜', '＞'],
  ['«', '»'],
  ['‹', '›'],
  ['\\\\?\\{', '\\\\?\\}'],
  ['｛', '｝'],
  ['⟨', '⟩'],
  ['⟪', '⟫'],
  ['〈', '〉'],
  ['《', '》'],
  ['⦅', '⦆'],
  ['❲', '❳'],
];

/** The forms with two brackets first: of `((3))` the inner ones are no mark by themselves. */
const forms = brackets.flatMap(([open, close]) => {
  return [`(?:${open}){2}${digits}(?:${close}){2}`, `(?:${open})${digits}(?:${close})`];
});

/**
 * The marks of an answer to `locked`. Where they came back as `(3)` or `<3>`, which prose has too, they are some only
 * when they are certainly what was sent: the report's own number, and those of its parts, in order, at the beginning of
 * a line, none of them twice, and none that the report says by itself. Between the first mark and the last some parts may
 * be missing, for chat programs leave lines out.
 */
export function marksOfAnswer(locked: LockedReport, text: string): readonly Mark[] {
  const marks = marksIn(text);
  if (marks.some(isFingerprint)) return marks;
  const found = forms.map((form) => ({ form, marks: matches(locked, text, form) }));
  const edged = found.filter((one) => one.marks.some(isFingerprint));
  for (const { form, marks: own } of edged) {
    const certain = certainMarks(locked, text, own);
    if (certain !== undefined && !isSaid(locked, form)) return certain;
  }
  return edged.map((one) => otherEdges(locked, text, one.marks)).find(({ length }) => length > 0) ?? marks;
}

function matches(locked: LockedReport, text: string, form: string): readonly Mark[] {
  return Array.from(text.matchAll(new RegExp(form, 'g')), ({ index, 0: whole, 1: written = '' }) => {
    const mark = { number: Number(written.normalize('NFKC')), start: index, end: index + whole.length };
    // Those of a link are no part of the mark in it: `](3)` for `](⟦3⟧)`.
    const isInLink =
      text.charAt(index - 1) === ']' && whole.startsWith('(') && locked.text.includes(`](${markOf(mark.number)}`);
    return isInLink ? { ...mark, start: mark.start + 1, end: mark.end - 1 } : mark;
  });
}

/** The marks of one form, from the first to the last, when they are surely those of `locked`. */
function certainMarks(locked: LockedReport, text: string, found: readonly Mark[]): readonly Mark[] | undefined {
  const { fingerprint } = locked;
  const heads = sentNumbers(locked);
  const places = placesOf(locked);
  const edges = found.filter(({ number }) => number === fingerprint);
  const [first] = edges;
  const last = edges.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const known = found.filter(({ number }) => places.has(number));
  const inner = known.filter(({ start }) => first === last || (start > first.start && start < last.start));
  const came = inner.filter(({ number }) => heads.includes(number));
  if (!came.every((mark) => beginsLine(text, mark)) || new Set(inner.map(({ number }) => number)).size < inner.length)
    return undefined;
  const isWhole = came.length === heads.length;
  if (!isWhole && (first === last || came.length * 2 < heads.length || isElsewhere(heads, came, text)))
    return undefined;
  let part = -1;
  // The last part of which something came: a lost one runs on in that before it.
  let most = -1;
  const isInPlace = inner.every(({ number }) => {
    const place = places.get(number) ?? -1;
    const isNext = heads.includes(number) ? place > most : part >= 0 && place >= part;
    if (heads.includes(number)) part = place;
    most = Math.max(most, place);
    return isNext;
  });
  return isInPlace ? [...edges, ...inner].sort((a, b) => a.start - b.start) : undefined;
}

/** True when the number of a part that did not come stands on a line of its own, in whatever form. */
function isElsewhere(heads: readonly number[], came: readonly Mark[], text: string): boolean {
  const alone = new Set(
    Array.from(text.matchAll(/^[^\p{L}\p{N}\n]*(\d{1,6})[^\p{L}\p{N}\n]*$/gmu), ([, digit]) => Number(digit)),
  );
  const present = new Set(came.map(({ number }) => number));
  return heads.some((number) => !present.has(number) && alone.has(number));
}

/** The part, counted among those that were sent, in which each mark stands. */
function placesOf({ title, parts }: LockedReport): ReadonlyMap<number, number> {
  const sent = parts.filter(({ isSent }) => isSent);
  const numbers = [
    ...(title === undefined ? [] : [[title.number]]),
    ...sent.map(({ number, locks }) => [number, ...locks.map((lock) => lock.number)]),
  ];
  return new Map(numbers.flatMap((own, place) => own.map((number) => [number, place] as const)));
}

function beginsLine(text: string, { start }: Mark): boolean {
  return /^[\s#>*_~•-]*$/.test(text.slice(lineAt(text, start).start, start));
}

/** True when the report's own prose holds a number of a mark in this form. */
function isSaid(locked: LockedReport, form: string): boolean {
  const places = placesOf(locked);
  return matches(locked, locked.text, form).some(({ number }) => places.has(number));
}

/** The number of another report, where an answer begins and ends with it. */
function otherEdges({ fingerprint }: LockedReport, text: string, found: readonly Mark[]): readonly Mark[] {
  const edges = found.filter((mark) => isFingerprint(mark) && beginsLine(text, mark));
  const isOther = edges.length === 2 && edges[0]?.number === edges[1]?.number && edges[0]?.number !== fingerprint;
  return isOther ? edges : [];
}
