import { portableImagePath } from '../../src/core/rules/portableImagePath.ts';
import { defaultHugoConfig, type HugoConfig } from '../../src/core/site/hugoConfig.ts';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { readPagePath } from '../../src/core/site/page.ts';
import type { Site } from '../../src/core/site/site.ts';
import { summarize } from '../../src/core/site/summary.ts';
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
  defaultHugoConfig,
  defaultConfiguration,
);
const others = { summaries: new Map([[path, other]]) };

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
      site: under({}, { ...others, hasImageHook: true }),
    },
    { name: "no site's path anywhere in the site: it may lie elsewhere", text: '![a](/images/a.png)\n', site: under() },
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
      messages: ['Hugo puts /my-report in front of this path by itself, so it would stand there twice: leave it out.'],
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
  ],
});
