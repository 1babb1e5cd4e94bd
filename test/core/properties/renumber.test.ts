import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { execute } from '../../../src/core/execute/execute.ts';
import { isPlanError } from '../../../src/core/plans/plan.ts';
import { planRenumber } from '../../../src/core/plans/renumber/renumber.ts';
import type { RenumberWish } from '../../../src/core/plans/renumber/renumberOrder.ts';
import { loadSite } from '../../../src/core/site/loadSite.ts';
import type { EventFolder } from '../../../src/core/site/site.ts';
import { memoryDisk, textsOf } from '../execute/memoryDisk.ts';
import { patience, runs, seed } from './runs.ts';

type Files = Readonly<Record<string, string>>;
type Disk = ReturnType<typeof memoryDisk>;

const root = '/site';
const section = 'content/4-EventParticipated';

/** Carries a move out; false where it is refused. */
async function move(disk: Disk, wish: (events: readonly EventFolder[]) => RenumberWish): Promise<boolean> {
  const site = await loadSite(disk, root);
  const texts = new Map<string, string>();
  for (const path of site.pages) texts.set(path, (await disk.readText(`${root}/${path}`)) ?? '');
  const [first] = site.eventSections;
  assert.ok(first);
  const plan = planRenumber(site, first, texts, wish(first.events.filter(({ holdsFile }) => holdsFile)));
  if (isPlanError(plan)) return false;
  assert.equal((await execute(plan, disk, root)).kind, 'done');
  return true;
}

/** Moves the event at `index` up and down again, and compares every file. */
async function thereAndBack(files: Files, index: number): Promise<void> {
  const disk = memoryDisk(files);
  const at = (kind: 'up' | 'down', place: number) => (events: readonly EventFolder[]) => ({
    kind,
    event: events[place]?.path ?? '',
  });
  if (!(await move(disk, at('up', index)))) return;
  const between = textsOf(disk);
  assert.notDeepEqual(between, sorted(files));
  assert.ok(await move(disk, at('down', index - 1)));
  assert.deepEqual(textsOf(disk), sorted(files), `by way of ${JSON.stringify(between)}`);
}

