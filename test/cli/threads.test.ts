import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkPages, mergeChecked, type CheckPagesOptions } from '../../src/cli/checkPages.ts';
import { createDisk } from '../../src/cli/disk.ts';
import { findPages } from '../../src/cli/findPages.ts';
import { belongsTo, dealOut, Meeting } from '../../src/cli/share.ts';
import { folderWith, good, misdated, misnumbered, recordsOf, removeFolders, runProgram, site } from './cli.ts';

const sites = join(import.meta.dirname, '..', 'sites');
const options: CheckPagesOptions = {
  cwd: sites,
  language: 'en',
  now: Date.parse('2026-11-23T20:00:00Z'),
  configuration: undefined,
  table: 'always',
  onProgress: () => undefined,
};

describe('threads that share the files', () => {
  after(removeFolders);

  it('find together what one finds alone', async () => {
    const { pages } = findPages(createDisk(), sites, []);
    const broken = { path: '/shared.json', text: '{ "pictures": 1 }' };
    const all = [undefined, broken].flatMap((configuration) => [2, 3].map((count) => ({ count, configuration })));
    for (const { count, configuration } of all) {
      const meeting = new Meeting(count);
      const shares = Array.from({ length: count }, (_, index) => ({
        index,
        count,
        exchange: meeting.tell.bind(meeting),
      }));
      const given = { ...options, configuration };
      const parts = await Promise.all(shares.map((share) => checkPages(createDisk(), pages, { ...given, share })));
      const alone = await checkPages(createDisk(), pages, given);
      const together = mergeChecked(parts);
      assert.deepEqual(together.problems, alone.problems);
      assert.deepEqual(together.rows, alone.rows);
      assert.deepEqual([...together.checked].sort(), [...alone.checked].sort());
    }
  });

  it('have about as much to do each', () => {
    const folders = Array.from(
      { length: 1000 },
      (_, n) => `/site/content/4-EventParticipated/4.${n}-Event${n}/_index.md`,
    );
    for (const count of [2, 3, 4]) {
      const own = folders.filter((path) => belongsTo({ index: 1, count }, path)).length;
      assert.ok(Math.abs(own - 1000 / count) < 100, `${own} of ${count}`);
    }
  });

  it('do whole sites as long as that is fair, and share the others', () => {
    const dealtOf = (sizes: readonly number[], count: number): readonly (number | undefined)[] => {
      const groups = sizes.map((size) => ({ pages: Array.from({ length: size }) }));
      const dealt = dealOut(groups, count);
      return groups.map((group) => dealt.get(group));
    };
    assert.deepEqual(dealtOf([10, 10], 2), [0, 1]);
    assert.deepEqual(dealtOf([10, 10, 10], 2), [0, 1, undefined]);
    assert.deepEqual(dealtOf([100], 2), [undefined]);
    assert.deepEqual(dealtOf([100, 10, 10], 2), [undefined, 0, 1]);
    assert.deepEqual(dealtOf([2, 4, 3, 3], 2), [0, 0, 1, 1]);
  });

  it('do not wait for one that does not come', async () => {
    const meeting = new Meeting(2);
    const waiting = meeting.tell('/site', []);
    meeting.fail(new Error('gone'));
    await assert.rejects(waiting, /gone/);
    await assert.rejects(meeting.tell('/other', []), /gone/);
  });

  it('are started by the program where there are many files', async () => {
    const at = (event: number): string => `content/4-EventParticipated/4.${event}-Event${event}/_index.md`;
    const text = (event: number): string => (event % 100 === 0 ? misdated : event % 50 === 0 ? misnumbered : good);
    const own = (event: number): string =>
      text(event)
        .replace('4.4.', `4.${event}.`)
        .replace(/weight: 4/, `weight: ${event}`)
        .replace('Cloud Day', `Day ${event}`);
    const events = Array.from({ length: 700 }, (_, index) => index + 1);
    const cwd = folderWith(site(Object.fromEntries(events.map((event) => [at(event), own(event)]))));
    const records = recordsOf(await runProgram(['check', '--format', 'json'], { cwd }));
    assert.deepEqual(
      records.map(({ file, rule }) => `${rule} ${file}`).sort(),
      events
        .filter((event) => event % 50 === 0)
        .map((event) => `${event % 100 === 0 ? 'valid-date' : 'consistent-number'} ${at(event)}`)
        .sort(),
    );
  });
});
