import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkReport } from '../../src/core/check/checkReport.ts';
import type { RuleContext } from '../../src/core/check/rule.ts';
import { conventionsOf } from '../../src/core/plans/conventions.ts';
import { offerBlocks } from '../../src/core/offers/blockOffers.ts';
import { insertSection } from '../../src/core/plans/insertSection.ts';
import { planNewReport, type NewReportAnswers } from '../../src/core/plans/newReport.ts';
import { isPlanError } from '../../src/core/plans/plan.ts';
import { blockText } from '../../src/core/sections/block.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { nextPicture } from '../../src/core/imageTargets/eventPictures.ts';
import { parsePage } from '../../src/core/site/parsePage.ts';
import { reportLanguages, withFile, type Site } from '../../src/core/site/site.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { readSite } from './diskSite.ts';
import { memoryFileSystem } from './memoryFileSystem.ts';

const root = fileURLToPath(new URL('../sites/conference', import.meta.url));
const now = Date.UTC(2026, 10, 23);

/** A page as the editor and the command line see it. */
function contextOf(site: Site, path: string, text: string): RuleContext {
  const page = pageAt(path, site);
  const report = parsePage(text, page, site.configuration) ?? assert.fail(`${path} is no report`);
  return { report, page, site, now };
}

function problemsIn(site: Site, path: string, text = readFileSync(`${root}/${path}`, 'utf8')): string[] {
  return checkReport(contextOf(site, path, text)).map(({ rule, messageId }) => `${rule}/${messageId}`);
}

function newReport(site: Site, answers: Partial<NewReportAnswers> = {}): { path: string; text: string } {
  const day = { year: 2026, month: 11, day: 7 };
  const plan = planNewReport({ name: 'Cloud & Code: Huế', day, languages: ['en'], speakers: [], ...answers }, site);
  if (isPlanError(plan)) assert.fail(plan.error.message.en);
  assert.equal(plan.create.length, 1);
  return plan.create[0] ?? assert.fail();
}

