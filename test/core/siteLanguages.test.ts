import { strict as assert } from 'node:assert';
import { sectionAt } from '../../src/core/plans/renumber/sectionOrder.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { parsePage } from '../../src/core/site/parsePage.ts';
import { siteEvents } from '../../src/core/site/siteEvents.ts';
import type { Site } from '../../src/core/site/site.ts';
import { translationsOf } from '../../src/core/site/translations.ts';
import { memoryFileSystem } from './memoryFileSystem.ts';

const section = 'content/4-EventParticipated';
const event = `${section}/4.1-Event1`;
const text = '---\ntitle: x\n---\n\n### Speakers\n\n### Agenda\n\n### Event Experience\n';
const paths = [
  `${section}/_index.md`,
  `${section}/_index.vi.md`,
  `${event}/_index.fr.md`,
  `${event}/_index.md`,
  `${event}/_index.vi.md`,
  'content/cloud.md',
  'content/cloud.vi.md',
];
const hugo = '[languages.en]\n[languages.vi]\n';

async function siteWith(configuration: string, hugoConfig = hugo): Promise<Site> {
  const files = Object.fromEntries(paths.map((path) => [`/site/${path}`, text]));
  return loadSite(
    memoryFileSystem({ ...files, '/site/hugo.toml': hugoConfig, '/site/.event-report.json': configuration }),
    '/site',
  );
}

function checkedIn(site: Site): readonly string[] {
  return paths.filter((path) => parsePage(text, pageAt(path, site), site.configuration) !== undefined);
}

describe('the languages of the configuration', () => {
  it('leave no other pages to check, and no others to compare with', async () => {
    const site = await siteWith('{ "languages": ["en"] }');
    assert.deepEqual(checkedIn(site), [`${section}/_index.md`, `${event}/_index.md`, 'content/cloud.md']);
    assert.deepEqual([...site.summaries.keys()], [`${event}/_index.md`, `${section}/_index.md`]);
    assert.deepEqual(translationsOf(pageAt(`${event}/_index.md`, site), site), []);
    assert.deepEqual(
      siteEvents(site).map(({ reports }) => reports.map(({ path }) => path)),
      [[`${event}/_index.md`]],
    );
  });
  it('keep no section page from being put in order', async () => {
    const site = await siteWith('{ "languages": ["en"] }');
    const found = [`${section}/_index.md`, `${section}/_index.vi.md`].map((path) => sectionAt(path, site)?.path);
    assert.deepEqual(found, [section, section]);
    assert.equal(sectionAt(`${event}/_index.md`, site), undefined);
  });
  it('leave them to reports that a pattern names, too', async () => {
    const site = await siteWith('{ "languages": ["vi"], "reports": ["content/*/*/_index.md"] }');
    assert.deepEqual(checkedIn(site), [`${section}/_index.vi.md`, `${event}/_index.vi.md`]);
    assert.deepEqual(
      site.eventSections.flatMap(({ events }) => events.flatMap(({ reports }) => reports)),
      [`${event}/_index.vi.md`],
    );
  });
  it('are those of the site by default', async () => {
    assert.deepEqual(checkedIn(await siteWith('{}')), paths);
  });
  it('mean the language of a region too', async () => {
    const site = await siteWith('{ "languages": ["en"] }', '[languages.en-us]\n[languages.vi]\n');
    assert.ok(checkedIn(site).includes(`${event}/_index.md`));
    assert.ok(!checkedIn(site).includes(`${event}/_index.vi.md`));
  });
  it('name that of files without one, where Hugo names none', async () => {
    const site = await siteWith('{ "languages": ["vi"] }', '');
    assert.ok(checkedIn(site).includes(`${event}/_index.md`));
  });
});
