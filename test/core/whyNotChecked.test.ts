import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { readGlob } from '../../src/core/configuration/glob.ts';
import { formatStatement } from '../../src/core/messages/message.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { parsePage } from '../../src/core/site/parsePage.ts';
import { emptySite, type Site } from '../../src/core/site/site.ts';
import { whyNotChecked, type AskedFile } from '../../src/core/check/whyNotChecked.ts';

const site: Site = { ...emptySite('/site'), isHugo: true };
const configured: Site = {
  ...site,
  configuration: { ...defaultConfiguration, reports: [readGlob('content/talks/*.md'), readGlob('content/meetups/**')] },
};
const english: Site = { ...site, configuration: { ...defaultConfiguration, languages: ['en'] } };
const lenient: Site = {
  ...site,
  configuration: { ...defaultConfiguration, rules: new Map([['require-images', { severity: 'off', options: {} }]]) },
};
const event = 'content/4-EventParticipated/4.4-Event4/_index.md';
const example = 'content/4-EventParticipated/4.1-Event1';
const emptyEvent = { number: undefined, reports: [], holdsFile: false };
const front = '---\ntitle: x\n---\n';
const headings = (...names: string[]): string => front + names.map((name) => `\n## ${name}\n\nx\n`).join('');
const outside = `Outside folders such as ${example}, a page counts as a report when \`.event-report.json\` names it, or when it has`;

interface Case {
  readonly path: string;
  readonly text?: string;
  readonly site?: Site;
  readonly says: string | RegExp;
  readonly action?: string;
}

const unchecked: Readonly<Record<string, Case>> = {
  'a page that the configuration does not name': {
    path: 'content/news/a.md',
    site: configured,
    says: '`.event-report.json` says which files are reports, `content/talks/*.md`, `content/meetups/**`; content/news/a.md is not among them.',
    action: 'configuration',
  },
  'an event of the internship where the configuration names others': {
    path: event,
    site: configured,
    says: /says which files are reports/,
    action: 'configuration',
  },
  'a report in a language that the configuration does not name': {
    path: event.replace('.md', '.vi.md'),
    site: english,
    says: 'This page is in the language `vi`, and `.event-report.json` says that reports are written in `en`.',
    action: 'configuration',
  },
  'a page that reads like a report in such a language': {
    path: 'content/talks/cloud.fr.md',
    text: headings('Speakers', 'Agenda', 'Key Takeaways'),
    site: english,
    says: /^This page is in the language `fr`,/,
    action: 'configuration',
  },
  'another page in such a language': {
    path: 'content/talks/cloud.fr.md',
    text: headings('Speakers'),
    site: english,
    says: /this page has only “Speakers”\.$/,
    action: 'setUp',
  },
  'a file outside of the content': {
    path: 'README.md',
    says: 'README.md is outside the folder content, where Hugo looks for pages.',
  },
  'another page of an event': {
    path: 'content/4-EventParticipated/4.4-Event4/notes.md',
    says: /^The report of an event is called `_index.md` .* this file is notes.md\.$/,
  },
  'an event whose folder has no number': {
    path: 'content/4-EventParticipated/Event4/_index.md',
    says: 'The folder Event4 has no number, as the folder of an event should: rename it to something like 4.4-Event4.',
  },
  'an event whose folder is a name only': {
    path: 'content/2-Events/CloudDay/index.md',
    says: /^The folder CloudDay has no number, .* something like 2\.1-Event1\.$/,
  },
  'an event in a folder without a number': {
    path: 'content/Events/4.4-Event4/_index.md',
    says: /^The folder Events is not named like a folder of events, .* something like 4-EventParticipated\.$/,
  },
  'an event in a folder with a Vietnamese name': {
    path: 'content/4-Sự kiện/4.4-Event4/_index.vi.md',
    says: /^The folder 4-Sự kiện is not named/,
  },
  'the home page': { path: 'content/_index.md', says: /^This is the home page of the site;/, action: 'setUp' },
  'the page of another section': {
    path: 'content/1-Worklog/1.1-Week1/_index.md',
    says: `This is the page of the folder content/1-Worklog/1.1-Week1, which is not an event; the folder of an event is called something like ${example}.`,
    action: 'setUp',
  },
  'a page without front matter': {
    path: 'content/talks/cloud.md',
    text: '# Cloud Day\n',
    says: `${outside} front matter and three sections of one; this page has no front matter.`,
    action: 'setUp',
  },
  'a page without a heading of ours': {
    path: 'content/talks/cloud.md',
    text: headings('Groceries'),
    says: `${outside} three sections of one, speakers or experience among them; this page has none.`,
    action: 'setUp',
  },
  'a page with two of them': {
    path: 'content/talks/cloud.md',
    text: headings('Speakers', 'Agenda'),
    says: `${outside} three sections of one, speakers or experience among them; this page has only “Speakers”, “Agenda”.`,
    action: 'setUp',
  },
  'a page with three, but neither speakers nor experience': {
    path: 'content/talks/cloud.md',
    text: headings('Agenda', 'Key Takeaways', 'Conclusion'),
    says: /has only “Agenda”, “Key Takeaways”, “Conclusion”\.$/,
    action: 'setUp',
  },
  'a page of a site that has events elsewhere': {
    path: 'content/talks/cloud.md',
    site: { ...site, eventSections: [{ path: example, events: [{ ...emptyEvent, path: example }] }] },
    text: headings('Groceries'),
    says: /this page has none\.$/,
    action: 'newReport',
  },
  'a single file of no site': {
    path: 'notes/4.4-Event4/talk.md',
    site: { ...site, isHugo: false },
    text: 'x',
    says: /this page has no front matter\.$/,
    action: 'setUp',
  },
};

