import { noMissingImage } from '../../src/core/rules/noMissingImage.ts';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { defaultHugoConfig } from '../../src/core/hugo/hugoConfig.ts';
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
    {
      name: 'addresses at which a service sends the picture itself',
      text: [
        'https://github.com/an/r/raw/main/a.png',
        'https://github.com/an/r/blob/main/a.png?raw=true',
        'https://github.com/user-attachments/assets/1b2c',
        'https://raw.githubusercontent.com/an/r/main/blob/a.png',
        'https://gitlab.com/an/r/-/raw/main/a.png',
        'https://www.dropbox.com/scl/fi/x/a.png?rlkey=y&raw=1',
        'https://www.dropbox.com/s/x/a.png?dl=1',
        'https://dl.dropboxusercontent.com/s/x/a.png',
        'https://drive.google.com/thumbnail?id=1a',
        'https://lh3.googleusercontent.com/d/1a',
        'https://1drv.ms/i/c/1a/b?width=660',
        'https://an.sharepoint.com/:i:/g/personal/x?download=1',
        'https://i.imgur.com/aB3.png',
        'https://imgur.com/aB3.png',
        'https://scontent.xx.fbcdn.net/v/a.jpg',
        'https://graph.facebook.com/1/picture',
        'https://www.facebook.com/tr?id=1&noscript=1',
        'https://e.org/?u=https://imgur.com/a/x1',
      ]
        .map((address) => `![a](${address})\n`)
        .join('\n'),
    },
    { name: 'a link to a page that shows a picture', text: '[a](https://github.com/an/r/blob/main/a.png)\n' },
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
      problems: ['astray'],
      messages: ["This picture does not exist: counted from the page's address, this path leads to /vi/images/a.png."],
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
      name: 'a path of Windows, in which Markdown takes some backslashes for escapes',
      text: '![a](<|..\\images\\_team.jpg|>) ![b](<|\\.a\\x\\_1.png|>)\n',
      site: withFiles('static/images/Day 1/_team.jpg'),
      problems: ['astray', 'missing'],
      messages: [
        "This picture does not exist: counted from the page's address, this path leads to /4-eventparticipated/images/_team.jpg.",
        'This picture does not exist: there is no file static/.a/x/_1.png.',
      ],
      fixTitles: ['Change to /images/Day 1/_team.jpg'],
    },
    {
      name: 'a path in which a backslash is an escape',
      text: '![a](<|/images/a\\_b.png|>)\n',
      problems: ['missing'],
      messages: ['This picture does not exist: there is no file static/images/a_b.png.'],
    },
    {
      name: 'a path of Windows beside a page of no Hugo site',
      text: '![a](<|img\\a.png|>)\n',
      site: { isHugo: false, ...withFiles(`${event}/b.png`) },
      problems: ['missing'],
      messages: [`This picture does not exist: there is no file ${event}/img/a.png.`],
    },
    {
      name: 'pages that show a picture',
      text: [
        'https://github.com/an/r/blob/main/a.png',
        '//www.GitHub.com/an/r/blob/main/a.png',
        'https://gitlab.com/an/group/r/-/blob/main/a.png',
        'https://drive.google.com/file/d/1a/view?usp=sharing',
        'https://drive.google.com/open?id=1a',
        'https://photos.app.goo.gl/1a',
        'https://photos.google.com/share/1a',
        'https://www.facebook.com/photo/?fbid=1',
        'https://m.facebook.com/photo.php?fbid=1',
        'https://www.facebook.com/an/photos/a.1/2',
        'https://www.facebook.com/share/p/1a/',
        'https://www.instagram.com/p/C1-a/?igsh=x',
        'https://imgur.com/aB3',
        'https://imgur.com/a/x1#2',
        'https://imgur.com/gallery/title-x1',
        'https://1drv.ms/i/s!Aa1?e=x',
        'https://onedrive.live.com/?id=1',
        'https://an-my.sharepoint.com/:i:/g/personal/x?e=y',
        'https://www.dropbox.com/s/x/a.png?dl=0',
        'http://www.google.com.vn/imgres?imgurl=https%3A%2F%2Fe.org%2Fa.png',
      ]
        .map((address) => `![a](<|${address}|>)\n`)
        .join('\n'),
      problems: Array.from({ length: 20 }, () => 'page'),
    },
    {
      name: 'a page that shows a picture, whose own address is certain',
      text: '![a](<|https://github.com/blob/r/blob/main/blob/a%20b.png?x=1#y|> "T")\n\n<img src="<|https://gitlab.com/an/r/-/blob/main/a.png|>">\n',
      problems: ['page', 'page'],
      messages: [
        'This is a page of GitHub with the picture on it, not the picture itself: save the picture in static/images/4-EventParticipated/4.4-Event4.',
        'This is a page of GitLab with the picture on it, not the picture itself: save the picture in static/images/4-EventParticipated/4.4-Event4.',
      ],
      fixTitles: ['Change to https://github.com/blob/r/raw/main/blob/a%20b.png?x=1#y'],
      preferred: 'Change to https://github.com/blob/r/raw/main/blob/a%20b.png?x=1#y',
      fixed:
        '![a](https://github.com/blob/r/raw/main/blob/a%20b.png?x=1#y "T")\n\n<img src="https://gitlab.com/an/r/-/raw/main/a.png">\n',
    },
    {
      name: "a page of Dropbox's, with any query",
      text: [
        '![a](<|https://www.dropbox.com/scl/fi/x/a.png?rlkey=y&dl=0|>)',
        '![a](<|https://www.dropbox.com/s/x/a.png?dl=0&st=z#f|>)',
        '![a](<|https://www.dropbox.com/s/x/a.png|>)',
        '![a](<|https://www.dropbox.com/s/x/a.png?st=z#f|>)',
        '<img src="<|https://www.dropbox.com/s/x/a.png?st=z&amp;dl=0|>">',
      ].join('\n\n'),
      problems: ['page', 'page', 'page', 'page', 'page'],
      fixed: [
        '![a](https://www.dropbox.com/scl/fi/x/a.png?rlkey=y&raw=1)',
        '![a](https://www.dropbox.com/s/x/a.png?raw=1&st=z#f)',
        '![a](https://www.dropbox.com/s/x/a.png?raw=1)',
        '![a](https://www.dropbox.com/s/x/a.png?st=z&raw=1#f)',
        '<img src="https://www.dropbox.com/s/x/a.png?st=z&amp;raw=1">',
      ].join('\n\n'),
    },
    {
      name: 'a page that shows a picture, of which nobody knows where that is',
      text: '![a](<|https://drive.google.com/file/d/1a/view?usp=sharing|>)\n\n![b][c]\n\n[c]: <|https://www.dropbox.com/sh/x/y?dl=0|>\n',
      problems: ['page', 'page'],
      messages: [
        'This is a page of Google Drive with the picture on it, not the picture itself: save the picture in static/images/4-EventParticipated/4.4-Event4.',
        'This is a page of Dropbox with the picture on it, not the picture itself: save the picture in static/images/4-EventParticipated/4.4-Event4.',
      ],
      fixTitles: [],
    },
    {
      name: "a file of the author's computer",
      text: '![a](<|C:\\Users\\an\\Pictures\\a.png|>)\n',
      site,
      problems: ['local'],
      messages: [
        'This file is only on your computer: copy the picture into static/images/4-EventParticipated/4.4-Event4.',
      ],
      fixTitles: ['Change to /images/a.png'],
      fixed: '![a](/images/a.png)\n',
    },
    {
      name: "a file of the author's computer, in a site that keeps pictures beside the text",
      text: '![a](<|C:\\a.png|>)\n',
      site: { configuration: { ...defaultConfiguration, pictures: './' } },
      problems: ['local'],
      messages: ['This file is only on your computer: copy the picture into content/4-EventParticipated/4.4-Event4.'],
    },
    {
      name: "a file of the author's computer, in a site that keeps its files elsewhere",
      text: '![a](<|C:\\a.png|>)\n',
      site: { config: { ...defaultHugoConfig, staticDirs: ['public', 'static'] } },
      problems: ['local'],
      messages: [
        'This file is only on your computer: copy the picture into public/images/4-EventParticipated/4.4-Event4.',
      ],
    },
  ],
});