describe('a site that is none of the internship', () => {
  let site: Site;
  before(async () => {
    site = await readSite(root);
  });

  it('is understood by its configuration alone', () => {
    assert.deepEqual(site.configurationProblems, []);
    assert.deepEqual(
      site.eventSections.map(({ path, events }) => [path, events.map((event) => event.path)]),
      [
        [
          'content/events',
          ['2025/platform-day', '2026/data-evening', '2026/rust-meetup'].map((path) => `content/events/${path}`),
        ],
      ],
    );
    assert.deepEqual(
      reportLanguages(site).map(({ code }) => code),
      ['en'],
    );
  });

  it('is silent on finished reports', () => {
    assert.deepEqual(problemsIn(site, 'content/events/2025/platform-day/index.md'), []);
    assert.deepEqual(problemsIn(site, 'content/events/2026/data-evening/index.md'), []);
  });

  it('is told what is missing in a report that is not finished', () => {
    const problems = problemsIn(site, 'content/events/2026/rust-meetup/index.md');
    for (const expected of [
      'require-front-matter-keys/missing',
      'valid-date/noDay',
      'require-speakers/field',
      'no-placeholder/waiting',
      'no-missing-image/missing',
    ]) {
      assert.ok(problems.includes(expected), `${expected} in ${problems.join(' ')}`);
    }
    assert.ok(!problems.some((problem) => problem.startsWith('consistent-number')), problems.join(' '));
  });

  it('has no reports but those that it names', () => {
    const page = pageAt('content/4-EventParticipated/4.1-Event1/_index.md', site);
    assert.equal(page.role, 'other');
    assert.equal(
      parsePage('---\ntitle: x\n---\n## In short\n## Talks\n## Pictures\n', page, site.configuration),
      undefined,
    );
    assert.equal(pageAt('content/events/2026/x/index.md', site).role, 'report');
    assert.equal(pageAt('content/events/2026/x/index.vi.md', site).role, 'other');
  });

  it('scaffolds a report where and as the site has them', () => {
    const { path, text } = newReport(site, { speakers: [{ name: 'Hoa Le', role: 'Editor' }] });
    assert.equal(path, 'content/events/2026/cloud-code-hue/index.md');
    assert.equal(
      text,
      `---
title: "Cloud & Code: Huế"
event_date: 2026-11-07
location: ""
speakers:
  - name: "Hoa Le"
    role: "Editor"
---

## In short

Three sentences for whoever was not there

## Talks

### Title of the talk

What it was about

## What we will do

- Who does what by when

## Pictures

- Add photos of the event here
`,
    );
  });

  it('shows one problem in a new report: that it is not begun', () => {
    const { path, text } = newReport(site);
    assert.deepEqual(problemsIn(site, path, text), ['no-placeholder/notStarted']);
  });

  it('takes a report from new to finished', () => {
    const { path, text } = newReport(site);
    const written = text
      .replace('location: ""', 'location: "Hue"')
      .replace('Three sentences for whoever was not there', 'A short evening about code that runs elsewhere.')
      .replace(/### Title of the talk\n\nWhat it was about\n\n/, '### Elsewhere\n\nHoa Le moved one job.\n\n');
    assert.deepEqual(problemsIn(site, path, written), [
      'require-speakers/field',
      'no-placeholder/waiting',
      'require-images/waiting',
    ]);
    const picture = nextPicture(pageAt(path, site), site);
    assert.equal(picture, 'photo-1.jpg');
    const finished = written
      .replace('speakers: []', 'speakers: ["Hoa Le, editor"]')
      .replace('Who does what by when', 'An moves one job, before December.')
      .replace('- Add photos of the event here', `![Hoa Le points at a cloud](${picture})`);
    const after = withFile(site, `content/events/2026/cloud-code-hue/${picture}`, true);
    assert.deepEqual(problemsIn(after, path, finished), []);
  });

  it('offers the sections that are missing, and no others', () => {
    const path = 'content/events/2026/x/index.md';
    const text = '---\ntitle: x\n---\n\n## In short\n\nText.\n\n/';
    const { report, page } = contextOf(site, path, text);
    const style = conventionsOf(site, 'content/events/2026', page.languageCode);
    const { offers = [] } = offerBlocks(report, text.length, style) ?? {};
    const labels = (group: string) => offers.filter((offer) => offer.group === group).map(({ label }) => label);
    assert.deepEqual(labels('missing'), ['Talks', 'What we will do', 'Pictures']);
    assert.deepEqual(labels('present'), ['In short']);
    assert.ok(!labels('piece').includes('Speaker'));
    assert.equal(blockText(offers[1]?.block ?? []), '## What we will do\n\n- Who does what by when');
  });

  it('puts a section where the site has it', () => {
    const text = '---\ntitle: x\n---\n\n## Summary\n\nText.\n\n## Pictures\n\nx\n';
    const { report } = contextOf(site, 'content/events/2026/x/index.md', text);
    assert.match(
      applyEdits(text, insertSection(report, 'talks').edits),
      /Text\.\n\n## Talks\n\n### Title[^]*\n\n## Pictures/,
    );
  });

  it('follows the siblings of other years in how speakers are listed', async () => {
    const texts = await loadSite(
      memoryFileSystem({
        '/s/hugo.yaml': 'title: x',
        '/s/.event-report.json': readFileSync(`${root}/.event-report.json`, 'utf8'),
        '/s/content/events/2024/a/index.md':
          '---\ntitle: "A"\nevent_date: 2024-01-02\nspeakers:\n- Mai, CTO\n---\n\n## In short\n\nTold.\n',
      }),
      '/s',
    );
    const { text } = newReport(texts, { speakers: [{ name: 'Hoa Le', role: 'Editor' }] });
    assert.match(text, /^speakers:\n {2}- "Hoa Le – Editor"$/m);
  });

  it('begins a list where the other reports have one', async () => {
    const tagged = await loadSite(
      memoryFileSystem({
        '/s/hugo.yaml': 'title: x',
        '/s/.event-report.json':
          '{ "reports": ["content/events/*.md"], "newReport": { "path": "content/events/{slug}.md" }, "frontMatter": { "required": ["title", "date", "tags", "city"] } }',
        '/s/content/events/a.md': '---\ntitle: "A"\ndate: 2024-01-02\ntags: [web]\ncity: Huế\n---\n\nTold.\n',
        '/s/content/events/b.md': '---\ntitle: "B"\ndate: 2024-02-02\ntags:\n- data\ncity: Huế\n---\n\nTold.\n',
      }),
      '/s',
    );
    assert.match(newReport(tagged).text, /^tags: \[\]\ncity: ""$/m);
  });

  it('knows the language of a site whose Hugo configuration names none', async () => {
    const vietnamese = await loadSite(
      memoryFileSystem({
        '/s/hugo.yaml': 'title: x',
        '/s/.event-report.json': '{ "languages": ["vi"], "reports": ["content/*.md"] }',
      }),
      '/s',
    );
    assert.equal(pageAt('content/a.md', vietnamese).language, 'vi');
  });

  it('takes no page for a report because of what it says, where the site names its reports', async () => {
    const page = {
      text: '---\ntitle: x\n---\n### Speakers\n### Key Takeaways\n### Event Experience\n',
      path: 'content/a.md',
    };
    for (const [file, isReport] of [
      ['{}', true],
      ['{ "reports": ["content/b.md"] }', false],
    ] as const) {
      const own = await loadSite(memoryFileSystem({ '/s/hugo.yaml': 'title: x', '/s/.event-report.json': file }), '/s');
      const report = parsePage(page.text, pageAt(page.path, own), own.configuration);
      assert.equal(report !== undefined, isReport);
    }
  });

  it('writes reports in fewer languages than the site has, if it says so', async () => {
    const bilingual = { '/s/hugo.yaml': 'languages:\n  en: {weight: 1}\n  vi: {weight: 2}\n' };
    const codesOf = async (file: string) => {
      const own = await loadSite(memoryFileSystem({ ...bilingual, '/s/.event-report.json': file }), '/s');
      return reportLanguages(own).map(({ code }) => code);
    };
    assert.deepEqual(await codesOf('{}'), ['en', 'vi']);
    assert.deepEqual(await codesOf('{ "languages": ["vi"] }'), ['vi']);
    assert.deepEqual(await codesOf('{ "languages": ["fr"] }'), ['en', 'vi']);
  });

  it('keeps a single page for each event, where the site wants that', async () => {
    const single = await loadSite(
      memoryFileSystem({
        '/s/hugo.yaml': 'title: x',
        '/s/content/talks/old.md': '---\ntitle: Old\ndate: 2024-01-02\n---\n',
        '/s/.event-report.json':
          '{ "reports": ["content/talks/*.md"], "newReport": { "path": "content/talks/{year}-{slug}.md" }, "frontMatter": { "required": ["title", "date"] } }',
      }),
      '/s',
    );
    assert.deepEqual(
      single.eventSections[0]?.events.map(({ path }) => path),
      ['content/talks/old'],
    );
    assert.equal(newReport(single).path, 'content/talks/2026-cloud-code-hue.md');
  });
});
