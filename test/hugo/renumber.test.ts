import { strict as assert } from 'node:assert';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { execute } from '../../src/core/execute/execute.ts';
import { isPlanError } from '../../src/core/plans/plan.ts';
import { planRenumber } from '../../src/core/plans/renumber/renumber.ts';
import type { RenumberWish } from '../../src/core/plans/renumber/renumberOrder.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { parsePage } from '../../src/core/site/parsePage.ts';
import { writableDisk } from '../../src/cli/writableDisk.ts';
import { readSite } from '../core/diskSite.ts';
import { build, copySample } from './hugo.ts';

const section = 'content/4-EventParticipated';
const images = 'static/images/4-EventParticipated';

describe('hugo builds a site whose events were renumbered', () => {
  it('with every picture, every link and the same titles, in the new order', async () => {
    await inCopy(async (root) => {
      withLinks(root);
      build(root);
      const before = publishedIn(root);
      const broken = brokenTargets(root);
      const problems = await problemsIn(root);

      await renumber(root, { kind: 'up', event: `${section}/4.2-Event2` });
      build(root);
      assert.deepEqual(brokenTargets(root), broken);
      assert.deepEqual(publishedIn(root), before, 'the same pages and pictures have addresses');
      assertNothingNew(await problemsIn(root), problems);
      for (const language of ['', 'vi/']) {
        const list = readFileSync(join(root, 'public', language, '4-eventparticipated/index.html'), 'utf8');
        const folders = [...(/<ol class="events">.*?<\/ol>/s.exec(list)?.[0] ?? '').matchAll(/4\.\d-event\d/g)].map(
          String,
        );
        // The sample's last event has the weight of the first, on purpose.
        assert.deepEqual(
          folders.filter((name) => !name.startsWith('4.4')),
          ['4.1-event1', '4.2-event2', '4.3-event3'],
        );
      }
      assert.match(
        readFileSync(join(root, 'public/4-eventparticipated/4.1-event1/index.html'), 'utf8'),
        /Containers in Practice/,
      );
    });
  });

  it('after a gap was closed', async () => {
    await inCopy(async (root) => {
      rmSync(join(root, section, '4.2-Event2'), { recursive: true });
      withPictureFolder(root, '4.3-Event3');
      build(root);
      const broken = brokenTargets(root);
      const problems = await problemsIn(root);

      await renumber(root, { kind: 'close-gaps' });
      build(root);
      assert.deepEqual(brokenTargets(root), broken);
      assertNothingNew(await problemsIn(root), problems);
      assert.ok(existsSync(join(root, images, '4.2-Event2/event-3-stage.png')));
      assert.ok(!existsSync(join(root, section, '4.4-Event4')));
    });
  });
});

async function inCopy(work: (root: string) => Promise<void>): Promise<void> {
  const { root, remove } = copySample();
  try {
    await work(root);
  } finally {
    remove();
  }
}

/** Pictures in folders of their events, and links to the events from another page. */
function withLinks(root: string): void {
  withPictureFolder(root, '4.1-Event1');
  withPictureFolder(root, '4.2-Event2');
  for (const [name, prefix] of [
    ['_index.md', ''],
    ['_index.vi.md', '/vi'],
  ] as const) {
    const links = [1, 2].map(
      (number) => `[Event ${number}](${prefix}/4-eventparticipated/4.${number}-event${number}/)`,
    );
    appendFileSync(join(root, 'content/1-Worklog', name), `\n${links.join(' ')}\n`);
  }
}

/** Moves an event's pictures into a folder of its name. */
function withPictureFolder(root: string, event: string): void {
  const number = event.slice(-1);
  const folder = join(root, images, event);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(root, images)).filter((each) => each.startsWith(`event-${number}-`))) {
    renameSync(join(root, images, name), join(folder, name));
  }
  for (const name of readdirSync(join(root, section, event)).filter((each) => each.endsWith('.md'))) {
    const path = join(root, section, event, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replaceAll(`/4-EventParticipated/event-${number}-`, `/4-EventParticipated/${event}/event-${number}-`),
    );
  }
}

async function renumber(root: string, wish: RenumberWish): Promise<void> {
  const site = await readSite(root);
  const texts = new Map([...site.pages].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const [first] = site.eventSections;
  assert.ok(first);
  const plan = planRenumber(site, first, texts, wish);
  assert.ok(!isPlanError(plan));
  rmSync(join(root, 'public'), { recursive: true });
  assert.equal((await execute(plan, writableDisk, root)).kind, 'done');
}

function assertNothingNew(after: Counts, before: Counts): void {
  for (const [rule, count] of Object.entries(after)) assert.ok(count <= (before[rule] ?? 0), `${rule}: ${count}`);
}

type Counts = Readonly<Record<string, number>>;

/** How often each rule finds something in the site. */
async function problemsIn(root: string): Promise<Counts> {
  const site = await readSite(root);
  const counts: Record<string, number> = {};
  for (const path of site.pages) {
    const page = pageAt(path, site);
    const report = parsePage(readFileSync(join(root, path), 'utf8'), page, site.configuration);
    if (report === undefined) continue;
    for (const { rule } of checkReport({ report, page, site, pictures: new Map(), now: Date.UTC(2026, 0, 1) })) {
      counts[rule] = (counts[rule] ?? 0) + 1;
    }
  }
  return counts;
}

function publishedIn(root: string): readonly string[] {
  return readdirSync(join(root, 'public'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /4-eventparticipated.*\.html$|\.png$/i.test(path))
    .map((path) => path.replace(/4\.\d-Event\d\/event-\d/i, 'event'))
    .sort();
}

/** The targets below the site that pages point to and that are not published: those that the sample has on purpose. */
function brokenTargets(root: string): readonly string[] {
  const folder = join(root, 'public');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .flatMap((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      return [...html.matchAll(/(?:src|href)="?([^"\s>]+)/g)]
        .map(([, target = '']) => target.replace(/[?#].*$/, ''))
        .filter((target) => target !== '' && !/^(?:[a-z]+:|\/\/)/i.test(target))
        .filter((target) => {
          const file = target.startsWith('/') ? join(folder, target) : join(folder, dirname(page), target);
          return !existsSync(target.endsWith('/') ? join(file, 'index.html') : file);
        })
        .map((target) => `${page.replace(/4\.\d-event\d/, 'event')}: ${target}`);
    });
}
