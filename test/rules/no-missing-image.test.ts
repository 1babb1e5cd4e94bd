import { noMissingImage } from '../../src/core/rules/noMissingImage.ts';
import { defaultHugoConfig } from '../../src/core/site/hugoConfig.ts';
import type { Site } from '../../src/core/site/site.ts';
import { testRule } from './testRule.ts';

const event = 'content/4-EventParticipated/4.4-Event4';
const withFiles = (...files: readonly string[]): Partial<Site> => ({ files: new Set(files) });
const site = withFiles('static/images/a.png', 'static/images/a b.png', 'static/images/Day 1/Team.JPG');
const underFolder: Partial<Site> = {
  ...site,
  config: { ...defaultHugoConfig, baseUrl: 'https://an.github.io/my-report/', basePath: '/my-report' },
};

testRule(noMissingImage, {
  valid: [
    { name: 'a picture on disk, with a query', text: '![a](/images/a.png?width=90pc)\n', site },
    {
      name: 'a picture in HTML and in a figure',
      text: '<img src="/images/a.png">\n\n{{< figure src="/images/a.png" >}}\n',
      site,
    },
    { name: 'spaces, encoded or in angle brackets', text: '![a](/images/a%20b.png) ![a](</images/a b.png>)\n', site },
    { name: "the repository's name in front", text: '![a](/my-report/images/a.png)\n', site: underFolder },
    { name: 'a picture of the bundle', text: '![a](a.png)\n', site: withFiles(`${event}/a.png`) },
    { name: 'pictures elsewhere', text: '![a](https://e.org/a.png) ![b](data:image/png;base64,AA==)\n' },
    { name: 'shortcodes inside a path', text: '![a]({{< param a >}}/a.png)\n\n<img src="{{% param a %}}/a.png">\n' },
    { name: "a theme's shortcode, which finds its pictures by itself", text: '{{< gallery src="none" >}}\n' },
    { name: 'pictures in code and comments', text: '`![a](/x.png)`\n\n<!-- ![a](/x.png) -->\n' },
    { name: 'a folder of which nothing is known', text: '![a](/x.png) ![b](y.png)\n', site: { isHugo: false } },
    { name: 'a section page', text: '![a](/x.png)\n', path: 'content/4-EventParticipated/_index.md' },
  ],
  invalid: [
    {
      name: 'a file that is nowhere',
      text: '![a](<|/images/none.png|> "A title")\n',
      site,
      problems: ['missing'],
      messages: ['This picture does not exist: there is no file static/images/none.png.'],
      fixTitles: [],
    },
    {
      name: "a file that is nowhere, behind the repository's name, which is no folder",
      text: '![a](<|/my-report/pictures/2025.png|>)\n',
      site: underFolder,
      problems: ['missing'],
      messages: ['This picture does not exist: there is no file static/pictures/2025.png.'],
      fixTitles: [],
    },
    {
      name: 'each form, at its path',
      text: '![a](<<|/x 1.png|>>) <img alt=a src=<|/x2.png|>>\n\n{{< figure src="<|/x3.png|>" >}}\n\n![b][c]\n\n[c]: <|/x4.png|>\n',
      problems: ['missing', 'missing', 'missing', 'missing'],
    },
    {
      name: 'a definition that two pictures share, once',
      text: '![a][c] ![b][c]\n\n[c]: <|/x.png|>\n',
      problems: ['missing'],
    },
    {
      name: 'the Vietnamese page that lies one folder deeper',
      text: '![a](<|../../images/a.png|>)\n',
      site: {
        ...site,
        config: {
          ...defaultHugoConfig,
          languages: [
            { code: 'en', isDefault: true, words: 'en' },
            { code: 'vi', isDefault: false, words: 'vi' },
          ],
        },
      },
      problems: ['missing'],
      messages: ['This picture does not exist: there is no file static/vi/images/a.png.'],
      fixed: '![a](/images/a.png)\n',
    },
    {
      name: 'a file in another folder, whose spaces get encoded',
      text: '![a](<|/images/team.jpg|>)\n\n<img src="<|/Team.JPG|>">\n\n![b](<<|/Team.JPG|>>)\n',
      site,
      problems: ['missing', 'missing', 'missing'],
      fixed: '![a](/images/Day%201/Team.JPG)\n\n<img src="/images/Day 1/Team.JPG">\n\n![b](</images/Day 1/Team.JPG>)\n',
    },
    {
      name: 'several files that it may be, none preferred',
      text: '![a](<|/images/x.png|>)\n',
      site: withFiles('static/images/1/x.png', 'static/images/2/x.png'),
      problems: ['missing'],
      fixTitles: ['Change to /images/1/x.png', 'Change to /images/2/x.png'],
      preferred: '',
    },
    {
      name: 'a name that differs in two letters',
      text: '![a](<|/images/group-foto.png|>)\n',
      site: withFiles('static/images/group-photo.png', 'static/images/group-2.png'),
      problems: ['missing'],
      fixTitles: ['Change to /images/group-photo.png'],
    },
    {
      name: "the site's base path, which a corrected target gets where it needs it",
      text: '![a](<|images/a.png|>) ![b](<|/my-report/static/images/a.png|>)\n',
      site: underFolder,
      problems: ['missing', 'missing'],
      fixed: '![a](/my-report/images/a.png) ![b](/my-report/images/a.png)\n',
    },
    {
      name: "the template's example",
      text: '![Event](<|path/to/your/image.jpg|>)\n\n![b](<|/images/your-image.png|>)\n',
      problems: ['template', 'template'],
      fixTitles: [],
    },
    {
      name: "the template's example in other forms",
      text: '![a](<|Path/To/Your/a.jpg|>)\n\n![b](<|YourPhoto.png|>)\n',
      problems: ['template', 'template'],
    },
    {
      name: 'a path that only resembles the example',
      text: '![a](<|/images/footpath/to/a.jpg|>)\n\n![b](<|/for-your-image.png|>)\n\n![c](<|/your-photos/a.png|>)\n',
      problems: ['missing', 'missing', 'missing'],
    },
    { name: 'no path', text: '<|![a]()|> <|<img src="">|>\n', problems: ['empty', 'empty'] },
    {
      name: 'a template expression, which Hugo leaves as it is',
      text: '<img src="<|{{ .Site.BaseURL }}images/a.png|>">\n\n![a](<|{{.x}}/none.png|>)\n',
      site,
      problems: ['expression', 'expression'],
      messages: [
        'Hugo leaves {{ .Site.BaseURL }} as it is in a report: write the path itself.',
        'Hugo leaves {{.x}} as it is in a report: write the path itself.',
      ],
      fixTitles: ['Change to /images/a.png'],
    },
    {
      name: 'an expression of another program',
      text: '<img src="<|{% url %}/none.png|>">\n',
      site,
      problems: ['expression'],
      messages: ['Hugo leaves {% url %} as it is in a report: write the path itself.'],
    },
    {
      name: 'a file that would be found nowhere either, which is not proposed',
      text: '![a](<|/images/own.png|>)\n',
      site: {
        ...withFiles(`${event}/img/own.png`),
        pages: new Set([`${event}/_index.vi.md`]),
      },
      problems: ['missing'],
      fixTitles: [],
    },
    {
      name: 'a slash behind the name',
      text: '![a](<|/images/a.png/|>)\n',
      site,
      problems: ['missing'],
      messages: ['This picture does not exist: there is no file static/images/a.png/.'],
    },
    {
      name: "a file of the author's computer",
      text: '![a](<|C:\\Users\\an\\Pictures\\a.png|>)\n',
      site,
      problems: ['local'],
      messages: ['This file lies on your computer only: copy the picture into static/images.'],
      fixTitles: ['Change to /images/a.png'],
      fixed: '![a](/images/a.png)\n',
    },
    {
      name: "a file of the author's computer, in a site that keeps its files elsewhere",
      text: '![a](<|C:\\a.png|>)\n',
      site: { config: { ...defaultHugoConfig, staticDirs: ['public', 'static'] } },
      problems: ['local'],
      messages: ['This file lies on your computer only: copy the picture into public/images.'],
    },
  ],
});