const checked: Readonly<Record<string, Case>> = {
  'a report with problems': {
    path: event,
    text: front,
    says: /^This is an event report, and it is checked; problems found: [1-9]\d*\.$/,
    action: 'problems',
  },
  'a page that reads like one': {
    path: 'content/talks/cloud.md',
    text: headings('Speakers', 'Agenda', 'Key Takeaways'),
    says: /^This is an event report, and it is checked;/,
    action: 'problems',
  },
  'the page of the events': {
    path: 'content/4-EventParticipated/_index.md',
    text: front,
    says: 'This page lists the events, and it is checked as such; problems found: 0.',
  },
  'a report with suppressions, on a site with a rule switched off': {
    path: event,
    site: lenient,
    text: '---\ntitle: x\n# event-report-disable require-speakers: none\n---\n',
    says: /problems found: \d+\. Suppressed or turned off: require-speakers, require-images\.$/,
    action: 'problems',
  },
  'a report with TOML': {
    path: event,
    text: '+++\ntitle = "x"\n+++\n',
    says: /problems found: \d+\. Its front matter is TOML, whose fields are not checked/,
    action: 'uncheckedFrontMatter',
  },
  'a report with JSON': {
    path: event,
    text: '{ "title": "x" }\n',
    says: /Its front matter is JSON, /,
    action: 'uncheckedFrontMatter',
  },
};

/** The page as the host hands it in. */
function askedAt({ path, text = front, site: own = site }: Case, awaitsSaving = false): AskedFile {
  const page = pageAt(path, own);
  const report = parsePage(text, page, own.configuration);
  if (report === undefined) return { kind: 'page', path, text, site: own };
  const problems = checkReport({ report, page, site: own, now: Date.UTC(2026, 10, 23) });
  return { kind: 'checked', report, page, site: own, problems, awaitsSaving };
}

function assertSays(asked: AskedFile, says: string | RegExp, action?: string): void {
  const explanation = whyNotChecked(asked);
  const sentence = formatStatement(explanation.statement, 'en');
  if (typeof says === 'string') assert.equal(sentence, says);
  else assert.match(sentence, says);
  assert.equal(explanation.action, action);
  for (const language of ['en', 'vi'] as const) {
    const said = formatStatement(explanation.statement, language);
    assert.doesNotMatch(said, /\{\w+\}/);
    assert.ok((said.match(/[.:] \p{Lu}/gu) ?? []).length <= 1, said);
  }
}

const onOneLine = `${front}\n<!-- event-report-disable-next-line no-leftover, valid-date -->\nx [cite: 1]\n`;
const suppressing: Readonly<Record<string, readonly [text: string, says: string]>> = {
  'a rule for the whole file': [
    '---\n# event-report-disable no-leftover\n---\n',
    'Suppressed or turned off: no-leftover.',
  ],
  'rules for one line': [onOneLine, 'Suppressed on single lines: no-leftover, valid-date.'],
  'both, and a rule for both': [
    onOneLine.replace('title: x', '# event-report-disable valid-date'),
    'Suppressed or turned off: valid-date. Suppressed on single lines: no-leftover.',
  ],
};

describe('what a page suppresses', () => {
  for (const [name, [text, says]] of Object.entries(suppressing)) {
    it(`is told of ${name}`, () => {
      const asked = { ...askedAt({ path: event, text, says: '' }), problems: [] };
      assert.equal(
        formatStatement(whyNotChecked(asked).statement, 'en'),
        `This is an event report, it is checked, and nothing was found. ${says}`,
      );
    });
  }
});

describe('why a file is not checked', () => {
  for (const [name, found] of Object.entries(unchecked)) {
    it(`is said of ${name}`, () => {
      const asked = askedAt(found);
      assert.equal(asked.kind, 'page');
      assertSays(asked, found.says, found.action);
    });
  }
  for (const [name, found] of Object.entries(checked)) {
    it(`is answered for ${name}: it is`, () => {
      const asked = askedAt(found);
      assert.equal(asked.kind, 'checked');
      assertSays(asked, found.says, found.action);
    });
  }
  it('is answered for a report without problems, and for one that waits to be saved', () => {
    const asked = { ...askedAt({ path: event, text: front, says: '' }), problems: [] };
    assertSays(asked, 'This is an event report, it is checked, and nothing was found.');
    assertSays(
      { ...asked, awaitsSaving: true } as AskedFile,
      /nothing was found\. As you have set it, it is checked when it is saved, /,
    );
  });
  it('is said where there is no page', () => {
    assertSays({ kind: 'none' }, /^Open a file first/);
    assertSays({ kind: 'view' }, /^This is not a file but a view of one/);
    assertSays(
      { kind: 'untitled' },
      /: save it as content\/4-EventParticipated\/4\.1-Event1\/_index\.md\.$/,
      'newReport',
    );
    assertSays({ kind: 'other', name: 'hugo.toml' }, /^hugo\.toml is not opened as Markdown/);
  });
});
