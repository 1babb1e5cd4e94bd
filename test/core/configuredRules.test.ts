import { strict as assert } from 'node:assert';
import { fixAll } from '../../src/core/check/fixAll.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { defineRule } from '../../src/core/check/rule.ts';
import { readConfiguration } from '../../src/core/configuration/readConfiguration.ts';
import { wholeNumber } from '../../src/core/configuration/shape.ts';
import { formatStatement, state } from '../../src/core/messages/message.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { contextFor } from '../rules/testRule.ts';

/** A rule with an option, which it tells. */
const limited = defineRule({
  name: 'no-long-text',
  description: 'Disallow long texts.',
  severity: 'warning',
  pages: ['report'],
  messages: { long: { en: 'Longer than {most}.', vi: 'Dài hơn {most}.' }, aside: { en: 'Aside.', vi: 'Phụ.' } },
  options: {
    most: { shape: wholeNumber(1, 1000), default: 10, description: { en: 'The most.', vi: 'Nhiều nhất.' } },
  },
  *check({ report }, { most }) {
    const range = { start: 0, end: 1 };
    if (report.text.length > most) yield { messageId: 'long', data: { most }, range };
    yield { messageId: 'aside', severity: 'information', range };
  },
});

const severityOf = (setting: string): string[] => {
  const { configuration } = readConfiguration(`{ "rules": { "no-long-text": ${setting} } }`, [limited]);
  const context = contextFor({ site: { configuration } }, 'more than ten characters');
  return checkReport(context, { rules: [limited] }).map(
    ({ severity, statement }) => `${severity}: ${formatStatement(statement, 'en')}`,
  );
};

describe('a rule in the configuration', () => {
  it('has its own severity and options by default', () => {
    assert.deepEqual(severityOf('{}'), ['warning: Longer than 10.', 'information: Aside.']);
  });
  it('can be turned off', () => {
    assert.deepEqual(severityOf('"off"'), []);
    assert.deepEqual(severityOf('{ "severity": "off", "most": 2 }'), []);
  });
  it('weighs what the site wants, and so does all that it finds', () => {
    for (const wanted of ['error', 'warning', 'information', 'hint']) {
      const all = [`${wanted}: Longer than 10.`, `${wanted}: Aside.`];
      assert.deepEqual(severityOf(`"${wanted}"`), all);
      assert.deepEqual(severityOf(`{ "severity": "${wanted}" }`), all);
    }
  });
  it('leaves «Not started» information unless it is set', () => {
    const text = '---\ntitle: ""\n---\n\n### Speakers\n\n‹Add the speakers here›\n';
    const severities = (setting: string) => {
      const { configuration } = readConfiguration(`{ "rules": {${setting}} }`);
      const problems = checkReport(contextFor({ site: { configuration } }, text));
      return problems.filter(({ messageId }) => messageId === 'notStarted').map(({ severity }) => severity);
    };
    assert.deepEqual(severities(''), ['information']);
    assert.deepEqual(severities('"no-placeholder": "warning"'), ['warning']);
  });
  it('is given the options that are set and right', () => {
    assert.deepEqual(severityOf('{ "most": 20 }')[0], 'warning: Longer than 20.');
    assert.deepEqual(severityOf('{ "most": 0 }')[0], 'warning: Longer than 10.');
    assert.deepEqual(severityOf('{ "severity": "error", "most": 900 }'), ['error: Aside.']);
  });
});

describe('Fix All', () => {
  it('reads the text between its rounds as the site has it', () => {
    const { configuration } = readConfiguration('{ "sections": { "order": ["photos"] } }');
    const shout = defineRule({
      name: 'no-calm',
      description: 'Disallow calm.',
      severity: 'hint',
      pages: ['report'],
      messages: { calm: { en: 'Calm.', vi: 'Êm.' } },
      *check({ report: { text, sections } }) {
        if (text.endsWith('!!!') || sections.catalogue !== configuration.sections) return;
        const range = { start: text.length, end: text.length };
        yield {
          messageId: 'calm',
          range,
          fixes: [{ title: state({ en: 'Shout', vi: 'Hét' }), edits: [{ range, newText: '!' }], safe: true }],
        };
      },
    });
    const text = 'Oh';
    const page = contextFor({ site: { configuration } }, text);
    const report = parseReport(text, 'vi', configuration);
    assert.equal(fixAll({ ...page, report }, { rules: [shout] }), 'Oh!!!');
  });
});
