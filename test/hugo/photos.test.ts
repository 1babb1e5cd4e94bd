import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pictureFolder } from '../../src/core/pictures/pictureFolder.ts';
import { namePictures } from '../../src/core/pictures/pictureNames.ts';
import { showUnderPhotos } from '../../src/core/pictures/placePictures.ts';
import { translationsLacking } from '../../src/core/pictures/samePictures.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { pageAt, pageUrl } from '../../src/core/site/page.ts';
import type { Site } from '../../src/core/site/site.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { readSite } from '../core/diskSite.ts';
import { build } from './hugo.ts';

const event = 'content/4-event/4.4-event4';
const other = 'content/4-event/4.3-event3';
const front = '---\ntitle: Cloud Day\n---\n\n# Cloud Day\n\n';

/** Sites of each kind: their configuration, the picture that the other event shows, and where ours goes. */
const kinds: readonly { name: string; config: string; shown: string; file: string; folder: string }[] = [
  ...[
    ['plain', 'baseURL = "https://an.example.org/"'],
    ['under a path', 'baseURL = "https://an.github.io/my-report/"'],
    ['under a path, with relativeURLs', 'baseURL = "https://an.github.io/my-report/"\nrelativeURLs = true'],
    ['under a path, with canonifyURLs', 'baseURL = "https://an.github.io/my-report/"\ncanonifyURLs = true'],
    [
      'under a path, with both',
      'baseURL = "https://an.github.io/my-report/"\nrelativeURLs = true\ncanonifyURLs = true',
    ],
  ].map(([name = '', config = '']) => ({
    name,
    config,
    shown: '/images/4-event/4.3-event3/a b.jpg',
    file: 'static/images/4-event/4.3-event3/a b.jpg',
    folder: 'static/images/4-event/4.4-event4',
  })),
  {
    name: 'with the pictures beside the reports',
    config: 'baseURL = "https://an.github.io/my-report/"',
    shown: 'img/a.jpg',
    file: `${other}/img/a.jpg`,
    // Of a folder below, Hugo would publish the pictures in the default language only.
    folder: event,
  },
];

describe('photos put into a report, as Hugo publishes them', () => {
  for (const { name, config, shown, file, folder } of kinds) {
    it(name, async () => {
      const root = mkdtempSync(join(tmpdir(), 'event-report-photos-'));
      const write = (path: string, text: string): void => {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      };
      const base = /my-report(?!.*URLs)/s.test(config) && shown.startsWith('/') ? '/my-report' : '';
      write('hugo.toml', `${config}\n[languages.en]\nweight = 1\n[languages.vi]\nweight = 2\n`);
      write('layouts/_default/list.html', '{{ .Content }}');
      write('layouts/index.html', 'home');
      write(file, 'p');
      for (const language of ['', '.vi']) {
        write(`${other}/_index${language}.md`, `${front}![a](<${base}${shown}>)\n`);
        write(`${event}/_index${language}.md`, front);
      }
      try {
        const site = await insertTwo(root, folder, write);
        insertSame(root, site, write);
        build(root);
        for (const path of [`${event}/_index.md`, `${event}/_index.vi.md`]) {
          const address = pageUrl(pageAt(path, site), site.config);
          const html = readFileSync(join(root, 'public', address, 'index.html'), 'utf8');
          const sources = [...html.matchAll(/<img src="([^"]*)"/g)].map(([, source = '']) => source);
          assert.equal(sources.length, 2);
          for (const source of sources) assert.ok(isPublished(root, source, address, config), `${source} on ${path}`);
        }
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    }).timeout(60_000);
  }
});

type Write = (path: string, text: string) => void;

/** Two new photos under the English report. */
async function insertTwo(root: string, folder: string, write: Write): Promise<Site> {
  const site = await readSite(root);
  const page = pageAt(`${event}/_index.md`, site);
  assert.equal(pictureFolder(page, site), folder);
  const paths = namePictures(['jpg', 'png'], page, []).map((picture) => `${folder}/${picture}`);
  for (const path of paths) write(path, 'p');
  show(root, page.path, site, paths, write);
  return readSite(root);
}

/** The same ones under the Vietnamese report. */
function insertSame(root: string, site: Site, write: Write): void {
  const [lacking] = translationsLacking(pageAt(`${event}/_index.md`, site), site);
  assert.ok(lacking);
  show(root, lacking.page.path, site, lacking.paths, write);
}

function show(root: string, path: string, site: Site, paths: readonly string[], write: Write): void {
  const page = pageAt(path, site);
  const report = parseReport(readFileSync(join(root, path), 'utf8'), page.language);
  const shown = showUnderPhotos({ report, page, site }, paths);
  assert.ok(shown);
  write(path, applyEdits(report.text, shown.edits));
}

/** True when what a browser asks for at `address` lies in what Hugo wrote. */
function isPublished(root: string, source: string, address: string, config: string): boolean {
  const base = new URL(/"(.*?)"/.exec(config)?.[1] ?? '');
  const { origin, pathname } = new URL(source, new URL(address.slice(1), base));
  const isHere = origin === base.origin && pathname.startsWith(base.pathname);
  return isHere && existsSync(join(root, 'public', decodeURIComponent(pathname.slice(base.pathname.length))));
}
