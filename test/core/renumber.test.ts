import assert from 'node:assert/strict';
import { execute } from '../../src/core/execute/execute.ts';
import { formatStatement } from '../../src/core/messages/message.ts';
import { renumberedName } from '../../src/core/plans/renumber/eventNumbers.ts';
import { isPlanError, type Plan, type PlanError } from '../../src/core/plans/plan.ts';
import { planRenumber } from '../../src/core/plans/renumber/renumber.ts';
import type { RenumberWish } from '../../src/core/plans/renumber/renumberOrder.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import { memoryDisk, textsOf } from './execute/memoryDisk.ts';

type Files = Readonly<Record<string, string>>;

const root = '/site';
const config =
  'baseURL = "https://an.example.net/report/"\nDefaultContentLanguage = "en"\n[Languages.en]\nweight = 1\n[Languages.vi]\nweight = 2\n';
const section = 'content/4-EventParticipated';

function report(number: number, body = '', title = `Event ${number}`): string {
  return `---\ntitle: "${title}"\ndate: 2025-11-17\nweight: ${number}\npre: " <b> 4.${number}. </b> "\n---\n${body}`;
}

/** A site with these files below the event section, or anywhere with a leading `/`. */
function siteFiles(files: Files): Files {
  const placed = Object.entries(files).map(([path, text]) => [
    path.startsWith('/') ? root + path : `${root}/${section}/${path}`,
    text,
  ]);
  return { [`${root}/config.toml`]: config, ...(Object.fromEntries(placed) as Files) };
}

async function planFor(disk: ReturnType<typeof memoryDisk>, wish: RenumberWish): Promise<Plan | PlanError> {
  const site = await loadSite(disk, root);
  const texts = new Map<string, string>();
  for (const path of site.pages) texts.set(path, (await disk.readText(`${root}/${path}`)) ?? '');
  const [first] = site.eventSections;
  assert.ok(first);
  return planRenumber(site, first, texts, wish);
}

/** The files that are there afterwards; carrying it out and undoing it both work. */
async function renumbered(files: Files, wish: RenumberWish): Promise<Files> {
  const disk = memoryDisk(siteFiles(files));
  const plan = await planFor(disk, wish);
  assert.ok(!isPlanError(plan), isPlanError(plan) ? formatStatement(plan.error, 'en') : '');
  const done = await execute(plan, disk, root);
  assert.equal(done.kind, 'done');
  const after = textsOf(disk);
  const undone = await execute(done.undo, disk, root);
  assert.equal(undone.kind, 'done');
  assert.deepEqual(textsOf(disk), Object.fromEntries(Object.entries(siteFiles(files)).sort()));
  return after;
}

async function assertRenumbered(before: Files, wish: RenumberWish, after: Files): Promise<void> {
  assert.deepEqual(await renumbered(before, wish), Object.fromEntries(Object.entries(siteFiles(after)).sort()));
}

async function refusal(files: Files, wish: RenumberWish): Promise<string> {
  const plan = await planFor(memoryDisk(siteFiles(files)), wish);
  assert.ok(isPlanError(plan));
  return formatStatement(plan.error, 'en');
}

const up: RenumberWish = { kind: 'up', event: `${section}/4.2-Event2` };
const two: Files = { '4.1-Event1/_index.md': report(1), '4.2-Event2/_index.md': report(2) };

