import { strict as assert } from 'node:assert';
import { defaultHugoConfig, type HugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { resolveImage } from '../../src/core/imageTargets/imageTarget.ts';
import { nearestImages, targetOf } from '../../src/core/imageTargets/nearestImages.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../src/core/site/site.ts';

const event = 'content/4-Event/4.4-Event4';
const bilingual: HugoConfig = {
  ...defaultHugoConfig,
  baseUrl: 'https://an.github.io/my-report/',
  basePath: '/my-report',
  languages: [
    { code: 'en', isDefault: true, words: 'en' },
    { code: 'vi', isDefault: false, words: 'vi' },
  ],
};

function siteWith(files: readonly string[], config: Partial<HugoConfig> = {}, more: Partial<Site> = {}): Site {
  return { ...emptySite('/site'), isHugo: true, config: { ...bilingual, ...config }, files: new Set(files), ...more };
}

/** What `target` is on a page: its kind, and the file where there is one. */
function resolved(target: string, site: Site, path = `${event}/_index.md`): string {
  const answer = resolveImage(target, readPagePath(path, site.config), site);
  if (answer.kind === 'file') return answer.path + (answer.elsewhere === undefined ? '' : ` at ${answer.elsewhere}`);
  if (answer.kind === 'missing') return `missing ${answer.expected}`;
  if (answer.kind !== 'wrong-case') return answer.kind;
  return `wrong-case ${answer.paths.map((file, index) => `${file}: ${answer.targets[index] ?? ''}`).join(' ')}`;
}

const pages = [
  'content/4-Event/_index.md',
  'content/4-Event/_index.vi.md',
  'content/4-Event/4.3-Event3/_index.md',
  `${event}/_index.md`,
  `${event}/_index.vi.md`,
  'content/4-Event/4.5-Leaf/index.md',
];
const disk = siteWith(
  [
    'static/images/a.png',
    'static/images/Hội nghị/ảnh 1.png',
    'static/images/100%.png',
    `${event}/photo.png`,
    `${event}/images/b.png`,
    'content/4-Event/4.3-Event3/c.png',
    'content/4-Event/4.5-Leaf/Img/d.png',
    'static/vi/4-event/4.4-event4/own.png',
    'static/4-event/4.4-event4/own.png',
  ],
  {},
  { pages: new Set(pages) },
);

describe('resolveImage', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['/images/a.png', 'static/images/a.png'],
    ['/images/a.png?width=90pc#center', 'static/images/a.png'],
    ['/images//./a.png', 'static/images/a.png'],
    ['/my-report/images/a.png', 'static/images/a.png'],
    ['/images/H%E1%BB%99i%20ngh%E1%BB%8B/%E1%BA%A3nh%201.png', 'static/images/Hội nghị/ảnh 1.png'],
    ['/images/Hội nghị/ảnh 1.png', 'static/images/Hội nghị/ảnh 1.png'],
    [
      '/images/Hội nghị/ảnh 1.png'.normalize('NFD'),
      'wrong-case static/images/Hội nghị/ảnh 1.png: /images/Hội nghị/ảnh 1.png',
    ],
    ['/images/100%.png', 'static/images/100%.png'],
    ['/images/100%25.png', 'static/images/100%.png'],
    ['/Images/A.PNG', 'wrong-case static/images/a.png: /images/a.png'],
    ['/my-report//Images/./a.png?x', 'wrong-case static/images/a.png: /my-report//images/./a.png'],
    ['../../Images/a.png', 'wrong-case static/images/a.png: ../../images/a.png'],
    ['../../4-Event/../images/A.png', 'wrong-case static/images/a.png: ../../4-Event/../images/a.png'],
    ['/images/a.png/', 'missing static/images/a.png/'],
    ['/static/images/a.png', 'missing static/static/images/a.png'],
    ['/images/none.png', 'missing static/images/none.png'],
    ['images\\a.png', `missing ${event}/images/a.png`],
    ['photo.png', `${event}/photo.png`],
    ['./photo.png', `${event}/photo.png`],
    ['Photo.png', `wrong-case ${event}/photo.png: photo.png`],
    ['images/b.png', `${event}/images/b.png at /4-Event/4.4-Event4/images/b.png`],
    ['Images/B.png', `${event}/images/b.png at /4-Event/4.4-Event4/images/b.png`],
    ['/4-Event/4.4-Event4/images/b.png', `${event}/images/b.png`],
    ['/4-event/4.4-event4/images/b.png', `${event}/images/b.png at /4-Event/4.4-Event4/images/b.png`],
    ['../4.3-Event3/c.png', 'wrong-case content/4-Event/4.3-Event3/c.png: ../4.3-event3/c.png'],
    ['../4.3-event3/c.png', 'content/4-Event/4.3-Event3/c.png'],
    ['/4-event/4.3-event3/c.png', 'content/4-Event/4.3-Event3/c.png'],
    ['/4-Event/4.3-Event3/c.png', 'wrong-case content/4-Event/4.3-Event3/c.png: /4-event/4.3-event3/c.png'],
    ['../4.5-leaf/Img/d.png', 'content/4-Event/4.5-Leaf/Img/d.png'],
    ['../4.5-Leaf/img/d.png', 'wrong-case content/4-Event/4.5-Leaf/Img/d.png: ../4.5-leaf/Img/d.png'],
    ['/vi/4-event/4.4-event4/photo.png', `${event}/photo.png`],
    ['own.png', 'static/4-event/4.4-event4/own.png'],
    ['../../images/a.png', 'static/images/a.png'],
    ['../../../my-report/images/a.png', 'static/images/a.png'],
    ['../../../images/a.png', 'missing images/a.png'],
    ['../../../static/images/a.png', 'missing static/images/a.png'],
    ['images/a.png', `missing ${event}/images/a.png`],
    ['https://e.org/a.png', 'external'],
    ['HTTP://e.org/a.png', 'external'],
    ['//e.org/a.png', 'external'],
    ['data:image/png;base64,AA==', 'external'],
    ['C:\\Users\\an\\a.png', 'local'],
    ['/C:/Users/an/a.png', 'local'],
    ['file:///home/an/a.png', 'local'],
    ['{{ .Site.BaseURL }}/a.png', 'expression'],
    ['{{< relref x >}}/a.png', 'unknown'],
    ['{{< param x >}}', 'unknown'],
    ['', 'empty'],
    ['#top', 'empty'],
    [' /images/a.png ', 'static/images/a.png'],
    ['/', 'missing static/'],
  ];
  for (const [target, expected] of cases) {
    it(`takes «${target}» for ${expected}`, () => {
      assert.equal(resolved(target, disk), expected);
    });
  }

  it('looks one folder deeper from a translation, whose bundle files are its own all the same', () => {
    const vi = `${event}/_index.vi.md`;
    assert.equal(resolved('photo.png', disk, vi), `${event}/photo.png`);
    assert.equal(resolved('/images/a.png', disk, vi), 'static/images/a.png');
    assert.equal(resolved('../../images/a.png', disk, vi), 'missing static/vi/images/a.png');
    assert.equal(resolved('../../../images/a.png', disk, vi), 'static/images/a.png');
    assert.equal(resolved('own.png', disk, vi), 'static/vi/4-event/4.4-event4/own.png');
  });

  it('finds the file of another event only where that event has a page in this language', () => {
    const other = 'content/4-Event/4.3-Event3';
    const vi = `${event}/_index.vi.md`;
    assert.equal(resolved('../4.3-event3/c.png', disk, vi), `missing static/vi/4-event/4.3-event3/c.png`);
    const both = { ...disk, pages: new Set([...pages, `${other}/_index.vi.md`]) };
    assert.equal(resolved('../4.3-event3/c.png', both, vi), `${other}/c.png`);
  });

  it('tells where a file beside the page is published instead', () => {
    const vi = `${event}/_index.vi.md`;
    assert.equal(resolved('images/b.png', disk, vi), `${event}/images/b.png at /4-Event/4.4-Event4/images/b.png`);
    const alone = { ...disk, pages: new Set([vi]) };
    assert.equal(resolved('photo.png', alone, vi), `${event}/photo.png at /4-Event/4.4-Event4/photo.png`);
    const section = { ...disk, files: new Set(['content/4-Event/s.png']), pages: new Set([`${event}/_index.md`]) };
    assert.equal(resolved('../s.png', section), 'content/4-Event/s.png at /4-Event/s.png');
    const capitals = { ...disk, config: { ...disk.config, keepsPathCase: true } };
    assert.equal(resolved('images/b.png', capitals), `${event}/images/b.png`);
  });

  it('knows the bundle of a page that the site does not know yet', () => {
    const unsaved = { ...disk, pages: new Set<string>() };
    assert.equal(resolved('photo.png', unsaved), `${event}/photo.png`);
  });

  it('looks in the folder of a single page, which is named like it', () => {
    const single = 'content/talks/Cloud.md';
    const site = siteWith(['content/talks/a.png', 'content/talks/cloud/b.png', 'content/talks/Cloud/c.png']);
    assert.equal(resolved('a.png', site, single), 'missing content/talks/Cloud/a.png');
    assert.equal(resolved('../a.png', site, single), 'content/talks/a.png');
    assert.equal(resolved('b.png', site, single), 'content/talks/cloud/b.png');
    assert.equal(resolved('c.png', site, single), 'content/talks/Cloud/c.png at /talks/Cloud/c.png');
  });

  it('looks in every static folder, and in assets', () => {
    const site = siteWith(['s2/a.png', 'assets/images/b.png'], { staticDirs: ['static', 's2'] });
    assert.equal(resolved('/a.png', site), 's2/a.png');
    assert.equal(resolved('/images/b.png', site), 'assets/images/b.png');
    assert.equal(resolved('images/b.png', site), 'assets/images/b.png');
  });

  it('lets a site whose address only its workflow knows write the repository before the path', () => {
    const local = siteWith(['static/images/a.png'], { baseUrl: 'http://localhost:1313/', basePath: '' });
    assert.equal(resolved('/my-report/images/a.png', local), 'static/images/a.png');
    assert.equal(resolved('/static/images/a.png', local), 'missing static/static/images/a.png');
    assert.equal(resolved('../../../../images/a.png', local), 'static/images/a.png');
    const absolute = siteWith(['static/images/a.png'], { baseUrl: '', basePath: '', canonifyUrls: true });
    assert.equal(resolved('/my-report/images/a.png', absolute), 'missing static/my-report/images/a.png');
  });

  it("leaves room for a site's own image template", () => {
    const site = siteWith(
      ['static/images/a.png'],
      {},
      { hugoTemplates: { markdown: 'own', figure: 'none', link: 'none' } },
    );
    assert.equal(resolved('images/a.png', site), 'static/images/a.png');
    assert.equal(resolved('../images/a.png', site), 'static/images/a.png');
  });

  it('resolves only relative targets in a folder that is no Hugo site', () => {
    const plain = siteWith(['docs/a.png'], {}, { isHugo: false });
    assert.equal(resolved('a.png', plain, 'docs/talk.md'), 'docs/a.png');
    assert.equal(resolved('b.png', plain, 'docs/talk.md'), 'missing docs/b.png');
    assert.equal(resolved('../docs/A.png', plain, 'docs/talk.md'), 'wrong-case docs/a.png: ../docs/a.png');
    assert.equal(resolved('a.png/', plain, 'docs/talk.md'), 'missing docs/a.png/');
    assert.equal(resolved('{{ x }}/a.png', plain, 'docs/talk.md'), 'unknown');
    assert.equal(resolved('../../a.png', plain, 'docs/talk.md'), 'unknown');
    assert.equal(resolved('/a.png', plain, 'docs/talk.md'), 'unknown');
    assert.equal(resolved('a.png', emptySite('/site'), 'talk.md'), 'unknown');
  });
});

