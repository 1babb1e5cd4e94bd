import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { defineRule, type RuleContext } from '../../src/core/check/rule.ts';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { noUnusedSuppression } from '../../src/core/rules/noUnusedSuppression.ts';
import { rules } from '../../src/core/rules/index.ts';
import { contextFor, testRule } from './testRule.ts';

const front = (...lines: string[]): string =>
  ['---', 'title: "Cloud Day"', 'date: 2025-11-17', ...lines, '---', ''].join('\n');
const body = '\n# Cloud Day\n\n### Key Highlights\n\nCosts.\n';
const next = (rules: string): string => `<!-- event-report-disable-next-line ${rules} -->`;

testRule(noUnusedSuppression, {
  valid: [
    { name: 'a page without any', text: front() + body },
    {
      name: 'the word that nobody spoke, while nobody is named',
      text: front('# event-report-disable require-speakers: none spoke') + body,
    },
    { name: 'a comment above what it silences', text: `${front()}\n${next('no-leftover')}\nCosts [cite: 3].\n` },
    {
      name: 'a comment with a blank line below it',
      text: `${front()}\n${next('no-leftover')}\n\nCosts [cite: 3].\n`,
    },
    {
      name: 'two that silence the same',
      text: `${front('# event-report-disable no-leftover')}\n${next('no-leftover')}\nCosts [cite: 3].\n`,
    },
    {
      name: 'what precedence would have hidden',
      text: `${front('# event-report-disable require-image-alt, no-missing-image')}\n![](/images/none.png)\n`,
    },
    {
      name: 'a reason without its colon',
      text: front('# event-report-disable require-speakers nobody spoke there') + body,
    },
    {
      name: 'a rule whose findings pass by themselves',
      text: front('# event-report-disable no-hidden-report image-size') + body,
    },
    { name: 'its own suppression', text: front('# event-report-disable no-unused-suppression, valid-date') + body },
    {
      name: 'front matter that other rules cannot read',
      text: '---\n# event-report-disable valid-date\ntitle: "x\n---\n',
    },
    { name: 'a file of no site', text: front('# event-report-disable valid-date') + body, site: { isHugo: false } },
    {
      name: 'a rule that the site has switched off',
      text: front('# event-report-disable valid-date: as printed') + body,
      site: {
        configuration: { ...defaultConfiguration, rules: new Map([['valid-date', { severity: 'off', options: {} }]]) },
      },
    },
  ],
  invalid: [
    {
      name: 'one for the whole report',
      text: front('# event-report-disable <|valid-date|>: as printed', 'weight: 4') + body,
      problems: ['unused'],
      messages: ['`valid-date` finds nothing here, so it need not be suppressed.'],
      fixTitles: ['Remove the suppression of `valid-date`'],
      fixed: front('weight: 4') + body,
    },
    {
      name: 'the word that nobody spoke, once somebody is named',
      text: `${front('# event-report-disable <|require-speakers|>: none spoke')}${body}\n### Speakers\n\n- **An** – Engineer, AWS\n`,
      problems: ['unused'],
      fixed: `${front()}${body}\n### Speakers\n\n- **An** – Engineer, AWS\n`,
    },
    {
      name: 'names in a list',
      text: front('# event-report-disable <|valid-date|>, require-speakers, <|no-leftover|>: as printed') + body,
      problems: ['unused', 'unused'],
      fixed: front('# event-report-disable require-speakers: as printed') + body,
    },
    {
      name: 'a comment above nothing',
      text: `${front()}\n# Cloud Day\n\n${next('<|no-leftover|>')}\nCosts.\n`,
      problems: ['unused'],
      fixed: `${front()}\n# Cloud Day\n\nCosts.\n`,
    },
    {
      name: 'a comment two lines above, with words between',
      text: `${front()}\n${next('<|no-leftover|>')}\n\nTime.\nCosts [cite: 3].\n`,
      problems: ['unused'],
      fixed: `${front()}\n\nTime.\nCosts [cite: 3].\n`,
    },
    {
      name: 'a comment beside words',
      text: `${front()}\n- Costs ${next('<|no-leftover|>')}\n- Time\n`,
      problems: ['unused'],
      fixed: `${front()}\n- Costs\n- Time\n`,
    },
    {
      name: 'a comment within a quote',
      text: `${front()}\n> Costs\n> ${next('<|no-leftover|>')}\n> Time\n`,
      problems: ['unused'],
      fixed: `${front()}\n> Costs\n> Time\n`,
    },
    {
      name: 'a misspelt rule',
      text: front('# event-report-disable <|require-speaker|>: none spoke') + body,
      problems: ['near'],
      messages: ['There is no rule `require-speaker`; did you mean `require-speakers`?'],
      fixTitles: ['Change it to `require-speakers`', 'Remove the suppression of `require-speaker`'],
      fixed: front('# event-report-disable require-speakers: none spoke') + body,
    },
    {
      name: 'a rule that nobody knows, in any front matter',
      text: '+++\n# event-report-disable <|line-length|>\n+++\n\nCosts.\n',
      problems: ['unknown'],
      fixed: '+++\n+++\n\nCosts.\n',
    },
    {
      name: 'one on a section page',
      path: 'content/4-EventParticipated/_index.md',
      text: front('# event-report-disable <|valid-date|>'),
      problems: ['unused'],
      fixed: front(),
    },
  ],
});

describe('an unused suppression', () => {
  it('is information, which the Problems panel lists', () => {
    const text = front('# event-report-disable valid-date, line-length') + body;
    const told = checkReport(contextFor({}, text), { rules });
    const own = told.filter(({ rule }) => rule === noUnusedSuppression.name);
    assert.deepEqual(
      own.map(({ messageId, severity }) => `${messageId} ${severity}`),
      ['unused information', 'unknown information'],
    );
  });
});

describe('suppressions by the thousand', () => {
  it('are told up to a hundred times, and names of any length are none', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `no-rule-${index}`);
    const body = `${front()}\n${next(['a-'.repeat(100_000) + 'a', ...names].join(' '))}\n`;
    const told = checkReport(contextFor({}, body), { rules: [noUnusedSuppression] });
    assert.equal(told.length, 100);
    assert.equal(told[0]?.statement.data['name'], 'no-rule-0');
  });
});

describe('a suppression of a rule that fails', () => {
  const failing = defineRule({
    name: 'valid-date',
    description: 'Fail.',
    severity: 'error',
    pages: ['report'],
    messages: {},
    check: () => {
      throw new Error('on purpose');
    },
  });
  const context: RuleContext = contextFor({}, front('# event-report-disable valid-date') + body);
  const found = (...others: readonly (typeof rules)[number][]) =>
    checkReport(context, { rules: [...others, noUnusedSuppression] }).map(({ statement }) => statement.data['name']);

  it('is not called unused, nor that of a rule that was not asked', () => {
    assert.deepEqual(found(failing), []);
    assert.deepEqual(found({ ...failing, check: () => [] }), ['valid-date']);
    assert.deepEqual(found(), []);
  });
});
