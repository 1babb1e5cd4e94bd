import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import type { Site } from '../../src/core/site/site.ts';
import { readSite } from './diskSite.ts';

const root = fileURLToPath(new URL('../sites/sample', import.meta.url));
const section = 'content/4-EventParticipated';

/** The rules that find something in a page of the sample site, in order of place. */
function rulesAt(site: Site, path: string): string[] {
  const page = readPagePath(path, site.config);
  const report = parseReport(readFileSync(`${root}/${path}`, 'utf8'), page.language);
  return checkReport({ report, page, site, now: Date.UTC(2026, 10, 23) }).map(({ rule }) => rule);
}

describe('the sample site', () => {
  let site: Site;
  before(async () => {
    site = await readSite(root);
  });

  it('has three finished events without a problem, in two languages, and a list of them', () => {
    for (const name of ['_index.md', '_index.vi.md']) {
      assert.deepEqual(rulesAt(site, `${section}/${name}`), []);
      for (const event of [1, 2, 3]) {
        const path = `${section}/4.${event}-Event${event}/${name}`;
        assert.ok(site.summaries.has(path));
        assert.deepEqual(rulesAt(site, path), [], path);
      }
    }
  });

  it('has an event with the problems that its page names', () => {
    assert.deepEqual(rulesAt(site, `${section}/4.4-Event4/_index.md`), [
      'valid-date',
      'consistent-number',
      'no-template-notice',
      'no-leftover',
      'require-speakers',
      'no-placeholder',
      'image-path-case',
      'no-missing-image',
    ]);
    assert.deepEqual(rulesAt(site, `${section}/4.4-Event4/_index.vi.md`).sort(), [
      'consistent-number',
      'require-images',
      'require-speakers',
      'valid-date',
    ]);
  });
});

describe('the seed', () => {
  it('is the report that the project was ordered with', async () => {
    const seed = await readSite(fileURLToPath(new URL('../sites/seed', import.meta.url)));
    assert.deepEqual(
      seed.config.languages.map(({ code }) => code),
      ['en', 'vi'],
    );
    assert.deepEqual([...seed.summaries.keys()], [`${section}/4.4-Event4/_index.vi.md`]);
  });
});
