import assert from 'node:assert/strict';
import { execute } from '../../src/core/execute/execute.ts';
import { planDeleteEvent } from '../../src/core/plans/deleteEvent.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import { memoryDisk, textsOf } from './execute/memoryDisk.ts';

type Files = Readonly<Record<string, string>>;

const root = '/site';
const section = 'content/4-EventParticipated';
const images = 'static/images/4-EventParticipated';

function report(number: number, ...pictures: readonly string[]): string {
  const shown = pictures.map((path) => `![x](/images/4-EventParticipated/${path})\n`).join('');
  return `---\ntitle: "Event ${number}"\nweight: ${number}\n---\n\n${shown}`;
}

/** What goes with event 2: paths of files that are gone, and texts that are others; undone, all is as before. */
async function deleted(files: Files): Promise<{ readonly gone: readonly string[]; readonly changed: Files }> {
  const all = { 'config.toml': 'baseURL = "/"\n', ...files };
  const disk = memoryDisk(Object.fromEntries(Object.entries(all).map(([path, text]) => [`${root}/${path}`, text])));
  const before = textsOf(disk);
  const site = await loadSite(disk, root);
  const texts = new Map<string, string>();
  for (const path of site.pages) texts.set(path, (await disk.readText(`${root}/${path}`)) ?? '');
  const [first] = site.eventSections;
  const event = first?.events.find(({ number }) => number?.event === 2);
  assert.ok(first && event);
  const done = await execute(planDeleteEvent(site, first, event, texts), disk, root);
  assert.equal(done.kind, 'done');
  const after = textsOf(disk);
  assert.equal((await execute(done.undo, disk, root)).kind, 'done');
  assert.deepEqual(textsOf(disk), before);
  const path = (name: string): string => name.slice(root.length + 1);
  return {
    gone: Object.keys(before)
      .filter((name) => after[name] === undefined)
      .map(path),
    changed: Object.fromEntries(
      Object.entries(after)
        .filter(([name, text]) => before[name] !== text)
        .map(([name, text]) => [path(name), text]),
    ),
  };
}

describe('deleting an event', () => {
  it('takes its entry from section pages in every language, those that are not checked too', async () => {
    const entry = '### [Cloud](4.2-event2/)\n\nx\n';
    const { changed } = await deleted({
      '.event-report.json': '{ "languages": ["en"] }',
      [`${section}/4.2-Event2/_index.md`]: report(2),
      [`${section}/_index.md`]: `---\ntitle: x\n---\n\n${entry}`,
      [`${section}/_index.vi.md`]: `---\ntitle: x\n---\n\n${entry}`,
    });
    assert.deepEqual(Object.keys(changed).sort(), [`${section}/_index.md`, `${section}/_index.vi.md`]);
  });
  it('takes its folder, and the pictures that it alone uses', async () => {
    const { gone, changed } = await deleted({
      [`${section}/4.1-Event1/_index.md`]: report(1, '4.1-Event1/stage.png', 'all.png', '4.2-Event2/shared.png'),
      [`${section}/4.2-Event2/_index.md`]: report(2, '4.2-Event2/stage.png', 'all.png', 'two.png', 'named.png'),
      [`${section}/4.2-Event2/_index.vi.md`]: report(2, '4.2-Event2/stage.png'),
      [`${section}/4.2-Event2/beside.png`]: '',
      'content/_index.md': 'The file named.png is described here.\n',
      [`${images}/4.1-Event1/stage.png`]: '',
      [`${images}/4.2-Event2/stage.png`]: '',
      [`${images}/4.2-Event2/unused.png`]: '',
      [`${images}/4.2-Event2/shared.png`]: '',
      [`${images}/4.2-Event2/notes.txt`]: '',
      [`${images}/all.png`]: '',
      [`${images}/two.png`]: '',
      [`${images}/named.png`]: '',
    });
    assert.deepEqual([...gone].sort(), [
      `${section}/4.2-Event2/_index.md`,
      `${section}/4.2-Event2/_index.vi.md`,
      `${section}/4.2-Event2/beside.png`,
      `${images}/4.2-Event2/stage.png`,
      `${images}/4.2-Event2/unused.png`,
      `${images}/two.png`,
    ]);
    assert.deepEqual(changed, {});
  });

  const entry = (number: number): string =>
    `### [Event ${number}](4.${number}-Event${number}/)\n\n**Name:** ${number}\n`;
  const pages: readonly (readonly [name: string, before: string, after: string])[] = [
    ['between two', [entry(1), entry(2), entry(3)].join('\n---\n\n'), [entry(1), entry(3)].join('\n---\n\n')],
    ['the first', [entry(2), entry(3)].join('\n---\n\n'), entry(3)],
    ['the last', [entry(1), entry(2)].join('\n---\n\n'), entry(1)],
    ['before what the page ends with', `${entry(1)}\n${entry(2)}\n---\n\nThanks.\n`, `${entry(1)}\n---\n\nThanks.\n`],
    [
      'an item of a list',
      '- [A](4.1-Event1/)\n- [B](4.2-Event2/)\n  - more\n- [C](4.3-Event3/)\n',
      '- [A](4.1-Event1/)\n- [C](4.3-Event3/)\n',
    ],
    [
      'a row of a table',
      '| # | E |\n|---|---|\n| 1 | [A](4.1-Event1/) |\n| 2 | [B](4.2-Event2/) |\n\nThanks.\n',
      '| # | E |\n|---|---|\n| 1 | [A](4.1-Event1/) |\n\nThanks.\n',
    ],
    [
      'the last one in a quote',
      '> ### [A](4.1-Event1/)\n>\n> x\n>\n> ---\n>\n> ### [B](4.2-Event2/)\n>\n> y\n\nThanks.\n',
      '> ### [A](4.1-Event1/)\n>\n> x\n\nThanks.\n',
    ],
    ['the only one in a quote', 'Events:\n\n> ### [B](4.2-Event2/)\n>\n> y\n\nThanks.\n', 'Events:\n\n\nThanks.\n'],
    ['the only one', `Events:\n\n${entry(2)}`, 'Events:\n\n'],
    ['in CRLF', `${entry(2)}\n${entry(3)}`.replaceAll('\n', '\r\n'), entry(3).replaceAll('\n', '\r\n')],
  ];
  for (const [name, before, after] of pages) {
    it('leaves a picture that another event shows with other characters for its letters', async () => {
      const { gone } = await deleted({
        [`${section}/4.1-Event1/_index.md`]: report(1, 'huế.png'),
        [`${section}/4.2-Event2/_index.md`]: report(2, 'huế.png'.normalize('NFD')),
        [`${images}/${'huế.png'.normalize('NFD')}`]: '',
      });
      assert.deepEqual(gone, [`${section}/4.2-Event2/_index.md`]);
    });

    it(`takes its entry on the section page: ${name}`, async () => {
      const { changed } = await deleted({
        [`${section}/_index.md`]: before,
        [`${section}/4.1-Event1/_index.md`]: report(1),
        [`${section}/4.2-Event2/_index.md`]: report(2),
        [`${section}/4.3-Event3/_index.md`]: report(3),
      });
      assert.deepEqual(changed, { [`${section}/_index.md`]: after });
    });
  }
});
