import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { planNewReport } from '../../src/core/plans/newReport.ts';
import { isPlanError } from '../../src/core/plans/plan.ts';
import { planningSetUp } from '../../src/core/plans/setUp/planSetUp.ts';
import { reportGroups, type ReportGroup } from '../../src/core/plans/setUp/reportGroups.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import { parsePage } from '../../src/core/site/parsePage.ts';
import type { Site } from '../../src/core/site/site.ts';
import { allAtOnce } from '../../src/core/steps.ts';
import { memoryFileSystem } from './memoryFileSystem.ts';

type Files = Readonly<Record<string, string>>;

const hugo = 'baseURL = "https://meetups.example.org/"\nlanguageCode = "en-us"\n';

/** A meetup's page as its organiser writes it. */
function meetup(title: string, day: string, ...speakers: readonly string[]): string {
  const people = speakers.map((name) => `\n  - name: ${name}\n    role: Engineer, Northlight`).join('');
  return (
    `---\ntitle: "${title}"\ndate: ${day}T18:30:00+02:00\nlocation: Harbour Library\nspeakers:${people}\ndraft: false\n---\n\n` +
    `Thirty people came.\n\n## Talks\n\n### ${speakers[0] ?? ''}: Queues\n\nA long talk with many questions.\n\n` +
    `## Takeaways\n\n- Measure the queue first.\n\n## Photos\n\n![The full room at ${title}](room.png)\n`
  );
}

const meetups: Files = {
  'hugo.toml': hugo,
  'content/_index.md': '---\ntitle: Home\n---\n',
  'content/about.md': '---\ntitle: About\n---\n',
  'content/posts/hello.md': '---\ntitle: Hello\ndate: 2024-01-02\n---\n\nWe start.\n',
  'content/events/_index.md': '---\ntitle: Events\n---\n',
  'content/events/2024/_index.md': '---\ntitle: 2024\n---\n',
  'content/events/2024/spring/index.md': meetup('Spring Gathering', '2024-04-11', 'Ada Meyer'),
  'content/events/2024/spring/room.png': 'x',
  'content/events/2024/api-night/index.md': meetup('API Night', '2024-09-19', 'Bo Lindqvist', 'Carla Reyes'),
  'content/events/2024/api-night/room.png': 'x',
  'content/events/2025/data-evening/index.md': meetup('Data Evening', '2025-03-06', 'Dmitri Olsen'),
  'content/events/2025/data-evening/room.png': 'x',
};

const read = (files: Files): Promise<Site> =>
  loadSite(
    memoryFileSystem(Object.fromEntries(Object.entries(files).map(([path, text]) => [`/site/${path}`, text]))),
    '/site',
  );

async function groupsOf(files: Files, asked?: string): Promise<readonly ReportGroup[]> {
  return reportGroups(await read(files), asked);
}

/** The text of the file for the likeliest group. */
async function proposed(files: Files): Promise<string> {
  const site = await read(files);
  const [group] = reportGroups(site);
  const pages = (group?.pages ?? []).map((path) => ({ path, text: files[path] ?? '' }));
  const plan = allAtOnce(planningSetUp(group, pages, site, 'en'));
  const text = plan.create[0]?.text ?? assert.fail();
  const { configurationProblems } = await read({ ...files, '.event-report.json': text });
  assert.deepEqual(configurationProblems, []);
  return text;
}

async function setting(files: Files): Promise<unknown> {
  return JSON.parse((await proposed(files)).replace(/^\/\/.*\n/gm, ''));
}

describe('a site that is set up', () => {
  it('has where its reports lie, and the fields and sections that they share', async () => {
    assert.equal(
      await proposed(meetups),
      `// How the event reports of this site are written, judging by 3 of its pages.
// Change what is wrong; hover over a key to see what it is for.
{
  "reports": ["content/events/*/*/index.md"],
  "newReport": {
    "path": "content/events/{year}/{slug}/index.md",
    "heading": ""
  },
  "frontMatter": {
    "required": ["title", "date", "location"],
    "speakers": "speakers"
  },
  "sections": {
    "level": 2,
    "order": ["talks", "takeaways", "photos"],
    "required": ["talks", "takeaways"],
    "kinds": { "talks": { "en": { "heading": "Talks" } } }
  }
}
`,
    );
  });

  it('is silent on the reports that it was told of, and writes the next one beside them', async () => {
    const site = await read({ ...meetups, '.event-report.json': await proposed(meetups) });
    for (const path of Object.keys(meetups)) {
      const report = parsePage(meetups[path] ?? '', pageAt(path, site), site.configuration);
      assert.equal(report !== undefined, /^content\/events\/\d+\/.*\/index\.md$/.test(path), path);
      if (report === undefined) continue;
      const problems = checkReport({ report, page: pageAt(path, site), site, now: Date.UTC(2026, 10, 23) });
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        [],
        path,
      );
    }
    const day = { year: 2026, month: 2, day: 5 };
    const plan = planNewReport({ name: 'Rust Evening', day, languages: ['en'], speakers: [] }, site);
    if (isPlanError(plan)) assert.fail(plan.error.message.en);
    assert.deepEqual(
      plan.create.map(({ path }) => path),
      ['content/events/2026/rust-evening/index.md'],
    );
  });

  it('does not ask for what most of its reports do without', async () => {
    const plain = (title: string): string =>
      `---\ntitle: ${title}\nevent_date: 2025-01-02\ndate: 2025-02-01\n---\n\nx\n`;
    assert.deepEqual(
      await setting({ 'hugo.toml': hugo, 'content/talks/a.md': plain('A'), 'content/talks/b.md': plain('B') }),
      {
        reports: ['content/talks/*.md'],
        newReport: { path: 'content/talks/{slug}.md', heading: '' },
        frontMatter: { required: ['title', 'event_date', 'date'], date: 'event_date' },
        sections: { required: [] },
        rules: { 'require-speakers': 'off', 'require-images': 'off' },
      },
    );
  });

  it('has its reports in the languages in which there are any', async () => {
    const config = `${hugo}defaultContentLanguage = "en"\n[languages.en]\n[languages.vi]\n`;
    const page = '---\ntitle: x\n---\n';
    const english = await setting({ 'hugo.toml': config, 'content/events/a/index.md': page });
    assert.deepEqual((english as { languages?: unknown }).languages, ['en']);
    const both = { 'content/events/a/index.md': page, 'content/events/a/index.vi.md': page };
    assert.equal('languages' in ((await setting({ 'hugo.toml': config, ...both })) as object), false);
  });

  it('has nothing but a first line where nothing is known', async () => {
    const plan = allAtOnce(planningSetUp(undefined, [], await read({ 'hugo.toml': hugo }), 'en'));
    assert.match(plan.create[0]?.text ?? '', /^\/\/ How .*\n\/\/ Press Ctrl.*\n\{\}\n$/);
  });
});