describe('renumbering events', () => {
  it('moves an event up: folders, titles, menu order and pre, in both languages', async () => {
    await assertRenumbered(
      {
        '4.1-Event1/_index.md': report(1, '\n# Event 1: Cloud Day\n'),
        '4.1-Event1/_index.vi.md': report(1, '\n# Cloud Day\n', 'Sự kiện 1'),
        '4.1-Event1/stage.png': 'one',
        '4.2-Event2/_index.md': report(2, '\n# 4.2. Data Day\n', 'Data Day 2'),
        '4.2-Event2/_index.vi.md': report(2, '\n# Event 20\n', 'Sự kiện 2 – Ngày dữ liệu'),
      },
      up,
      {
        '4.2-Event2/_index.md': report(2, '\n# Event 2: Cloud Day\n'),
        '4.2-Event2/_index.vi.md': report(2, '\n# Cloud Day\n', 'Sự kiện 2'),
        '4.2-Event2/stage.png': 'one',
        '4.1-Event1/_index.md': report(1, '\n# 4.1. Data Day\n', 'Data Day 2'),
        '4.1-Event1/_index.vi.md': report(1, '\n# Event 20\n', 'Sự kiện 1 – Ngày dữ liệu'),
      },
    );
  });

  it('keeps quotes, comments, line ends and the byte order mark', async () => {
    const first = "\uFEFF---\r\nweight: 1 # the menu\r\npre: ' <b>4.1.</b> '\r\ntitle: Event 1\r\n---\r\nText\r\n";
    const after = await renumbered({ ...two, '4.1-Event1/_index.md': first }, up);
    assert.equal(
      after[`${root}/${section}/4.2-Event2/_index.md`],
      first.replace('weight: 1', 'weight: 2').replace('4.1.', '4.2.').replace('Event 1', 'Event 2'),
    );
  });

  it('follows what names the folders, on every page', async () => {
    const page = (a: string, b: string): string =>
      [
        `[Event ${a}](4-EventParticipated/4.${a}-Event${a}/) and [the talk](/vi/4-eventparticipated/4.${b}-event${b}/#talk)`,
        `[own](https://an.example.net/report/4-eventparticipated/4.${a}-event${a}/) [not ours](https://other.example.net/4.1-Event1/)`,
        `{{< relref "4.${a}-Event${a}/_index.md" >}} <a href='../4.${b}-Event${b}'>x</a>`,
        `![p](/images/4-EventParticipated/4.${a}-Event${a}/stage.png) <img src="/images/4-EventParticipated/4.${b}-Event${b}/a%20b.png">`,
        '[ref]: /4.1-Event10/ "and version 4.1 of 4.1-Event12"',
        '',
      ].join('\r\n');
    await assertRenumbered(
      {
        ...two,
        '/content/1-Worklog/_index.md': page('1', '2'),
        '/static/images/4-EventParticipated/4.1-Event1/stage.png': 'stage',
        '/static/images/4-EventParticipated/4.2-Event2/a b.png': 'a b',
      },
      up,
      {
        ...two,
        '/content/1-Worklog/_index.md': page('2', '1'),
        '/static/images/4-EventParticipated/4.2-Event2/stage.png': 'stage',
        '/static/images/4-EventParticipated/4.1-Event1/a b.png': 'a b',
      },
    );
  });

  it('brings the entries of section pages into the new order, and leaves what stands between and behind them', async () => {
    const page = (first: string, second: string): string =>
      `---\ntitle: Events\n---\n\nThree events.\n\n### [Event 1](4.1-Event1/)\n${first}\n\n---\n\n### [Event 2](4.2-Event2/)  \n${second}\n\n### [Event 3](4.3-Event3/)\nThird\n\n---\n\nThanks to all.\n`;
    const three = { ...two, '4.3-Event3/_index.md': report(3) };
    const after = await renumbered({ ...three, '_index.md': page('**Name:** A', '**Name:** B\n\n#### More') }, up);
    const expected = page('**Name:** B\n\n#### More', '**Name:** A')
      .replace('(4.1-Event1/)\n', '(4.1-Event1/)  \n')
      .replace('(4.2-Event2/)  \n', '(4.2-Event2/)\n');
    assert.equal(after[`${root}/${section}/_index.md`], expected);
  });

  it('leaves the order of entries that had another, and changes their links alone', async () => {
    const page = (a: string, b: string): string =>
      `### [Event 7](4.${a}-Event${a}/)\nX\n\n### [Event 8](4.${b}-Event${b}/)\nY\n`;
    const after = await renumbered({ ...two, '_index.md': page('2', '1') }, up);
    assert.equal(after[`${root}/${section}/_index.md`], page('1', '2'));
  });

  const pageAfter = async (before: string, files: Files = two): Promise<string | undefined> => {
    const after = await renumbered({ ...files, '_index.md': before }, up);
    return after[`${root}/${section}/_index.md`];
  };

  it('keeps labels and order of a page with a numbering of its own', async () => {
    const page = (a: string, b: string): string =>
      `### [Event 1](4.${a}-Event${a}/)\nX\n\n### [Event 2](4.${b}-Event${b}/)\nY\n\n### [Event 3](4.${b}-Event${b}/)\nZ\n`;
    assert.equal(await pageAfter(page('1', '2')), page('2', '1'));
  });

  it('brings lists and tables into the new order, with the numbers in their first column', async () => {
    const list = (first: string, second: string): string =>
      `1. [Event 1](4.1-Event1/)\n   - ${first}\n2. [4.2. Talk]({{< ref "4.2-Event2" >}}) ${second}\n3. The end\n`;
    assert.equal(
      await pageAfter(list('A', 'B')),
      '1. [4.1. Talk]({{< ref "4.1-Event1" >}}) B\n2. [Event 2](4.2-Event2/)\n   - A\n3. The end\n',
    );
    const table = (number: string, first: string, second: string): string =>
      `| # | Event |\n|---|---|\n| ${number}1 | [${first}](4.1-Event1/) |\n| ${number}2 | [${second}](4.2-Event2/) |\n| | Total |\n`;
    for (const number of ['', '4.', '0'])
      assert.equal(await pageAfter(table(number, 'A', 'B')), table(number, 'B', 'A'));
  });

  it('brings entries in quotes into the new order, and leaves what stands behind the quote', async () => {
    for (const between of ['>\n> ---\n>\n', '>\n', '\n', '\n---\n\n']) {
      const page = (first: string, second: string): string =>
        `> ### [Event 1](4.1-Event1/)\n>\n> ${first}\n${between}> ### [Event 2](4.2-Event2/)\n>\n> ${second}\n\nThanks.\n`;
      assert.equal(await pageAfter(page('A', 'B')), page('B', 'A'));
    }
  });

  it('leaves the numbers of rows that are merely counted in their places', async () => {
    const table = (a: string, b: string): string =>
      `| No. | Event |\n|---|---|\n| 1 | [${a}](4.2-Event2/) |\n| 2 | [${b}](4.3-Event3/) |\n`;
    const files = { '4.2-Event2/_index.md': report(2), '4.3-Event3/_index.md': report(3) };
    const after = await renumbered({ ...files, '_index.md': table('A', 'B') }, { ...up, kind: 'down' });
    assert.equal(after[`${root}/${section}/_index.md`], table('B', 'A'));
  });

  it('leaves the order of a list or table in which not each line is one event, and follows its links', async () => {
    const list = (a: string, b: string): string =>
      `- [A](4.${a}-Event${a}/)\n- A break\n- [B](4.${b}-Event${b}/)\n\n| x | y |\n|---|---|\n| [A](4.${a}-Event${a}/) | [B](4.${b}-Event${b}/) |\n`;
    assert.equal(await pageAfter(list('1', '2')), list('2', '1'));
  });

  it('keeps the latest event first', async () => {
    const page = (a: string, b: string): string =>
      `### [Event 2](4.2-Event2/)\n${a}\n\n### [Event 1](4.1-Event1/)\n${b}\n`;
    assert.equal(await pageAfter(page('B', 'A')), page('A', 'B'));
  });

  it('keeps numbers of reports that did not agree with their folders', async () => {
    const other = (weight: string, pre: string): string => `---\ntitle: Day\nweight: ${weight}\npre: "${pre}"\n---\n`;
    const files = {
      '4.1-Event1/_index.md': other('1', ' <b> 4.1 </b> '),
      '4.2-Event2/_index.md': other('9', ' <b> 4.2. </b> '),
    };
    await assertRenumbered(files, up, {
      '4.1-Event1/_index.md': other('9', ' <b> 4.1. </b> '),
      '4.2-Event2/_index.md': other('2', ' <b> 4.2 </b> '),
    });
    const alike = { '4.1-Event1/_index.md': report(1, '', 'A'), '4.2-Event2/_index.md': report(1, '', 'B') };
    await assertRenumbered(alike, up, {
      '4.1-Event1/_index.md': report(1, '', 'B'),
      '4.2-Event2/_index.md': report(1, '', 'A'),
    });
  });

  it('knows entries without a link by their numbers', async () => {
    const after = await renumbered({ ...two, '_index.md': '### Event 1\nA\n\n### Event 2\nB\n' }, up);
    assert.equal(after[`${root}/${section}/_index.md`], '### Event 1\nB\n\n### Event 2\nA\n');
  });

  it('closes gaps, over folders that were left over', async () => {
    await assertRenumbered(
      {
        '4.1-Event1/_index.md': report(1),
        '4.4-Event4/_index.md': report(4),
        '4.10-cloud-day/_index.md': report(10, '', 'Cloud Day'),
        '/static/images/4-EventParticipated/4.4-Event4/a b.png': 'four',
        '/static/images/4-EventParticipated/4.2-Event2/a.png': 'of an event that is gone',
        '/content/_index.md':
          '![a](/report/images/4-EventParticipated/4.4-Event4/a%20b.png) [b](4-EventParticipated/4.4-Event4/)\n',
      },
      { kind: 'close-gaps' },
      {
        '4.1-Event1/_index.md': report(1),
        '4.2-Event2/_index.md': report(2),
        '4.3-cloud-day/_index.md': report(3, '', 'Cloud Day'),
        '/static/images/4-EventParticipated/4.4-Event4/a b.png': 'four',
        '/static/images/4-EventParticipated/4.2-Event2/a.png': 'of an event that is gone',
        '/content/_index.md':
          '![a](/report/images/4-EventParticipated/4.4-Event4/a%20b.png) [b](4-EventParticipated/4.2-Event2/)\n',
      },
    );
  });

  it('is refused while a page links to an event that is gone, whose number another would get', async () => {
    const files = { '4.1-Event1/_index.md': report(1), '4.3-Event3/_index.md': report(3) };
    const page = '### [Event 1](4.1-Event1/)\n\n### [Event 2](4.2-Event2/)\n\n### [Event 3](4.3-Event3/)\n';
    assert.match(
      await refusal({ ...files, '_index.md': page }, { kind: 'close-gaps' }),
      /^content\/4-EventParticipated\/_index\.md still links to 4\.2-Event2/,
    );
    const shown = '![x](/images/4.2-Event2/gone.png?raw)\n';
    await renumbered({ ...files, '_index.md': shown }, { kind: 'close-gaps' });
  });

  it('takes the place of an empty folder', async () => {
    const files = siteFiles({ '4.1-Event1/_index.md': report(1), '4.3-Event3/_index.md': report(3) });
    const disk = memoryDisk({ ...files, [`${root}/${section}/4.2-Event2/`]: '' });
    const plan = await planFor(disk, { kind: 'close-gaps' });
    assert.ok(!isPlanError(plan));
    assert.equal((await execute(plan, disk, root)).kind, 'done');
    assert.equal(textsOf(disk)[`${root}/${section}/4.2-Event2/_index.md`], report(2));
  });

  it('closes gaps beside a report whose menu order is wrong, which stays', async () => {
    const wrong = report(5, '', 'Data Day').replace('weight: 5', 'weight: 1');
    const files = { '4.1-Event1/_index.md': report(1), '4.4-Event4/_index.md': report(4), '4.5-a/_index.md': wrong };
    const after = await renumbered(files, { kind: 'close-gaps' });
    assert.equal(after[`${root}/${section}/4.2-Event2/_index.md`], report(2));
    assert.equal(after[`${root}/${section}/4.3-a/_index.md`], wrong.replace('4.5.', '4.3.'));
  });

  it('puts an event at a number, and the others move by one', async () => {
    const files = { ...two, '4.5-Event5/_index.md': report(5), '4.6-Event6/_index.md': report(6, 'last') };
    const after = await renumbered(files, { kind: 'to', event: `${section}/4.6-Event6`, number: 2 });
    assert.deepEqual(
      Object.keys(after).filter((path) => path.includes(section)),
      ['4.1-Event1', '4.2-Event2', '4.5-Event5', '4.6-Event6'].map((name) => `${root}/${section}/${name}/_index.md`),
    );
    assert.equal(after[`${root}/${section}/4.2-Event2/_index.md`], report(2, 'last'));
    const free = await renumbered(files, { kind: 'to', event: `${section}/4.6-Event6`, number: 3 });
    assert.equal(free[`${root}/${section}/4.3-Event3/_index.md`], report(3, 'last'));
  });

  it('gives the number of the folder to what is inside', async () => {
    const files = { '4.2-Event2/_index.md': report(1), '4.2-Event2/_index.vi.md': report(2) };
    const after = await renumbered(files, { kind: 'from-folders' });
    assert.equal(after[`${root}/${section}/4.2-Event2/_index.md`], report(2));
  });

  it('moves menu orders by as much as the folder, where they are the site’s own', async () => {
    const own = (number: number): string => report(number).replace(`weight: ${number}`, `weight: ${40 + number}`);
    const files = { '4.1-Event1/_index.md': own(1), '4.2-Event2/_index.md': own(2) };
    await assertRenumbered(files, up, files);
  });

  it('is refused where it makes no sense', async () => {
    const first: RenumberWish = { kind: 'up', event: `${section}/4.1-Event1` };
    assert.match(await refusal(two, first), /^4\.1-Event1 is already the first event/);
    assert.match(await refusal(two, { ...up, kind: 'down' }), /^4\.2-Event2 is already the last event/);
    assert.match(await refusal(two, { kind: 'close-gaps' }), /^There is nothing to do/);
    assert.match(await refusal(two, { kind: 'from-folders' }), /^There is nothing to do/);
    assert.match(await refusal(two, { kind: 'up', event: 'content/x' }), /^There is no event/);
    assert.match(await refusal({ 'cloud-day/_index.md': report(1) }, { kind: 'close-gaps' }), /no numbers/);
    const broken = { ...two, '4.1-Event1/_index.md': '---\ntitle: "\n---\n' };
    assert.match(await refusal(broken, up), /4\.1-Event1\/_index\.md cannot be read/);
  });
});

describe('the name of an event’s folder with another number', () => {
  const names: readonly (readonly [string, number, string])[] = [
    ['4.3-Event3', 12, '4.12-Event12'],
    ['4.03-Event03', 4, '4.04-Event04'],
    ['4.3-event-3', 4, '4.4-event-4'],
    ['4.3-Event3-Cloud-Day', 4, '4.4-Event4-Cloud-Day'],
    ['4.3-sự kiện 3', 4, '4.4-sự kiện 4'],
    ['4.3-cloud-day-2025', 4, '4.4-cloud-day-2025'],
    ['4.3', 4, '4.4'],
    ['cloud-day', 4, 'cloud-day'],
  ];
  for (const [name, number, expected] of names) {
    it(`is ${expected} for ${name}`, () => {
      assert.equal(renumberedName(name, number), expected);
    });
  }
});
