import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planNewReport } from '../../src/core/plans/newReport.ts';
import { proposedDay } from '../../src/core/plans/dateInput.ts';
import { isPlanError } from '../../src/core/plans/plan.ts';
import type { CalendarDay } from '../../src/core/dates/calendarDay.ts';
import { readSite } from '../core/diskSite.ts';
import { build, copySample } from './hugo.ts';

const section = 'content/4-EventParticipated';

/** Names that Hugo, YAML or Markdown could take for something of theirs, and how the page must show them. */
const names = [
  'Cloud Day Huế',
  'Ops & "Chaos": 100% *fun* {{< x >}} {#id} <b> #5',
  '- C:\\temp\\ `code` [a](b) <!--more--> _x_',
];

describe('hugo builds a site with a scaffolded report', () => {
  it('and the sample as it is, without a warning', async () => {
    await inCopy((root) => {
      assertQuiet(build(root));
    });
  });

  for (const name of names) {
    it(`lists «${name}» at its place in both languages`, async () => {
      await inCopy(async (root) => {
        await scaffold(root, name, { year: 2025, month: 11, day: 29 });
        assertQuiet(build(root));
        for (const [language, intro] of [
          ['', 'Summary Report: '],
          ['vi/', 'Bài thu hoạch '],
        ] as const) {
          const list = page(root, `${language}4-eventparticipated/index.html`);
          const titles = [...(/<ol class="events">.*?<\/ol>/s.exec(list)?.[0] ?? '').matchAll(/<a [^>]*>(.*?)<\/a>/g)];
          assert.equal(titles.length, 5);
          assert.equal(shown(titles.at(-1)?.[1] ?? ''), name, 'the last, as its weight says');
          const report = page(root, `${language}4-eventparticipated/4.5-event5/index.html`);
          const h1 = /<h1[^>]*>(.*?)<\/h1>/s.exec(report)?.[1] ?? '';
          assert.equal(shown(h1), `${intro}“${name}”`);
          assert.equal([...report.matchAll(/<h3/g)].length, 5);
          assert.match(report, /<b> 4\.5\. <\/b>/);
        }
      });
    });
  }

  it('and does not hide it when the day is the one that we propose', async () => {
    await inCopy(async (root) => {
      const now = new Date();
      const local = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
      await scaffold(root, 'Today', proposedDay(now.getTime(), local));
      assertQuiet(build(root));
      for (const language of ['', 'vi/']) {
        assert.match(page(root, `${language}4-eventparticipated/index.html`), />Today</);
      }
    });
  });
});

/** Writes what the scaffold plans, as a host does. */
async function scaffold(root: string, name: string, day: CalendarDay): Promise<void> {
  const plan = planNewReport({ section, name, day, languages: ['en', 'vi'], speakers: [] }, await readSite(root));
  assert.ok(!isPlanError(plan));
  assert.deepEqual(
    plan.create.map(({ path }) => path),
    [`${section}/4.5-Event5/_index.md`, `${section}/4.5-Event5/_index.vi.md`],
  );
  for (const { path, text } of plan.create) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
}

async function inCopy(test: (root: string) => Promise<void> | void): Promise<void> {
  const copy = copySample();
  try {
    await test(copy.root);
  } finally {
    copy.remove();
  }
}

function assertQuiet(output: string): void {
  assert.doesNotMatch(output, /\b(?:WARN|WARNING|ERROR)\b/);
}

function page(root: string, path: string): string {
  return readFileSync(join(root, 'public', path), 'utf8');
}

/** What a reader sees of a piece of HTML; what Hugo's typography made of quotes and dashes is taken back. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&ldquo;|&rdquo;|&quot;/g, '"')
    .replace(/&lsquo;|&rsquo;/g, "'")
    .replace(/&ndash;/g, '--')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
