import { strict as assert } from 'node:assert';
import { formatStatement } from '../../src/core/messages/message.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { fixAll } from '../../src/core/check/fixAll.ts';
import type { Problem } from '../../src/core/check/problem.ts';
import type { Fix, Rule, RuleContext } from '../../src/core/check/rule.ts';
import type { Severity } from '../../src/core/check/severity.ts';
import type { Pictures } from '../../src/core/pictures/pictureFacts.ts';
import { rules } from '../../src/core/rules/index.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../src/core/site/site.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';

/** Where a page lies, and when it is looked at. */
interface Surroundings {
  /** Path in the site; default: the fourth event's Vietnamese report. */
  readonly path?: string;
  readonly site?: Partial<Site>;
  readonly now?: string;
  readonly pictures?: Pictures;
}

/** A page that a rule is tried on. */
export interface ValidCase extends Surroundings {
  readonly name: string;
  readonly text: string;
}

/** A page in which the rule finds something. In `text`, `<|…|>` marks each range, in order. */
export interface InvalidCase extends ValidCase {
  /** The message ids, in order of place. */
  readonly problems: readonly string[];
  /** How bad each of them is, where that is not what the rule says of itself. */
  readonly severities?: readonly Severity[];
  /** The English messages, where the wording depends on data. */
  readonly messages?: readonly string[];
  /** The text after the first fix of each problem in turn; a fix by title where another is meant. */
  readonly fixed?: string;
  readonly fixTitle?: string;
  /** Every fix title (English) of the first problem, in order. */
  readonly fixTitles?: readonly string[];
  /** The title of the first problem's preferred fix; '' where none is. */
  readonly preferred?: string;
}

export const defaultPath = 'content/4-EventParticipated/4.4-Event4/_index.vi.md';
const defaultNow = '2026-11-23T20:00:00Z';

/**
 * Tries a rule on pages, the rule alone. Added to every case: the same with CRLF, with a byte order mark, and (for
 * `fixed`) that the rule is silent afterwards and that every fix leaves the rest of the text alone.
 */
export function testRule(rule: Rule, cases: { valid: readonly ValidCase[]; invalid: readonly InvalidCase[] }): void {
  describe(rule.name, () => {
    for (const valid of cases.valid) {
      it(`accepts ${valid.name}`, () => {
        for (const variant of variants(valid.text)) assert.deepEqual(ids(check(rule, valid, variant)), []);
      });
    }
    for (const invalid of cases.invalid) {
      it(`finds ${invalid.name}`, () => {
        for (const variant of variants(invalid.text)) tryInvalid(rule, invalid, variant);
      });
    }
    for (const [name, text] of oddTexts) {
      it(`does not fail on ${name}`, () => {
        const problems = check(rule, { name, text }, text);
        for (const { range } of problems)
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
      });
    }
  });
}

/** The problems of `rule` alone in `text`; an error in the rule fails the test. */
export function check(rule: Rule, page: ValidCase, text: string): readonly Problem[] {
  const problems = checkReport(contextFor(page, text), {
    // What speaks of the others' findings needs them.
    rules: rule.isLast === true ? rules : [rule],
    onRuleError: (_, error) => {
      throw error;
    },
  });
  return problems.filter((problem) => problem.rule === rule.name);
}

/** The context in which a page is checked. */
export function contextFor(
  { path = defaultPath, site = {}, now = defaultNow, pictures }: Surroundings,
  text: string,
): RuleContext {
  const whole: Site = { ...emptySite('/site'), isHugo: true, ...site };
  const page = readPagePath(path, whole.config);
  return {
    report: parseReport(text, page.language),
    page,
    site: whole,
    now: Date.parse(now),
    ...(pictures && { pictures }),
  };
}

/** `text` without its `<|…|>` marks, and the ranges that they enclosed. */
export function unmark(text: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  let plain = '';
  for (const [index, part] of text.split('<|').entries()) {
    if (index === 0) {
      plain = part;
      continue;
    }
    const end = part.indexOf('|>');
    ranges.push({ start: plain.length, end: plain.length + end });
    plain += part.slice(0, end) + part.slice(end + 2);
  }
  return { text: plain, ranges };
}

