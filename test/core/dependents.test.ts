import { strict as assert } from 'node:assert';
import { withPaths } from '../../src/core/site/changeSite.ts';
import { dependentPages } from '../../src/core/check/dependents.ts';
import { withSummaries } from '../../src/core/site/site.ts';
import { siteOf } from './siteOf.ts';

const section = 'content/4-EventParticipated';
const at = (page: string): string => `${section}/${page}`;
const report = (weight: number, picture = ''): string => `---\nweight: ${weight}\n---\n# A\n\n![a](${picture})\n`;
const texts = {
  [at('4.1-Event1/_index.md')]: report(1),
  [at('4.1-Event1/_index.vi.md')]: report(1),
  [at('4.2-Event2/_index.md')]: report(2, '/images/Team%20A.jpg?x'),
  [at('4.3-Event3/_index.md')]: report(3),
};
const plain = siteOf(texts);
const site = {
  ...plain,
  pages: new Set([...plain.pages, at('_index.md'), 'content/_index.md', 'content/1-Worklog/_index.md']),
};

describe('the pages that depend on others', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'a report: its translation and the section page',
      [at('4.1-Event1/_index.vi.md')],
      [at('4.1-Event1/_index.md'), at('4.1-Event1/_index.vi.md'), at('_index.md')],
    ],
    ['a picture: the reports that show one of such a name', ['static/photos/team_a.png'], [at('4.2-Event2/_index.md')]],
    ['a file that is no picture', ['static/team-a.pdf'], []],
    ['nothing', [], []],
  ];
  for (const [name, changed, dependent] of cases) {
    it(`are those of ${name}`, () => {
      assert.deepEqual([...dependentPages(changed, site, site)].sort(), dependent);
    });
  }

  it('are the reports whose weight another one had, or has now', () => {
    const path = at('4.1-Event1/_index.md');
    const weighing = siteOf({ ...texts, [path]: report(3), [at('4.1-Event1/_index.vi.md')]: report(2) });
    const after = withSummaries(site, weighing.summaries);
    assert.deepEqual(
      [...dependentPages([path], site, after)].filter((page) => /4\.[23]/.test(page)),
      [at('4.3-Event3/_index.md')],
    );
  });

  it('are the reports that spell a speaker otherwise whom another one named, or names now', () => {
    const path = at('4.1-Event1/_index.md');
    const naming = (name: string): string => `---\nweight: 9\n---\n\n### Speakers\n\n- **${name}** – Engineer, AWS\n`;
    const named = {
      [at('4.2-Event2/_index.md')]: naming('Nguyễn Văn An'),
      [at('4.3-Event3/_index.md')]: naming('Nguyen Van An'),
    };
    const [before, after] = ['Trần Văn Hai', 'Nguyen Van An'].map((name) => {
      return withSummaries(site, siteOf({ ...named, [path]: naming(name) }).summaries);
    });
    assert.ok(before && after);
    assert.deepEqual(
      [...dependentPages([path], before, after)].filter((page) => /4\.[23]/.test(page)),
      [at('4.2-Event2/_index.md')],
    );
  });

  it('are the reports of a section whose page says something else', () => {
    const index = at('_index.md');
    const [summary] = site.summaries.values();
    assert.ok(summary);
    const before = withSummaries(site, new Map([[index, { ...summary, path: index }]]));
    const after = withSummaries(site, new Map([[index, { ...summary, path: index, title: 'Events' }]]));
    assert.deepEqual(
      [...dependentPages([index], before, after)].filter((page) => page in texts).sort(),
      Object.keys(texts).sort(),
    );
    assert.ok(!dependentPages([index], after, after).includes(at('4.1-Event1/_index.md')));
  });

  it('are the translation and the section page of a report that is gone', () => {
    const path = at('4.1-Event1/_index.vi.md');
    const after = withPaths(site, [{ path, now: 'none' }]);
    assert.deepEqual([...dependentPages([path], site, after)].sort(), [at('4.1-Event1/_index.md'), at('_index.md')]);
  });
});