function sorted(files: Files): Files {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const names = ['Cloud Day', 'Data Night', 'Meetup at FPT', 'Security', 'Kubernetes'];

/** How a section page lists events, given their numbers in the order of the page. */
const anyList = fc
  .record({
    form: fc.constantFrom('headings', 'items', 'counted', 'table', 'counted table', 'bold', 'plain headings'),
    label: fc.constantFrom(
      (number: number) => `Event ${number}`,
      (number: number) => `4.${number}. ${names[number - 1] ?? ''}`,
      (number: number) => names[number - 1] ?? '',
      // A numbering of its own.
      (number: number) => `Event ${70 - number}`,
      (number: number) => `Sự kiện ${number < 3 ? number : 90 + number}`,
    ),
    link: fc.constantFrom(
      (folder: string) => `${folder}/`,
      (folder: string) => folder.toLowerCase(),
      (folder: string) => `<${folder}/_index.md>`,
      (folder: string) => `{{< ref "${folder}" >}}`,
      (folder: string) => `{{% relref path="/4-EventParticipated/${folder}" lang="en" %}}`,
    ),
    between: fc.constantFrom('\n', '\n---\n\n', '\n***\n'),
    more: fc.constantFrom('', '**Location:** Hall of $\n', '**Name:** $  \n**Role:** Guest\n\n#### More of $\n\n- a\n'),
    mark: fc.constantFrom('-', '*', '1.', '#'),
  })
  .map(({ form, label, link, between, more, mark }) => (numbers: readonly number[]): string => {
    const words = (number: number): string => `[${label(number)}](${link(`4.${number}-Event${number}`)})`;
    const body = (number: number): string => more.replaceAll('$', names[number - 1] ?? '');
    const table = (first: (number: number, index: number) => string): string =>
      `| # | Event | Day |\n|---|---|---|\n${numbers.map((number, index) => `| ${first(number, index)} | ${words(number)} | of ${names[number - 1] ?? ''} |\n`).join('')}`;
    if (form === 'headings') return numbers.map((number) => `### ${words(number)}\n\n${body(number)}`).join(between);
    if (form === 'plain headings') return numbers.map((number) => `### Event ${number}\n${body(number)}`).join(between);
    if (form === 'bold') return numbers.map((number) => `**${words(number)}**\n\n${body(number)}`).join('\n');
    if (form === 'table') return table((number) => (mark === '#' ? `4.${number}` : String(number)));
    if (form === 'counted table') return table((_, index) => String(index + 1));
    const itemMark = (index: number): string => (form === 'counted' ? `${index + 1}.` : mark === '#' ? '-' : mark);
    const indent = form === 'counted' || mark === '1.' ? '   ' : '  ';
    return numbers
      .map((number, index) => `${itemMark(index)} ${words(number)}\n${body(number).replace(/^(?=.)/gm, indent)}`)
      .join(mark === '*' ? '\n' : '');
  });

const anySite = fc
  .record({
    count: fc.integer({ min: 2, max: 5 }),
    gap: fc.integer({ min: 0, max: 5 }),
    lists: fc.array(anyList, { minLength: 1, maxLength: 2 }),
    order: fc.constantFrom('up', 'down'),
    weight: fc.constantFrom(
      (number: number) => String(number),
      () => '1',
      (number: number) => String(40 + number),
      (number: number) => (number === 2 ? '1' : String(number)),
      (number: number) => String(Math.max(1, number - 1)),
    ),
    title: fc.constantFrom(
      (number: number) => `Event ${number}`,
      (number: number) => `Event ${Math.max(1, number - 1)}`,
      (number: number) => names[number - 1] ?? '',
    ),
    pre: fc.constantFrom(
      (number: number) => ` <b> 4.${number}. </b> `,
      (number: number) => ` <b> 4.${number} </b> `,
      (number: number) => ` <b> 4.${Math.max(1, number - 1)} </b> `,
      () => '<i class="icon"></i>',
    ),
    index: fc.integer({ min: 1, max: 4 }),
    newline: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ count, gap, lists, order, weight, title, pre, index, newline }) => {
    const numbers = Array.from({ length: count }, (_, at) => at + 1).filter(
      (number) => number !== gap + 1 || count < 3,
    );
    const listed = order === 'up' ? numbers : numbers.toReversed();
    const files: Record<string, string> = {
      [`${root}/hugo.toml`]: '',
      [`${root}/${section}/_index.md`]: `---\ntitle: Events\n---\n\n${lists.map((list) => list(listed)).join('\n\n# More\n\n')}\n\nThanks.\n`,
    };
    for (const number of numbers) {
      files[`${root}/${section}/4.${number}-Event${number}/_index.md`] =
        `---\ntitle: "${title(number)}"\nweight: ${weight(number)}\npre: '${pre(number)}'\n---\n\n# Report of ${names[number - 1] ?? ''}\n`;
    }
    const written = Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', newline)]);
    return { files: Object.fromEntries(written) as Files, index: Math.min(index, numbers.length - 1) };
  });

describe('moving an event up and down again', function () {
  this.timeout(patience);

  it('leaves every file of a generated site as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anySite, ({ files, index }) => thereAndBack(files, index)),
      { numRuns: Math.ceil(runs / 10), seed },
    );
  });

  const corpus = process.env['EVENT_REPORT_CORPUS'] ?? join(process.cwd(), '../shared/corpus');
  const sites = existsSync(corpus) ? readdirSync(corpus) : [];
  it(`leaves every file of ${sites.length} published sites as it was`, async () => {
    for (const name of sites) {
      const files = filesIn(join(corpus, name));
      for (let index = 1; index < 10; index++) await thereAndBack(files, index);
    }
  });
});

/** The text of each page and configuration; of anything else, which nobody reads, its name. */
function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const text = /\.(?:md|toml|yaml|json)$/.test(name) ? readFileSync(path, 'utf8') : name;
      return [`${root}${path.slice(folder.length)}`, text];
    }),
  );
}
