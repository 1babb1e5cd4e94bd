import { strict as assert } from 'node:assert';
import { findSiteRoot, findSitesIn } from '../../src/core/hugo/findSite.ts';
import { isHugoTemplatePath, type HugoTemplate } from '../../src/core/hugo/hugoTemplates.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import { withFile, withSummary } from '../../src/core/site/site.ts';
import { memoryFileSystem } from './memoryFileSystem.ts';

const section = '/home/an/site/content/4-EventParticipated';
const report =
  '---\ntitle: "Event 2"\ndate: 2025-11-17\nweight: 2\npre: " <b> 4.2. </b> "\n---\n# Cloud Day\n\n### Speakers\n\n- An\n\n![a](/images/a.jpg)\n';
const site = {
  '/home/an/site/config.toml': '[languages.en]\nweight=1\n[languages.vi]\nweight=2',
  '/home/an/site/static/images/A b.JPG': '',
  '/home/an/site/static/images/.keep': '',
  [`${section}/_index.md`]: '---\ntitle: Events\n---\n',
  [`${section}/4.10-Event10/_index.md`]: report,
  [`${section}/4.2-Event2/_index.md`]: report,
  [`${section}/4.2-Event2/_index.vi.md`]: report.replace('Cloud Day', 'Ngày hội'),
  [`${section}/4.2-Event2/photo.png`]: '',
  [`${section}/4.3-Event3/`]: '',
  [`${section}/4.4-Event4/images/`]: '',
  [`${section}/images/a.png`]: '',
  '/home/an/site/content/about.md': '',
  '/home/an/site/content/about.html': '',
  '/home/an/site/node_modules/x/content/1-Event/1.1-A/_index.md': report,
};

describe('findSiteRoot', () => {
  const disk = memoryFileSystem({
    ...site,
    '/home/an/config.yaml': '',
    '/work/other/config/_default/hugo.toml': '',
    '/work/other/docs/a.md': '',
    'C:/site/hugo.yaml': '',
    'C:/site/content/a.md': '',
  });
  const cases: readonly (readonly [string, string | undefined])[] = [
    [`${section}/4.2-Event2/_index.md`, '/home/an/site'],
    [section, '/home/an/site'],
    ['/home/an/site/', '/home/an/site'],
    ['/home/an', undefined],
    ['/work/other/docs/a.md', '/work/other'],
    ['C:/site/content/a.md', 'C:/site'],
    ['/nowhere/a.md', undefined],
    ['/', undefined],
    ['', undefined],
  ];
  for (const [path, root] of cases) {
    it(`finds ${root ?? 'no site'} for «${path}»`, async () => {
      assert.equal(await findSiteRoot(disk, path), root);
    });
  }
});

describe('findSitesIn', () => {
  const disk = memoryFileSystem({
    '/repo/README.md': '',
    '/repo/docs/site/hugo.toml': '',
    '/repo/docs/site/themes/plain/exampleSite/hugo.toml': '',
    '/repo/app/config.toml': '',
    '/repo/web/config.toml': '',
    '/repo/web/content/': '',
    '/repo/old/config/_default/hugo.toml': '',
    '/repo/old/themes/plain/hugo.toml': '',
    '/repo/a/b/c/hugo.toml': '',
    '/repo/.cache/hugo.toml': '',
    '/repo/node_modules/theme/hugo.toml': '',
    '/repo/theme/exampleSite/hugo.toml': '',
  });
  for (const [folder, levels, roots] of [
    ['/repo', 2, ['/repo/docs/site', '/repo/old', '/repo/web']],
    ['/repo/', 1, ['/repo/old', '/repo/web']],
    ['/repo', 0, []],
    ['/repo/a', 2, ['/repo/a/b/c']],
    ['/repo/docs/site', 2, ['/repo/docs/site']],
    ['/nowhere', 2, []],
  ] as const) {
    it(`finds ${roots.join(', ') || 'none'} in «${folder}», ${levels} levels deep, and reads nothing`, async () => {
      assert.deepEqual(await findSitesIn(disk, folder, levels), roots);
      assert.equal(disk.asked.reads, 0);
    });
  }

  it('looks at the nearest thousand folders of a folder of any size', async () => {
    const files = Array.from({ length: 60 }, (_, index) =>
      Array.from({ length: 60 }, (_, inner) => [`/big/${index}/${inner}/a.ts`, ''] as const),
    ).flat();
    const big = memoryFileSystem({ ...Object.fromEntries(files), '/big/site/hugo.toml': '' });
    assert.deepEqual(await findSitesIn(big, '/big', 2), ['/big/site']);
    assert.equal(big.asked.lists, 1000);
  });
});