function tryInvalid(rule: Rule, invalid: InvalidCase, variant: string): void {
  const { text, ranges } = unmark(variant);
  const problems = check(rule, invalid, text);
  assert.deepEqual(ids(problems), invalid.problems);
  assert.deepEqual(
    problems.map(({ range }) => text.slice(range.start, range.end)),
    ranges.map(({ start, end }) => text.slice(start, end)),
    'the text that the ranges cover',
  );
  assert.deepEqual(
    problems.map(({ range }) => range),
    ranges,
  );
  assert.deepEqual(
    problems.map(({ severity }) => severity),
    invalid.severities ?? problems.map(() => rule.severity),
  );
  if (invalid.messages) {
    assert.deepEqual(
      problems.map(({ statement }) => formatStatement(statement, 'en')),
      invalid.messages,
    );
  }
  if (invalid.fixTitles) assert.deepEqual(titles(problems[0]?.fixes), invalid.fixTitles);
  if (invalid.preferred !== undefined) {
    const preferred = problems[0]?.fixes.filter((fix) => fix.preferred === true);
    assert.deepEqual(titles(preferred), invalid.preferred === '' ? [] : [invalid.preferred]);
  }
  if (invalid.fixed === undefined) return;
  const expected = likeVariant(invalid.fixed, variant);
  assert.equal(fixEach(rule, invalid, text), expected);
  assert.deepEqual(ids(check(rule, invalid, expected)), [], 'silent after its fix');
  const safe = fixAll(contextFor(invalid, text), { rules: [rule] });
  assert.equal(fixAll(contextFor(invalid, safe), { rules: [rule] }), safe, 'Fix All twice is Fix All once');
}

/** Applies the wanted fix of the first problem that has it, and again until none has. */
function fixEach(rule: Rule, invalid: InvalidCase, text: string): string {
  let fixed = text;
  for (let round = 0; round < 20; round++) {
    const fixes = check(rule, invalid, fixed).flatMap((problem) => problem.fixes);
    const fix = fixes.find(
      ({ title, edits }) =>
        edits.length > 0 && (invalid.fixTitle === undefined || formatStatement(title, 'en') === invalid.fixTitle),
    );
    if (fix === undefined) break;
    fixed = applyEdits(fixed, fix.edits);
  }
  return fixed;
}

function variants(text: string): string[] {
  const crlf = text.replaceAll('\n', '\r\n');
  return text.includes('\r') || text.startsWith('\uFEFF') ? [text] : [text, crlf, `\uFEFF${text}`, `\uFEFF${crlf}`];
}

function likeVariant(text: string, variant: string): string {
  const lines = variant.includes('\r\n') && !text.includes('\r') ? text.replaceAll('\n', '\r\n') : text;
  return variant.startsWith('\uFEFF') && !text.startsWith('\uFEFF') ? `\uFEFF${lines}` : lines;
}

function ids(problems: readonly Problem[]): string[] {
  return problems.map(({ messageId }) => messageId);
}

function titles(fixes: readonly Fix[] = []): string[] {
  return fixes.map(({ title }) => formatStatement(title, 'en'));
}

/** Texts that no rule may fail on. */
const oddTexts: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ['a text without front matter', '# Title\n\n### Diễn giả\n'],
  ['an unclosed block', '---\ntitle: x\n'],
  ['values of wrong types', '---\ntitle: [a]\ndate: {a: b}\nweight: "x"\npre: 3\nchapter: []\n---\n### Diễn giả\n'],
  ['empty values', '---\ntitle:\ndate:\nweight:\npre:\nchapter:\n---\n'],
  ['lone carriage returns', '---\rtitle: x\r---\r# A\r\r### Diễn giả\r\r- x\r'],
  ['unpaired surrogates and NUL', '---\ntitle: "\ud800"\n---\n# \udc00\u0000\n![\ud800](\u0000)\n'],
];