describe('nearestImages', () => {
  const site = siteWith([
    'static/images/4-Event/one.jpg',
    'static/images/4-Event/two.png',
    'static/images/old/two.png',
    'static/images/Ảnh-nhóm.jpg',
    'static/images/1.jpg',
    'static/css/one.css',
    'content/5-Workshop/three.png',
    `${event}/photo.png`,
  ]);
  const near = (target: string): string => {
    const { paths, certain } = nearestImages(target, readPagePath(`${event}/_index.md`, site.config), site);
    return `${paths.map((path) => path.replace(/^static\/images\//, '')).join(' ')}${certain ? '!' : ''}`;
  };
  const cases: readonly (readonly [string, string, string])[] = [
    ['/static in front', '/static/images/4-Event/one.jpg', '4-Event/one.jpg!'],
    ['no slash in front', 'images/4-Event/one.jpg', '4-Event/one.jpg!'],
    ['backslashes', '\\images\\4-Event\\one.jpg', '4-Event/one.jpg!'],
    ['the way from the report to static', '../../../static/images/4-Event/one.jpg', '4-Event/one.jpg!'],
    ['the whole way on the disk', 'C:/site/static/images/4-Event/one.jpg', '4-Event/one.jpg!'],
    ['too many steps up', '../../../images/4-Event/one.jpg', '4-Event/one.jpg!'],
    ['another ending', '/images/4-Event/one.png', '4-Event/one.jpg!'],
    ['another ending of a short name', '/images/1.jpeg', '1.jpg!'],
    ['another folder', '/images/one.jpg', '4-Event/one.jpg!'],
    ['two folders, the closer one first', '/images/two.png', '4-Event/two.png old/two.png'],
    ['a name that reads alike', '/images/anh_nhom.png', 'Ảnh-nhóm.jpg'],
    ['a file of the bundle', '/images/photo.png', `${event}/photo.png!`],
    ['a file that the page cannot show', '/images/three.png', ''],
    ['nothing like it', '/images/none.png', ''],
    ['no picture', '/images/one.css', '4-Event/one.jpg'],
  ];
  for (const [name, target, expected] of cases) {
    it(`finds the file for ${name}`, () => {
      assert.equal(near(target), expected);
    });
  }

  it('writes a target as the site needs it', () => {
    const page = readPagePath(`${event}/_index.md`, bilingual);
    const path = 'static/images/a b.png';
    assert.equal(targetOf(path, page, site), '/my-report/images/a b.png');
    assert.equal(targetOf(path, page, site, '/images/A b.png'), '/images/a b.png');
    assert.equal(targetOf(path, page, site, '/my-report/images/A b.png'), '/my-report/images/a b.png');
    assert.equal(targetOf(path, page, siteWith([], { relativeUrls: true })), '/images/a b.png');
    // Before 0.123 Hugo publishes it in the folder as it is called, and the page in small letters.
    assert.equal(targetOf(`${event}/images/b.png`, page, site), undefined);
    assert.equal(targetOf(`${event}/b.png`, page, site), 'b.png');
    assert.equal(targetOf('content/talks/a.png', readPagePath('content/talks/t.md', bilingual), site), '../a.png');
    assert.equal(targetOf('content/x/a.png', page, site), undefined);
    assert.equal(targetOf('assets/a.png', page, site), undefined);
  });
});
