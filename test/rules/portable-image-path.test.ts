import { portableImagePath } from '../../src/core/rules/portableImagePath.ts';
import { defaultHugoConfig, type HugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../src/core/site/site.ts';
import { summarize } from '../../src/core/site/summary.ts';
import { folderOf } from '../../src/core/text/path.ts';
import { bilingual } from '../core/siteOf.ts';
import { testRule } from './testRule.ts';

const files = new Set(['static/images/a.png', 'static/images/b.png', 'static/images/a b.png']);
const site: Partial<Site> = { files };
const under = (config: Partial<HugoConfig> = {}, more: Partial<Site> = {}): Partial<Site> => ({
  files,
  config: { ...defaultHugoConfig, baseUrl: 'https://an.github.io/my-report/', basePath: '/my-report', ...config },
  ...more,
});

/** Another report of the site, which writes the site's path. */
const path = 'content/4-EventParticipated/4.1-Event1/_index.md';
const other = summarize(
  parseReport('![b](/my-report/images/b.png)\n', 'en'),
  readPagePath(path, defaultHugoConfig),
  emptySite('/'),
);
const others = { summaries: new Map([[path, other]]) };

/** Nobody but Hugo shows pictures. */
const known: Partial<Site> = { hugoTemplates: { markdown: 'none', figure: 'none', link: 'none' } };
const unknown: Site['hugoTemplates'] = { markdown: 'unknown', figure: 'unknown', link: 'none' };
const assets: Partial<Site> = { ...known, files: new Set(['assets/images/c.png']) };

const capitals = 'content/4-Events/4.4-Event4/_index.md';
const beside = (page: string): Pick<Site, 'files' | 'pages'> => ({
  files: new Set(['photo.png', 'img/a.png', 'img/b.png'].map((name) => `${folderOf(page)}/${name}`)),
  pages: new Set([page]),
});

testRule(portableImagePath, {
  valid: [
    { name: 'paths as Hugo has them', text: '![a](/images/a.png) <img src="/images/a.png">\n', site },
    {
      name: 'spaces that are written as they must be',
      text: '![a](/images/a%20b.png) ![b](</images/a b.png>)\n',
      site,
    },
    { name: 'a file that is nowhere', text: '![a](/static/images/none.png)\n', site },
    { name: 'backslashes in HTML, which browsers read as slashes', text: '<img src="\\images\\a.png">\n', site },
    { name: "the site's path where nothing adds it", text: '![a](/my-report/images/a.png)\n', site: under() },
    {
      name: 'no such path where Hugo adds it',
      text: '![a](/images/a.png)\n',
      site: under({ relativeUrls: true }),
    },
    {
      name: 'a site with a picture template of its own',
      text: '![a](/images/a.png)\n',
      site: under({}, { ...others, hugoTemplates: { markdown: 'own', figure: 'own', link: 'none' } }),
    },
    {
      name: "no site's path anywhere in the site, whose theme is not there: it may put it in front",
      text: '![a](/images/a.png) <img src="/images/a.png">\n',
      site: under(),
    },
    {
      name: "no site's path where only the workflow knows the address",
      text: '![a](/images/a.png)\n',
      site: under({ baseUrl: 'https://example.org/my-report/' }, known),
    },
    {
      name: 'a figure of which the theme has its own',
      text: '{{< figure src="/images/a.png" >}}\n',
      site: under({}, { hugoTemplates: { markdown: 'none', figure: 'own', link: 'none' } }),
    },
    {
      name: 'pictures beside the page, in a folder that Hugo publishes as it is',
      text: '![a](img/a.png) ![b](photo.png)\n',
      path: 'content/4-events/4.4-event4/_index.md',
      site: beside('content/4-events/4.4-event4/_index.md'),
    },
    {
      name: 'pictures in a folder of a leaf bundle',
      text: '![a](img/a.png)\n',
      path: 'content/4-Events/4.4-Event4/index.md',
      site: beside('content/4-Events/4.4-Event4/index.md'),
    },
    {
      name: 'pictures that a template of the site may find',
      text: '![a](img/a.png)\n',
      path: capitals,
      site: { ...beside(capitals), hugoTemplates: { markdown: 'own', figure: 'own', link: 'none' } },
    },
    {
      name: 'assets where the newer Hugo finds them',
      text: '![a](/images/c.png) {{< figure src="/images/c.png" >}}\n',
      site: { ...assets, config: bilingual },
    },
    {
      name: 'assets of which a theme that is not there may know',
      text: '![a](/images/c.png) <img src="/images/c.png">\n',
      site: { ...assets, hugoTemplates: unknown },
    },
    {
      name: 'assets where the template of Hugo is switched on',
      text: '![a](/images/c.png)\n',
      site: { ...assets, config: { ...defaultHugoConfig, usesImageTemplate: true } },
    },
    ...(
      [
        [
          'a space before a path in HTML, in a site that lies at the root',
          { ...site, config: { ...defaultHugoConfig, relativeUrls: true } },
        ],
        ['a space before a path in HTML, where Hugo puts nothing in front', under({}, { summaries: new Map() })],
      ] as const
    ).map(([name, where]) => ({ name, text: '<img src=" /images/b.png">\n', site: where })),
    {
      name: 'a space before a path in HTML that is relative, or leads nowhere',
      text: '<img src=" images/b.png"> <img src=" /images/none.png">\n',
      site: under({ relativeUrls: true }),
    },
    {
      name: 'a path in Markdown where Hugo makes addresses relative',
      text: '![b]( /images/b.png)\n',
      site: under({ canonifyUrls: true }),
    },
    { name: 'a relative path', text: '![a](../../my-report/images/a.png)\n', site: under() },
  ],
  invalid: [
    {
      name: '/static in front, with title and query kept',
      text: '![a](<|/static/images/a.png?width=90pc|> "t") <img src="<|static/images/b.png|>">\n',
      site,
      problems: ['static', 'static'],
      messages: [
        'Hugo publishes what is in static, not the folder itself: leave “static” out of the path.',
        'Hugo publishes what is in static, not the folder itself: leave “static” out of the path.',
      ],
      fixTitles: ['Change to /images/a.png'],
      fixed: '![a](/images/a.png?width=90pc "t") <img src="/images/b.png">\n',
    },
    {
      name: '/static in a site that lies under a path',
      text: '![a](<|/static/images/a.png|>)\n',
      site: under(),
      problems: ['static'],
      fixed: '![a](/my-report/images/a.png)\n',
    },
    {
      name: 'backslashes',
      text: '![a](<|\\images\\a.png|>)\n',
      site,
      problems: ['backslash'],
      fixed: '![a](/images/a.png)\n',
    },
    {
      name: 'backslashes before dots and signs, which Markdown takes for escapes',
      text: '![a](<|..\\..\\static\\images\\_a.png|>) ![b](<|\\images\\_a.png|>)\n',
      site: { files: new Set(['static/images/_a.png']) },
      problems: ['static', 'backslash'],
      fixed: '![a](/images/_a.png) ![b](/images/_a.png)\n',
    },
    {
      name: 'a space that makes a picture text',
      text: '![a](<|/images/a b.png|> "t")\n',
      site,
      problems: ['space'],
      fixTitles: ['Change to /images/a b.png'],
      fixed: '![a](/images/a%20b.png "t")\n',
    },
    {
      name: "the site's path where Hugo adds it, once for all pictures",
      text: '![a](<|/my-report/images/a.png|>) ![b](/my-report/images/b.png)\n',
      site: under({ canonifyUrls: true }),
      problems: ['base-twice'],
      messages: ['Hugo puts /my-report before this path itself, so it would be there twice: leave it out.'],
      fixTitles: ['Change to /images/a.png, and 1 more'],
      fixed: '![a](/images/a.png) ![b](/images/b.png)\n',
    },
    {
      name: "no site's path where the other pictures have it",
      text: '![a](<|/images/a.png|>)\n\n{{< figure src="/images/b.png" >}}\n',
      site: under({}, others),
      problems: ['base-missing'],
      fixed: '![a](/my-report/images/a.png)\n\n{{< figure src="/my-report/images/b.png" >}}\n',
    },
    {
      name: "no site's path anywhere, where no template puts it in front, once for all pictures",
      text: '![a](<|/images/a.png|>)\n\n<img src="/images/b.png">\n\n{{< figure src="/images/a.png" >}}\n',
      site: under({}, known),
      problems: ['base-nowhere'],
      severities: ['information'],
      messages: ['This site is published under /my-report, and Hugo does not add that to this path: write it here.'],
      fixTitles: ['Change to /my-report/images/a.png, and 2 more'],
      fixed:
        '![a](/my-report/images/a.png)\n\n<img src="/my-report/images/b.png">\n\n{{< figure src="/my-report/images/a.png" >}}\n',
    },
    {
      name: "no site's path in HTML, of which a template for Markdown does not know",
      text: '![a](/images/a.png) <img src="<|/images/b.png|>">\n',
      site: under({}, { hugoTemplates: { markdown: 'own', figure: 'none', link: 'none' } }),
      problems: ['base-nowhere'],
      severities: ['information'],
      fixed: '![a](/images/a.png) <img src="/my-report/images/b.png">\n',
    },
    {
      name: "a space, with the site's path where it is missing too",
      text: '![a](<|/images/a b.png|>)\n',
      site: under({}, known),
      problems: ['space'],
      fixed: '![a](/my-report/images/a%20b.png)\n',
    },
    {
      name: 'a space in an address on the web',
      text: '![a](<|https://e.org/a b.png|>)\n',
      problems: ['space'],
      fixTitles: [],
    },
    {
      name: 'static on the way from the page on the disk',
      text: '![a](<|../../../static/images/a.png|>)\n',
      site: under(),
      problems: ['static'],
      preferred: 'Change to /my-report/images/a.png',
      fixed: '![a](/my-report/images/a.png)\n',
    },
    {
      name: "HTML that Hugo does not see beginning with a slash, so that the site's path is not put in front",
      text: '<img src="<|\\images\\a.png|>"> <img src="<| /images/b.png|>">\n',
      site: under({ relativeUrls: true }),
      problems: ['unread', 'unread'],
      messages: [
        'Hugo puts /my-report before a path only if it begins with /: write /images/a.png.',
        'Hugo puts /my-report before a path only if it begins with /: write /images/b.png.',
      ],
      fixed: '<img src="/images/a.png"> <img src="/images/b.png">\n',
    },
    {
      name: 'a folder with capitals, once for all pictures in folders of it',
      text: '![a](<|img/a.png|>) ![b](img/b.png) ![c](photo.png)\n',
      path: capitals,
      site: beside(capitals),
      problems: ['folder'],
      messages: [
        'Hugo before 0.123 publishes this file as /4-Events/4.4-Event4/img/a.png, where this page does not look: move it to static/images/4-Events/4.4-Event4.',
      ],
      fixTitles: [],
    },
    {
      name: 'a folder with capitals whose picture is among those of the site too',
      text: '![a](<|img/a.png|>)\n',
      path: capitals,
      site: { ...beside(capitals), files: new Set([...beside(capitals).files, 'static/images/talks/a.png']) },
      problems: ['folder'],
      fixTitles: ['Change to /images/talks/a.png'],
      preferred: '',
      fixed: '![a](/images/talks/a.png)\n',
    },
    {
      name: 'assets that no Hugo finds, or not in HTML',
      text: '<img src="<|/images/c.png|>">\n\n![a](/images/c.png)\n',
      site: assets,
      problems: ['assets'],
      messages: [
        'Hugo does not publish what is in assets by itself: move this picture to static/images/4-EventParticipated/4.4-Event4.',
      ],
      fixTitles: [],
    },
    {
      name: 'assets in HTML, whatever the languages',
      text: '<img src="<|/images/c.png|>"> ![a](/images/c.png)\n',
      site: { ...assets, config: bilingual },
      problems: ['assets'],
    },
  ],
});
