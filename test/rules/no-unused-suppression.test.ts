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
    {
      name: 'a suppression behind a byte order mark within the front matter',
      text: front('\uFEFF# event-report-disable require-speakers: none spoke') + body,
    },
    {
      name: 'a line that a space of another kind makes no comment',
      text: front('weight: 4', '\u00A0# event-report-disable no-leftover: for a reason') + body,
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
    {
      name: 'words of the text and of a field',
      text:
        front('pre: "x # event-report-disable no-leftover"', 'note: |', '  # event-report-disable-line no-leftover') +
        '\nWrite `<!-- event-report-disable no-leftover -->`, event-report-disable-line.\n\n    <!-- event-report-disable -->\n',
    },
    { name: 'another comment', text: `${front('# event-report: 4')}\n<!-- event-report-2025 no-leftover -->\n` },
    {
      name: 'TOML, whose texts are not read',
      text: '+++\ntitle = "x # event-report-disable-line no-leftover"\n+++\n',
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
      messages: ['`valid-date` finds nothing here, so there is nothing to suppress.'],
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
      name: 'the form for the whole file in the body',
      text: `${front()}\nCosts [cite: 3].\n\n<!-- <|event-report-disable|> no-leftover: as said -->\n`,
      problems: ['misplaced'],
      messages: [
        '`event-report-disable` suppresses nothing: write `<!-- event-report-disable-next-line no-leftover -->` above the line, or `# event-report-disable no-leftover` in the front matter for the whole file.',
      ],
      fixTitles: [
        'Do not report no-leftover in this file',
        'Do not report no-leftover on the line below',
        'Remove this comment',
      ],
      fixed: `${front('# event-report-disable no-leftover: as said')}\nCosts [cite: 3].\n\n`,
    },
    {
      name: 'the same, meant for the line below',
      text: `${front()}\n<!-- <|event-report-disable|> no-leftover: as said -->\nCosts [cite: 3].\n`,
      problems: ['misplaced'],
      fixTitle: 'Do not report no-leftover on the line below',
      fixed: `${front()}\n${next('no-leftover: as said')}\nCosts [cite: 3].\n`,
    },
    {
      name: 'the same without front matter to go to',
      text: `Costs [cite: 3].\n\n<!-- <|event-report-disable-file|> no-leftover -->\n`,
      problems: ['misplaced'],
      fixTitles: ['Do not report no-leftover on the line below', 'Remove this comment'],
    },
    {
      name: 'the same within words',
      text: `${front()}\nCosts [cite: 3]. <!-- <|event-report-ignore|> no-leftover -->\n`,
      problems: ['misplaced'],
      fixTitles: ['Do not report no-leftover in this file', 'Remove this comment'],
      fixed: `${front('# event-report-disable no-leftover')}\nCosts [cite: 3].\n`,
    },
    {
      name: 'one whose comment closes right behind the name',
      text: `${front()}\n<!-- event-report-disable-next-line <|no-leftover|>-->\nCosts.\n`,
      problems: ['unused'],
      fixed: `${front()}\nCosts.\n`,
    },
    {
      name: 'the same as it stands in front matter, which is a heading here',
      text: `${front()}\n# <|event-report-disable|> no-leftover: as said\n\nCosts [cite: 3].\n`,
      problems: ['misplaced'],
      fixTitles: ['Do not report no-leftover in this file', 'Remove this comment'],
      fixed: `${front('# event-report-disable no-leftover: as said')}\n\nCosts [cite: 3].\n`,
    },
    {
      name: 'a comment for its own line',
      text: `${front()}\n### Costs\n\nTime.\nCosts [cite: 3]. <!-- <|event-report-disable-line|> no-leftover -->\n`,
      problems: ['misplaced'],
      fixTitles: [
        'Do not report no-leftover on this line',
        'Do not report no-leftover in this file',
        'Remove this comment',
      ],
      fixed: `${front()}\n### Costs\n\nTime. ${next('no-leftover')}\nCosts [cite: 3].\n`,
    },
    {
      name: 'a comment for its own line, on which nothing else stands',
      text: `${front()}\n<!-- <|event-report-disable-line|>\n no-leftover -->\nCosts [cite: 3].\n`,
      problems: ['misplaced'],
      fixed: `${front()}\n${next('no-leftover')}\nCosts [cite: 3].\n`,
    },
    {
      name: 'rules on lines of their own',
      text: `${front()}\n<!-- <|event-report-disable-next-line|> n---\nno-leftover,\n  valid-date: as said -->\nCosts [cite: 3].\n`,
      problems: ['misplaced'],
      fixTitle: 'Do not report no-leftover, valid-date on the line below',
    },
    ...['event-report-disable-nextline', 'Event-Report-Disable-Next-Line', 'event-report-disable-next-line:'].map(
      (written) => ({
        name: `another spelling, ${written}`,
        text: `${front()}\n- Time\n- Place <!-- <|${written}|> no-leftover: as said -->\n- Costs [cite: 3].\n`,
        problems: ['misplaced'],
        fixTitles: [
          'Do not report no-leftover on the line below',
          'Do not report no-leftover in this file',
          'Remove this comment',
        ],
        fixed: `${front()}\n- Time\n- Place ${next('no-leftover: as said')}\n- Costs [cite: 3].\n`,
      }),
    ),
    ...['event-report-disable-next-line', 'event-report-disable-line', 'event-report-disable:'].map((written) => ({
      name: `another form in front matter, ${written}`,
      text: `${front(`# <|${written}|> no-leftover: as said`)}\nCosts [cite: 3].\n`,
      problems: ['misformed'],
      fixTitles: ['Do not report no-leftover in this file', 'Remove this comment'],
      fixed: `${front('# event-report-disable no-leftover: as said')}\nCosts [cite: 3].\n`,
    })),
    {
      name: 'a comment beside a field',
      text: `${front('weight: 4 # <|event-report-disable|> no-leftover: as said')}\nCosts [cite: 3].\n`,
      problems: ['misformed'],
      messages: [
        '`event-report-disable` suppresses nothing here: write `# event-report-disable no-leftover` on a line of its own, for the whole file.',
      ],
      fixed: `${front('weight: 4', '# event-report-disable no-leftover: as said')}\nCosts [cite: 3].\n`,
    },
    {
      name: 'a comment without a rule, above what one finds',
      text: `${front()}\n<!-- <|event-report-disable-next-line|> -->\n\nCosts [cite: 3].\n`,
      problems: ['nameless'],
      messages: [
        'This names no rule, so nothing is suppressed: write one after it, such as `event-report-disable-next-line no-leftover`.',
      ],
      fixTitles: ['Do not report no-leftover on the line below', 'Remove this comment'],
      fixed: `${front()}\n${next('no-leftover')}\n\nCosts [cite: 3].\n`,
    },
    {
      name: 'a comment without a rule, above nothing',
      text: `${front()}\nTime\n\n<!-- <|event-report-disable-next-line|> all -->\nCosts.\n`,
      problems: ['nameless'],
      fixTitles: ['Remove this comment'],
      fixed: `${front()}\nTime\n\nCosts.\n`,
    },
    {
      name: 'front matter without a rule',
      text: front('# <|event-report-disable|>') + body,
      problems: ['nameless'],
      messages: [
        'This names no rule, so nothing is suppressed: write one after it, such as `event-report-disable valid-date`.',
      ],
      fixed: front() + body,
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
