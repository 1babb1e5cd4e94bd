import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import type { Finding, Rule, RuleContext } from '../../src/core/check/rule.ts';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import type { Page } from '../../src/core/hugo/page.ts';
import { contextFor } from '../rules/testRule.ts';

const at = (start: number, end = start): Finding => ({ messageId: 'found', range: { start, end } });

/** A rule that says what `check` finds. */
const rule = (name: string, check: Rule['check'], more: Partial<Rule> = {}): Rule => ({
  name,
  description: 'Find what the test wants.',
  severity: 'warning',
  pages: ['report'],
  messages: { found: { en: 'Found.', vi: 'Thấy.' } },
  check,
  ...more,
});

const told = (context: RuleContext, rules: readonly Rule[]): string[] =>
  checkReport(context, { rules }).map(({ rule: name, range }) => `${name} ${range.start}–${range.end}`);

describe('a check', () => {
  const context = contextFor({}, 'a b c\n');

  it('names a rule that fails, and tells what that found until then and what the others find', () => {
    const failing = rule('no-a', function* () {
      yield at(0);
      throw new Error('on purpose');
    });
    const failed: string[] = [];
    const problems = checkReport(context, {
      rules: [failing, rule('no-b', () => [at(2)])],
      onRuleError: (name, error) => failed.push(`${name}: ${String(error)}`),
    });
    assert.deepEqual(failed, ['no-a: Error: on purpose']);
    assert.deepEqual(
      problems.map(({ rule: name }) => name),
      ['no-a', 'no-b'],
    );
    assert.deepEqual(told(context, [failing]), ['no-a 0–0']);
  });

  it('tells by place what the rules tell in any order', () => {
    const rules = [rule('no-c', () => [at(4), at(2, 3)]), rule('no-a', () => [at(2, 5), at(2), at(0, 5)])];
    assert.deepEqual(told(context, rules), ['no-a 0–5', 'no-a 2–2', 'no-c 2–3', 'no-a 2–5', 'no-c 4–4']);
  });

  it('asks the rules for this kind of page, and those for reports about a page that only reads like one', () => {
    const pages = ['report', 'section-index'] as const;
    const rules = pages.map((role) => rule(`no-${role}`, () => [at(0)], { pages: [role] }));
    const asked = (role: Page['role']) => told({ ...context, page: { ...context.page, role } }, rules);
    assert.deepEqual(asked('report'), ['no-report 0–0']);
    assert.deepEqual(asked('section-index'), ['no-section-index 0–0']);
    assert.deepEqual(asked('other'), ['no-report 0–0']);
  });

  it('does not ask a rule that the site has switched off', () => {
    const configuration = {
      ...defaultConfiguration,
      rules: new Map([['no-a', { severity: 'off' as const, options: {} }]]),
    };
    const rules = [rule('no-a', () => [at(0)]), rule('no-b', () => [at(0)])];
    assert.deepEqual(told(contextFor({ site: { configuration } }, 'a\n'), rules), ['no-b 0–0']);
  });

  it('tells nothing where the author wants none of it, nor what gives way to it', () => {
    const text = '<!-- event-report-disable-next-line no-missing-image -->\n![](a.png)\n![](b.png)\n';
    const found = (): Finding[] => ['a', 'b'].map((name) => at(text.indexOf(`![](${name}`)));
    const rules = ['no-missing-image', 'require-image-alt'].map((name) => rule(name, found));
    const place = text.indexOf('![](b');
    assert.deepEqual(told(contextFor({}, text), rules), [`no-missing-image ${place}–${place}`]);
  });

  it('tells nothing that a rule has no message for', () => {
    const rules = [rule('no-a', () => [{ ...at(0), messageId: 'other' }, at(2)])];
    assert.deepEqual(told(context, rules), ['no-a 2–2']);
  });

  it('has a problem of nothing but what was found', () => {
    const message = { en: 'Found.', vi: 'Thấy.' };
    const bare = { rule: 'no-a', messageId: 'found', severity: 'warning', range: { start: 0, end: 0 } };
    assert.deepEqual(checkReport(context, { rules: [rule('no-a', () => [at(0)])] }), [
      { ...bare, statement: { message, data: {} }, related: [], fixes: [], faded: false },
    ]);
  });
});