const page = '---\ntitle: x\n---\n';

describe('the pages that may be event reports', () => {
  const cases: Readonly<
    Record<string, { files: readonly string[]; asked?: string; groups: readonly [pattern: string, form: string][] }>
  > = {
    'in folders named for events first': {
      files: Object.keys(meetups).filter((path) => path.endsWith('.md')),
      groups: [
        ['content/events/*/*/index.md', 'content/events/{year}/{slug}/index.md'],
        ['content/posts/*.md', 'content/posts/{slug}.md'],
      ],
    },
    'where the page in front is before all others': {
      files: Object.keys(meetups).filter((path) => path.endsWith('.md')),
      asked: 'content/posts/hello.md',
      groups: [
        ['content/posts/*.md', 'content/posts/{slug}.md'],
        ['content/events/*/*/index.md', 'content/events/{year}/{slug}/index.md'],
      ],
    },
    'in folders by month and day': {
      files: ['content/talks/2025/03/06/a/index.md', 'content/talks/2025/04/01/b/index.md'],
      groups: [['content/talks/*/*/*/*/index.md', 'content/talks/{year}/{month}/{day}/{slug}/index.md']],
    },
    'with the day in their names': {
      files: ['content/meetups/2025-03-06-data.md', 'content/meetups/2025-04-01-rust.md', 'content/meetups/_index.md'],
      groups: [['content/meetups/*.md', 'content/meetups/{year}-{month}-{day}-{slug}.md']],
    },
    'as pages of folders': {
      files: ['content/workshops/_index.md', 'content/workshops/a/_index.md', 'content/workshops/b/_index.md'],
      groups: [['content/workshops/*/_index.md', 'content/workshops/{slug}/_index.md']],
    },
    'in two languages': {
      files: ['content/events/a/index.md', 'content/events/a/index.vi.md'],
      groups: [['content/events/*/index.md', 'content/events/{slug}/index.md']],
    },
    'in none, where the internship’s folders tell them': {
      files: ['content/4-EventParticipated/4.1-Event1/_index.md', 'content/4-EventParticipated/_index.md'],
      groups: [['content/events/*/*/index.md', 'content/events/{year}/{slug}/index.md']],
    },
    'in none but new ones, where there are no pages': {
      files: ['content/_index.md', 'content/about.md'],
      groups: [['content/events/*/*/index.md', 'content/events/{year}/{slug}/index.md']],
    },
  };
  for (const [name, { files, asked, groups }] of Object.entries(cases)) {
    it(`are grouped ${name}`, async () => {
      const found = await groupsOf(
        { 'hugo.toml': hugo, ...Object.fromEntries(files.map((path) => [path, page])) },
        asked,
      );
      assert.deepEqual(
        found.map(({ patterns, newPath }) => [patterns.join(), newPath]),
        groups,
      );
    });
  }

  it('are one group where each language has a folder', async () => {
    const config = `${hugo}defaultContentLanguage = "en"\n[languages.en]\ncontentDir = "content/en"\n[languages.vi]\ncontentDir = "content/vi"\n`;
    const files = { 'hugo.toml': config, 'content/en/events/a/index.md': page, 'content/vi/events/a/index.md': page };
    const [group, ...others] = await groupsOf(files);
    assert.deepEqual(group?.patterns, ['content/en/events/*/index.md', 'content/vi/events/*/index.md']);
    assert.equal(group.newPath, 'content/en/events/{slug}/index.md');
    assert.deepEqual(others, []);
  });

  it('do not have the page that lists them among them', async () => {
    const files = { 'hugo.toml': hugo, 'content/events/_index.md': page, 'content/events/a.md': page };
    const configuration = '{ "reports": ["content/events/*.md"] }';
    const site = await read({ ...files, '.event-report.json': configuration });
    assert.deepEqual(
      Object.keys(files).map((path) => pageAt(path, site).role),
      ['other', 'other', 'report'],
    );
  });
});
