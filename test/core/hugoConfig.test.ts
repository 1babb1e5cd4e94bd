import { strict as assert } from 'node:assert';
import { formatStatement } from '../../src/core/messages/message.ts';
import { defaultHugoConfig, type HugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { readHugoConfig } from '../../src/core/hugo/readHugoConfig.ts';

describe('readHugoConfig', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, Partial<HugoConfig>])[] = [
    ['nothing', {}, {}],
    ['an empty file', { 'hugo.toml': '' }, {}],
    [
      "the internship template's form",
      {
        'config.toml': [
          'baseURL = "https://an.github.io/my-report/"',
          'relativeURLs = true',
          'canonifyURLs = true',
          'theme = "hugo-theme-learn"',
          '[Languages]',
          '[Languages.en]',
          'title = "Report"',
          'weight = 1',
          '[Languages.vi]',
          'weight = 2',
        ].join('\n'),
      },
      {
        baseUrl: 'https://an.github.io/my-report/',
        basePath: '/my-report',
        relativeUrls: true,
        canonifyUrls: true,
        staticDirs: ['static', 'themes/hugo-theme-learn/static'],
        themes: ['themes/hugo-theme-learn'],
        languages: [
          { code: 'en', isDefault: true, words: 'en' },
          { code: 'vi', isDefault: false, words: 'vi' },
        ],
      },
    ],
    [
      'YAML, keys in any letter case',
      { 'hugo.yaml': 'BaseUrl: /x/\nCANONIFYURLS: true\nbuildfuture: "true"\ntimezone: Asia/Ho_Chi_Minh\n' },
      { baseUrl: '/x/', basePath: '/x', canonifyUrls: true, buildFuture: true, timeZone: 'Asia/Ho_Chi_Minh' },
    ],
    [
      'JSON',
      { 'config.json': '{"contentDir": "docs/", "buildDrafts": true}' },
      { contentDir: 'docs', buildDrafts: true },
    ],
    ['a byte order mark', { 'hugo.json': '\uFEFF{"buildExpired": true}' }, { buildExpired: true }],
    [
      'two files, of which Hugo takes the first',
      { 'config.toml': 'buildDrafts = true', 'hugo.yml': 'buildFuture: true' },
      { buildFuture: true },
    ],
    [
      'a folder, which wins over the file at the root',
      {
        'hugo.toml': 'contentDir = "a"\nbuildDrafts = true\n[languages.en]\nweight = 9',
        'config/_default/hugo.toml': 'contentDir = "b"',
        'config/_default/languages.toml': '[vi]\nweight = 1',
        'config/_default/languages.fr.yaml': 'weight: 2',
        'config/production/config.toml': 'baseURL = "https://e.org/p"',
      },
      {
        contentDir: 'b',
        buildDrafts: true,
        baseUrl: 'https://e.org/p',
        basePath: '/p',
        languages: [
          { code: 'vi', isDefault: false, words: 'vi' },
          { code: 'fr', isDefault: false, words: 'en' },
          { code: 'en', isDefault: true, words: 'en' },
        ],
      },
    ],
    [
      'languages that are off, without a weight, with a folder of their own',
      {
        'hugo.toml':
          'defaultContentLanguage = "VI"\ndefaultContentLanguageInSubdir = true\ndisableLanguages = ["fr"]\n' +
          '[languages.en]\ncontentDir = "content/en"\n[languages.vi]\ncontentDir = "./content/vi"\nweight = 3\n' +
          '[languages.fr]\n[languages.de]\ndisabled = true',
      },
      {
        defaultLanguageInFolder: true,
        languages: [
          { code: 'vi', isDefault: true, words: 'vi', contentDir: 'content/vi' },
          { code: 'en', isDefault: false, words: 'en', contentDir: 'content/en' },
        ],
      },
    ],
    [
      'what becomes of the paths of pages',
      { 'hugo.toml': 'disablePathToLower = true\nremovePathAccents = true' },
      { keepsPathCase: true, removesAccents: true },
    ],
    [
      'a default language without a list',
      { 'hugo.toml': 'defaultContentLanguage = "vi"' },
      { languages: [{ code: 'vi', isDefault: true, words: 'vi' }] },
    ],
    [
      'several static folders, those of languages and themes too',
      {
        'hugo.toml':
          'staticDir = ["static", "pictures/"]\nstaticDir1 = "more"\ntheme = ["a", "b"]\nthemesDir = "t"\n' +
          '[languages.en]\nstaticDir = "static-en"',
      },
      {
        staticDirs: ['static', 'pictures', 'more', 'static-en', 't/a/static', 't/b/static'],
        themes: ['t/a', 't/b'],
      },
    ],
    [
      'a theme from outside, modules, and the use of the picture template',
      {
        'hugo.toml':
          'theme = "../learn"\nthemesDir = "../.."\n[[module.imports]]\npath = "github.com/a/b"\n' +
          '[markup.goldmark.renderHooks.image]\nenableDefault = true',
      },
      {
        staticDirs: ['static', 'themes/learn/static', 'themes/github.com/a/b/static'],
        themes: ['themes/learn', 'themes/github.com/a/b'],
        usesImageTemplate: true,
      },
    ],
    [
      'a mount, which replaces the static folder',
      { 'hugo.toml': '[[module.mounts]]\nsource = "media"\ntarget = "static"' },
      { staticDirs: ['media'] },
    ],
    [
      'lines of paragraphs that are kept',
      { 'hugo.yaml': 'markup:\n  goldmark:\n    renderer:\n      hardWraps: true' },
      { keepsLines: true },
    ],
    [
      "Hugo's own template for links",
      { 'hugo.toml': '[markup.goldmark.renderHooks.link]\nenableDefault = true' },
      { leadsToFiles: true },
    ],
    [
      "Hugo's own template for links in newer words",
      { 'hugo.yaml': 'markup: {goldmark: {renderHooks: {link: {useEmbedded: never, enableDefault: true}}}}' },
      { leadsToFiles: false },
    ],
    [
      'a host for each language',
      { 'hugo.toml': '[languages.en]\nbaseURL = "https://en.example/"' },
      { leadsToFiles: false, baseUrl: 'https://en.example/' },
    ],
    [
      'pictures copied for each language',
      { 'hugo.toml': '[markup.goldmark]\nduplicateResourceFiles = true' },
      { leadsToFiles: false },
    ],
    [
      'values of wrong types, and folders outside the site',
      {
        'hugo.yaml': 'baseURL: [1]\nlanguages: x\nstaticDir: {a: b}\ncontentDir: ../other\ntheme: 3\ntimeZone:\n',
      },
      {},
    ],
  ];
  for (const [name, files, expected] of cases) {
    it(`reads ${name}`, () => {
      const list = Object.entries(files).map(([path, text]) => ({ path, text }));
      assert.deepEqual(readHugoConfig(list), { ...defaultHugoConfig, ...expected });
    });
  }

  for (const [path, text] of [
    ['hugo.toml', 'baseURL = "x'],
    ['hugo.yaml', 'a: [1'],
    ['config.json', '{'],
    ['hugo.json', `{"a": "${'x'.repeat(1_000_001)}"}`],
  ] as const) {
    it(`assumes Hugo's defaults for a broken ${path} of ${text.length} characters, and says so`, () => {
      const { problems, ...config } = readHugoConfig([{ path, text }]);
      const { problems: none, ...defaults } = defaultHugoConfig;
      assert.deepEqual(none, []);
      assert.deepEqual(config, defaults);
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [path],
      );
      assert.match(formatStatement(problems[0]?.statement ?? assert.fail(), 'vi'), new RegExp(path));
    });
  }

  it('keeps going without the default language, where Hugo refuses to build', () => {
    const { languages, problems } = readHugoConfig([{ path: 'hugo.toml', text: '[languages.vi]\n[languages.fr]' }]);
    assert.deepEqual(
      languages.map(({ code, isDefault }) => [code, isDefault]),
      [
        ['fr', true],
        ['vi', false],
      ],
    );
    assert.equal(problems.length, 1);
  });

  it('reads addresses and folders of very many slashes in no time', () => {
    const slashes = '/'.repeat(200_000);
    const text = `baseURL: https://a.example${slashes}x\ncontentDir: a${slashes}x\n`;
    const { basePath, contentDir } = readHugoConfig([{ path: 'hugo.yaml', text }]);
    assert.deepEqual([basePath, contentDir], [`${slashes}x`, `a${slashes}x`]);
  });
});
