import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { pageUrl, readOwnAddress } from '../../src/core/hugo/pageUrl.ts';
import { decodeEntities } from '../../src/core/text/entities.ts';
import { readSite } from '../core/diskSite.ts';
import { build } from './hugo.ts';

const config = [
  'baseURL = "https://an.github.io/my-report/"',
  // Where a section's `url` names a file, its feed would be written over it.
  'disableKinds = ["RSS"]',
  '[languages.en]',
  'weight = 1',
  '[languages.vi]',
  'weight = 2',
].join('\n');

/** Names of folders and of single pages that people give. */
const names = [
  ...['4.1-Event1', '4.2-Event 2', '4.3-Sự kiện', '4.4-A & B', '4.5-C++', '4.6-(x)', "4.7-it's", '4.8-a_b', '4.9-A, B'],
  ...[
    '4.10-Đà Nẵng',
    '4.11-a.b',
    '4.12-x@y',
    '4.13-[z]',
    '4.14-a--b',
    '4.15-a #1',
    '4.16-a - b',
    '4.17- a',
    '4.18-50% x',
  ],
  ...['4.19-50%25', '4.20-Ngày “mây”', '4.21-a-&- b', '4.22-東京 2025', '4.23-~a!', `4.24-${'Huế'.normalize('NFD')}`],
];

/** What front matter says of a page's address; `N` stands for something else on each page. */
const own = [
  ...['url: /own/N/', 'url: own/N/', 'url: /own/N', 'url: "/Own Path/N & x/"', 'url: /own/N.html', 'url: ""'],
  ...[
    'url: //own//N/./x/../y/',
    'slug: N',
    'slug: Của tôi N',
    'slug: "a/b N"',
    'slug: ""',
    'url: /own/N/\nslug: other',
    'url: /vi/own/N/',
  ],
];

describe('the address of a page, as Hugo has it', () => {
  const root = mkdtempSync(join(tmpdir(), 'event-report-addresses-'));
  const texts = new Map<string, string>();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  before(() => {
    for (const layout of ['_default/single', '_default/list', 'index']) {
      write(`layouts/${layout}.html`, '{{ with .File }}page {{ .Path }}{{ else }}none{{ end }}');
    }
    const add = (path: string, fields = ''): void => {
      texts.set(`content/${path}`, `---\ntitle: x\n${fields}\n---\n`);
    };
    for (const language of ['', '.vi']) {
      for (const name of names) {
        add(`4-Events/${name}/_index${language}.md`);
        add(`5-Talks/${name}/index${language}.md`);
        add(`6-Notes/${name}${language}.md`);
      }
      for (const [index, fields] of own.entries()) {
        const named = (kind: string): string => fields.replace('N', `${kind}${index}${language.slice(1)}`);
        add(`7-Own/b${index}/_index${language}.md`, named('b'));
        add(`7-Own/l${index}/index${language}.md`, named('l'));
        add(`7-Own/s${index}${language}.md`, named('s'));
      }
    }
    for (const [path, text] of texts) write(path, text);
  });
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  for (const setting of ['', 'defaultContentLanguageInSubdir', 'disablePathToLower', 'removePathAccents']) {
    it(`is where we say${setting === '' ? '' : `, with ${setting}`}`, async () => {
      write('hugo.toml', setting === '' ? config : `${setting} = true\n${config}`);
      rmSync(join(root, 'public'), { recursive: true, force: true });
      build(root);
      const published = publishedPages(join(root, 'public'));
      const site = await readSite(root);
      for (const [path, text] of texts) {
        const address = pageUrl(readPagePath(path, site.config), site.config, readOwnAddress(text));
        assert.equal(address, published.get(path.slice('content/'.length)), path);
      }
    });
  }
});

/** The addresses of the built pages by their files. */
function publishedPages(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      if (!entry.isFile()) return [];
      const path = join(entry.parentPath, entry.name);
      const page = /^page (.*)/.exec(readFileSync(path, 'utf8'))?.[1];
      const address = path.slice(folder.length).replace(/(?<=\/)index\.html$/, '');
      return page === undefined ? [] : [[decodeEntities(page), address] as const];
    }),
  );
}
