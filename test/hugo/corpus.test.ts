import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { pageAt, type Page } from '../../src/core/hugo/page.ts';
import { pageUrl } from '../../src/core/hugo/pageUrl.ts';
import { parsePage } from '../../src/core/site/parsePage.ts';
import type { Site } from '../../src/core/site/site.ts';
import { readSite } from '../core/diskSite.ts';
import { build } from './hugo.ts';
import { htmlOf, isPublished, sourcesIn, toldBroken } from './pictures.ts';

/** Published sites, where there are any beside the checkout. */
const corpus = process.env['EVENT_REPORT_CORPUS'] ?? join(process.cwd(), '../shared/corpus');
const sites = existsSync(corpus) ? readdirSync(corpus).filter((name) => existsSync(join(corpus, name, 'content'))) : [];

/** Every page is built whatever its date, and shows no picture but its own. Hugo writes no empty file. */
const everything = ['--destination', 'public', '--buildDrafts', '--buildExpired', '--buildFuture'];
const layouts: Readonly<Record<string, string>> = {
  '_default/single.html': 'page {{ .Content }}',
  '_default/list.html': 'page {{ .Content }}',
  'index.html': 'page {{ .Content }}',
  'shortcodes/notice.html': '<div>{{ .Inner | markdownify }}</div>',
};

/** How many pictures were compared, and how many of them are broken; on all pages, and on those of events. */
interface Count {
  all: number;
  broken: number;
  inReports: number;
  brokenInReports: number;
}

describe('the pictures of published sites', () => {
  const root = mkdtempSync(join(tmpdir(), 'event-report-corpus-'));
  const counts: Count[] = [];
  after(() => {
    rmSync(root, { recursive: true, force: true });
    const sum = (key: keyof Count): string => String(counts.reduce((total, count) => total + count[key], 0));
    process.stdout.write(
      `\n  ${sum('all')} pictures of ${counts.length} sites, ${sum('broken')} of them broken; ` +
        `in reports ${sum('inReports')}, ${sum('brokenInReports')} broken\n`,
    );
  });

  for (const name of sites) {
    it(`of ${name} are broken where we say so`, async () => {
      const copy = join(root, name);
      copyFiles(join(corpus, name), copy);
      counts.push(await compare(copy));
    });
  }
});

/**
 * Compares the pictures of all Markdown pages of the site at `root`. Its theme gets an empty folder: what a theme that is
 * not there makes of pictures nobody knows, and neither do we say it.
 */
async function compare(root: string): Promise<Count> {
  for (const [path, text] of Object.entries(layouts)) write(join(root, 'layouts', path), text);
  for (const theme of (await readSite(root)).config.themes) write(join(root, theme, 'theme.toml'), 'name = "x"\n');
  build(root, everything);
  const site = await readSite(root);
  const base = site.config.baseUrl.replace(/\/*$/, '/');
  const count: Count = { all: 0, broken: 0, inReports: 0, brokenInReports: 0 };
  const differences: string[] = [];
  for (const path of site.pages) {
    const page = pageAt(path, site);
    const text = readFileSync(join(root, path), 'utf8');
    const { images } = parseReport(text, page.language, site.configuration);
    const sources = sourcesIn(htmlOf(root, page, site.config));
    const shown = images.filter(({ hasBareSpace }) => !hasBareSpace);
    assert.equal(sources.length, shown.length, path);
    const told = toldBroken(text, page, site);
    for (const image of images) {
      const source = sources[shown.indexOf(image)];
      const address = base + pageUrl(page, site.config).slice(1);
      const isBroken = source === undefined || !isPublished(root, source, address, base);
      const isTold = told.some(({ range }) => range.start >= image.range.start && range.start <= image.range.end);
      if (isTold !== isBroken) differences.push(`${isTold ? 'told' : 'silent'}: ${image.target} on ${path}`);
      count.all++;
      if (isBroken) count.broken++;
      if (!isReport(text, page, site)) continue;
      count.inReports++;
      if (isBroken) count.brokenInReports++;
    }
  }
  assert.deepEqual(differences, []);
  return count;
}

function isReport(text: string, page: Page, { configuration }: Site): boolean {
  return page.role !== 'section-index' && parsePage(text, page, configuration) !== undefined;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A copy that can be written to, of files that may not be. */
function copyFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFiles(source, target);
    else if (entry.isFile()) writeFileSync(target, readFileSync(source));
  }
}