describe('loadSite', () => {
  it('reads the events in order, with what is left over', async () => {
    const { eventSections } = await loadSite(memoryFileSystem(site), '/home/an/site');
    const base = 'content/4-EventParticipated';
    assert.deepEqual(eventSections, [
      {
        path: base,
        events: [
          {
            path: `${base}/4.2-Event2`,
            number: { section: 4, event: 2 },
            reports: [`${base}/4.2-Event2/_index.md`, `${base}/4.2-Event2/_index.vi.md`],
            holdsFile: true,
          },
          { path: `${base}/4.3-Event3`, number: { section: 4, event: 3 }, reports: [], holdsFile: false },
          { path: `${base}/4.4-Event4`, number: { section: 4, event: 4 }, reports: [], holdsFile: false },
          {
            path: `${base}/4.10-Event10`,
            number: { section: 4, event: 10 },
            reports: [`${base}/4.10-Event10/_index.md`],
            holdsFile: true,
          },
        ],
      },
    ]);
  });

  it('knows the files as the disk spells them, and the pages', async () => {
    const { files, pages, isHugo, config } = await loadSite(memoryFileSystem(site), '/home/an/site');
    assert.equal(isHugo, true);
    assert.equal(config.languages.length, 2);
    assert.deepEqual([...files].sort(), [
      'content/4-EventParticipated/4.2-Event2/photo.png',
      'content/4-EventParticipated/images/a.png',
      'static/images/.keep',
      'static/images/A b.JPG',
    ]);
    assert.equal(pages.size, 5);
    assert.ok(pages.has('content/about.md'));
  });

  it('sums up each report and section page', async () => {
    const { summaries } = await loadSite(memoryFileSystem(site), '/home/an/site');
    const { style, ...summary } =
      summaries.get('content/4-EventParticipated/4.2-Event2/_index.vi.md') ?? assert.fail('no summary');
    assert.equal(style.titleQuote, '"');
    assert.deepEqual(summary, {
      path: 'content/4-EventParticipated/4.2-Event2/_index.vi.md',
      languageCode: 'vi',
      title: 'Event 2',
      weight: 2,
      pre: ' <b> 4.2. </b> ',
      day: { year: 2025, month: 11, day: 17 },
      heading: 'Ngày hội',
      sectionLevel: 3,
      sections: [{ kind: 'speakers', heading: 'Speakers', level: 3 }],
      headingCount: 1,
      speakers: [{ name: 'An', role: '' }],
      images: ['/images/a.jpg'],
      lacks: ['objectives', 'highlights', 'takeaways', 'experience'],
      listed: [],
      location: '',
      role: '',
      time: '',
      gist: '',
      statedDay: undefined,
      notStarted: false,
      asksForTranslations: true,
      isSample: false,
    });
  });

  it('reads a site that keeps its languages in folders', async () => {
    const { eventSections, summaries } = await loadSite(
      memoryFileSystem({
        '/s/hugo.toml': '[languages.en]\ncontentDir="content/en"\n[languages.vi]\ncontentDir="content/vi"',
        '/s/content/en/4-Event/4.1-A/index.md': report,
        '/s/content/vi/4-Event/4.1-A/index.md': report,
      }),
      '/s',
    );
    assert.deepEqual(
      eventSections.map(({ path }) => path),
      ['content/en/4-Event', 'content/vi/4-Event'],
    );
    assert.equal(summaries.get('content/vi/4-Event/4.1-A/index.md')?.languageCode, 'vi');
  });

  it('reads a folder that is no Hugo site as far as it goes', async () => {
    const plain = await loadSite(
      memoryFileSystem({
        '/p/docs/4-Event/4.1-A/_index.md': report,
        '/p/docs/4-Event/4.1-A/a.png': '',
        '/p/node_modules/x/4-Event/4.1-A/_index.md': report,
      }),
      '/p',
    );
    assert.equal(plain.isHugo, false);
    assert.deepEqual([...plain.files], ['docs/4-Event/4.1-A/a.png']);
    assert.deepEqual(
      plain.eventSections.map(({ path }) => path),
      ['docs/4-Event'],
    );
    const nothing = await loadSite(memoryFileSystem({}), '/nowhere');
    assert.deepEqual([nothing.isHugo, nothing.eventSections, nothing.files.size], [false, [], 0]);
  });

  it('survives links that lead in circles', async () => {
    const disk = memoryFileSystem({
      '/s/hugo.toml': '',
      '/s/static/a.png': '',
      '/s/static/loop': { linkTo: '/s/static' },
      '/s/static/again': { linkTo: '/s/static' },
      '/s/content/4-Event/4.1-A/_index.md': report,
    });
    const { eventSections } = await loadSite(disk, '/s');
    assert.equal(eventSections.length, 1);
    assert.ok(disk.asked.lists < 50_000);
  });

  describe('knows who shows its pictures and links', () => {
    const hook = 'layouts/_default/_markup/render-image.html';
    const linkHook = 'layouts/_markup/render-link.html';
    const theme = 'theme = "learn"';
    const internship = 'theme = "hugo-theme-learn"';
    type Templates = readonly [markdown: HugoTemplate, figure: HugoTemplate, link: HugoTemplate];
    const cases: readonly (readonly [string, string, readonly string[], ...Templates])[] = [
      ['its own layouts', '', ['layouts/index.html'], 'none', 'none', 'none'],
      ['nobody known', '', ['content/a.md'], 'unknown', 'unknown', 'unknown'],
      ['its own hook', '', [hook], 'own', 'none', 'none'],
      ['its own hook for links', '', [linkHook], 'none', 'none', 'own'],
      ['a hook for one language', theme, ['layouts/_markup/render-image.vi.html'], 'own', 'unknown', 'unknown'],
      ['a hook of a section', theme, ['layouts/4-events/_markup/render-image.html'], 'own', 'unknown', 'unknown'],
      ['a hook for feeds only', theme, ['layouts/_markup/render-image.rss.xml'], 'unknown', 'unknown', 'unknown'],
      ['a theme without one', theme, ['themes/learn/layouts/index.html'], 'none', 'none', 'none'],
      ['a theme with one', theme, [`themes/learn/${hook}`], 'own', 'none', 'none'],
      ['a theme with one for links', theme, [`themes/learn/${linkHook}`], 'none', 'none', 'own'],
      ['a theme with a figure', theme, ['themes/learn/layouts/shortcodes/figure.html'], 'none', 'own', 'none'],
      ['a theme that was not fetched', theme, ['themes/learn/', 'layouts/index.html'], 'unknown', 'unknown', 'unknown'],
      ["the internship's, not fetched", internship, ['content/a.md'], 'unknown', 'unknown', 'none'],
      ["a hook beside the internship's", internship, [linkHook], 'unknown', 'unknown', 'own'],
      ['a theme that is not used', theme, [`themes/other/${hook}`], 'unknown', 'unknown', 'unknown'],
      ['two themes, one not there', 'theme = ["learn", "x"]', ['themes/learn/a.md'], 'unknown', 'unknown', 'unknown'],
      ['a module', '[[module.imports]]\npath = "m"', [`themes/m/${hook}`], 'own', 'none', 'none'],
    ];
    for (const [name, config, files, markdown, figure, link] of cases) {
      it(name, async () => {
        const disk = Object.fromEntries(files.map((path) => [`/s/${path}`, '']));
        const { hugoTemplates } = await loadSite(memoryFileSystem({ '/s/hugo.toml': config, ...disk }), '/s');
        assert.deepEqual(hugoTemplates, { markdown, figure, link });
      });
    }

    it('and when that may change', () => {
      const paths = [hook, `themes/learn/${hook}`, 'layouts', 'layouts/_default', 'layouts/_default/_markup', 'themes'];
      const others = ['layouts/index.html', 'layouts/partials/menu.html', 'content/a.md', 'themes/learn/theme.toml'];
      for (const path of [...paths, 'themes/learn', 'themes/learn/layouts', 'x/y/layouts/shortcodes/figure.html']) {
        assert.ok(isHugoTemplatePath(path), path);
      }
      for (const path of others) assert.ok(!isHugoTemplatePath(path), path);
    });
  });

  it('asks little of the disk: each folder once, each report once', async () => {
    const pictures: Record<string, string> = {};
    for (let index = 0; index < 5000; index++) pictures[`/s/static/images/${index % 50}/p${index}.jpg`] = '';
    const disk = memoryFileSystem({ ...pictures, '/s/hugo.toml': '', '/s/content/a.md': '' });
    const { files } = await loadSite(disk, '/s');
    assert.equal(files.size, 5000);
    assert.deepEqual(disk.asked, { lists: 56, reads: 1 });
  });

  it('stops when it is told to', async () => {
    const disk = memoryFileSystem(site);
    await loadSite(disk, '/home/an/site', { token: { isCancellationRequested: true } });
    assert.deepEqual(disk.asked, { lists: 1, reads: 0 });
  });
});

describe('a site that changes', () => {
  it('takes a new picture and a new summary without touching the old site', async () => {
    const before = await loadSite(memoryFileSystem(site), '/home/an/site');
    const after = withFile(before, 'static/images/new.jpg', true);
    assert.equal(after.files.size, before.files.size + 1);
    assert.equal(withFile(after, 'static/images/new.jpg', true), after);
    assert.deepEqual(withFile(after, 'static/images/new.jpg', false).files, before.files);
    const [path = ''] = before.summaries.keys();
    assert.equal(withSummary(before, path, undefined).summaries.size, before.summaries.size - 1);
    assert.equal(before.summaries.size, 4);
  });
});
