import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addressesOf } from '../../src/core/imageTargets/bundle.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { nameOf } from '../../src/core/text/path.ts';
import { readSite } from '../core/diskSite.ts';
import { build } from './hugo.ts';

const base = 'baseURL = "https://an.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n';
const suffixes = '[languages.en]\nweight = 1\n[languages.vi]\nweight = 2\n';
const folders = '[languages.vi]\ncontentDir = "content/vi"\n[languages.en]\ncontentDir = "content/en"\n';
const configs: readonly (readonly [string, string])[] = [
  ['one language', ''],
  ['languages in the names of files', suffixes],
  ['a folder for each language in the address', `defaultContentLanguageInSubdir = true\n${suffixes}`],
  ['languages in folders', `defaultContentLanguage = "vi"\n${folders}`],
  ['capitals that stay', `disablePathToLower = true\n${suffixes}`],
];

/** Folders of the content, and the pages in them. */
const bundles: Readonly<Record<string, readonly string[]>> = {
  '': ['_index.md', '_index.vi.md'],
  '4-Events': ['_index.md', '_index.vi.md'],
  '4-Events/4.1-Both': ['_index.md', '_index.vi.md'],
  '4-Events/4.2-English': ['_index.md'],
  '4-Events/4.3-Vietnamese': ['_index.vi.md'],
  '4-Events/4.4-Leaf': ['index.md', 'index.vi.md'],
  '4-Events/4.5-Leaf English': ['index.md'],
  '4-Events/4.6-Leaf Sự kiện': ['index.vi.md'],
  '4-Events/4.7-None': [],
  '4-Events/4.8-Single': ['talk.md', 'talk.vi.md'],
  '5-Notes': [],
  '5-Notes/5.1-A & B': ['_index.md'],
};
const names = ['a.png', 'B c.PNG', 'Img/d.png', 'img/Deep/Ảnh.png'];

describe('files of the content', () => {
  const root = mkdtempSync(join(tmpdir(), 'event-report-bundles-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  for (const [name, config] of configs) {
    it(`are published where we say, with ${name}`, async () => {
      rmSync(root, { recursive: true, force: true });
      write('hugo.toml', base + config);
      for (const layout of ['_default/single', '_default/list', 'index']) write(`layouts/${layout}.html`, 'page');
      for (const content of config.includes('contentDir') ? ['content/en', 'content/vi'] : ['content']) {
        for (const [folder, pages] of Object.entries(bundles)) {
          const own =
            content === 'content' ? pages : pages.filter((page) => page.includes('.vi.') === content.endsWith('vi'));
          for (const page of own) {
            const path = content === 'content' ? page : page.replace('.vi.', '.');
            write(join(content, folder, path), '---\ntitle: x\n---\n');
          }
          // Names of its own for each content folder, since Hugo puts their files into one.
          for (const file of names)
            write(join(content, folder, `${dirname(file)}/${nameOf(content)}-${nameOf(file)}`), 'p');
        }
      }
      build(root);
      const site = await readSite(root);
      const page = pageAt([...site.pages][0] ?? assert.fail(), site);
      const ours = [...site.files].flatMap((file) => addressesOf(file, site, page));
      const published = readdirSync(join(root, 'public'), { recursive: true, encoding: 'utf8' });
      const theirs = published.filter((path) => /\.png$/i.test(path)).map((path) => `/${path}`);
      assert.deepEqual(ours.toSorted(), theirs.toSorted());
    });
  }
});
