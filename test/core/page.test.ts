import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { defaultHugoConfig, type HugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { pageFolder, readPagePath, readsLikeReport } from '../../src/core/hugo/page.ts';
import { pageUrl, publishedAddress, readOwnAddress } from '../../src/core/hugo/pageUrl.ts';

const suffixes: HugoConfig = {
  ...defaultHugoConfig,
  languages: [
    { code: 'en', isDefault: true, words: 'en' },
    { code: 'vi', isDefault: false, words: 'vi' },
  ],
};
const folders: HugoConfig = {
  ...defaultHugoConfig,
  defaultLanguageInFolder: true,
  languages: [
    { code: 'vi', isDefault: true, words: 'vi', contentDir: 'content/vi' },
    { code: 'en', isDefault: false, words: 'en', contentDir: 'content/en' },
  ],
};

/** Path, configuration, then: role, language, bundle, number, address, folder. */
const cases: readonly (readonly [string, HugoConfig, string])[] = [
  [
    'content/4-EventParticipated/4.4-Event4/_index.vi.md',
    suffixes,
    'report vi branch 4.4 /vi/4-eventparticipated/4.4-event4/',
  ],
  [
    'content/4-EventParticipated/4.12-Event12/_index.md',
    suffixes,
    'report en branch 4.12 /4-eventparticipated/4.12-event12/',
  ],
  ['content/4-events/4.1/INDEX.MD', suffixes, 'report en leaf 4.1 /4-events/4.1/'],
  ['content/4-EventParticipated/_index.vi.md', suffixes, 'section-index vi branch – /vi/4-eventparticipated/'],
  ['content/4-EventParticipated/4.1-A/notes.md', suffixes, 'other en none – /4-eventparticipated/4.1-a/notes/'],
  ['content/talks/Cloud.vi.md', suffixes, 'other vi none – /vi/talks/cloud/'],
  ['content/1-Worklog/1.1-Week1/_index.md', suffixes, 'other en branch 1.1 /1-worklog/1.1-week1/'],
  ['content/vi/4-Event/4.1-A/index.md', folders, 'report vi leaf 4.1 /vi/4-event/4.1-a/'],
  ['content/en/4-Event/4.1-A/index.md', folders, 'report en leaf 4.1 /en/4-event/4.1-a/'],
  ['content/_index.md', suffixes, 'other en branch – /'],
];

describe('readPagePath', () => {
  for (const [path, config, expected] of cases) {
    it(`reads ${path}`, () => {
      const page = readPagePath(path, config);
      const number = page.number === undefined ? '–' : `${page.number.section}.${page.number.event}`;
      assert.equal([page.role, page.language, page.bundle, number, pageUrl(page, config)].join(' '), expected);
    });
  }

  it('gives a single page a folder of its own, as Hugo does', () => {
    assert.equal(pageFolder(readPagePath('content/talks/cloud.vi.md', suffixes)), 'content/talks/cloud');
    assert.equal(pageFolder(readPagePath('content/talks/_index.md', suffixes)), 'content/talks');
  });
});

describe('publishedAddress', () => {
  const addresses: readonly (readonly [string, string | undefined])[] = [
    ['https://an.github.io/my-report/', 'https://an.github.io/my-report/vi/1-a/ngh%E1%BB%81/'],
    ['https://an.example.vn', 'https://an.example.vn/vi/1-a/ngh%E1%BB%81/'],
    ['https://example.org/', undefined],
    ['http://localhost:1313/', undefined],
    ['/', undefined],
    ['', undefined],
  ];
  for (const [baseUrl, expected] of addresses) {
    it(`of a page below ${baseUrl === '' ? 'nothing' : baseUrl}`, () => {
      const config = { ...suffixes, baseUrl };
      assert.equal(publishedAddress(readPagePath('content/1-A/Nghề/_index.vi.md', config), config), expected);
    });
  }

  it('of a page whose folder has a # in its name', () => {
    const config = { ...suffixes, baseUrl: 'https://an.example.vn/' };
    const address = publishedAddress(readPagePath('content/a/C# 100%25/index.md', config), config);
    assert.equal(address, 'https://an.example.vn/a/c%23-100%2525/');
  });
});

describe('pageUrl', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['content/4-Event/4.1-Sự kiện & A/_index.vi.md', '', '/vi/4-event/4.1-sự-kiện-a/'],
    ['content/4-Event/4.1-A/_index.vi.md', 'slug: b', '/vi/4-event/4.1-a/'],
    ['content/4-Event/4.1-A/index.md', 'slug: B c', '/4-event/b-c/'],
    ['content/4-Event/4.1-A/index.vi.md', 'url: /X y/', '/X y/'],
    ['content/4-Event/4.1-A/_index.vi.md', 'url: X y', '/vi/x-y/'],
    ['content/4-Event/a.md', 'url: /a.html', '/a.html'],
    ['content/4-Event/a.md', 'url: /', '/'],
    ['content/4-Event/a.md', 'url: [x]\nslug:', '/4-event/a/'],
  ];
  for (const [path, fields, expected] of cases) {
    it(`of ${path}${fields === '' ? '' : ` with ${fields.replace('\n', ', ')}`}`, () => {
      const own = readOwnAddress(`---\n${fields}\n---\n`);
      assert.equal(pageUrl(readPagePath(path, suffixes), suffixes, own), expected);
    });
  }
});

describe('readsLikeReport', () => {
  const page = (front: string, ...headings: string[]): string =>
    `${front}${headings.map((heading) => `## ${heading}\n\nx\n\n`).join('')}`;
  const front = '---\ntitle: x\n---\n';
  const texts: readonly (readonly [string, string, boolean])[] = [
    ['three kinds with speakers', page(front, 'Speakers', 'Agenda', 'Key Takeaways'), true],
    ['three kinds with experience', page(front, 'Mục tiêu', 'Điểm nổi bật', 'Trải nghiệm'), true],
    ['three kinds without either', page(front, 'Agenda', 'Key Takeaways', 'Conclusion'), false],
    ['two kinds', page(front, 'Speakers', 'Agenda', 'Other'), false],
    ['no front matter', page('', 'Speakers', 'Agenda', 'Key Takeaways'), false],
  ];
  for (const [name, text, expected] of texts) {
    it(`says ${String(expected)} of ${name}`, () => {
      assert.equal(readsLikeReport(parseReport(text, 'en')), expected);
    });
  }
});
