import fc from 'fast-check';

/** Where pictures point in real reports, and where none can be. */
const targets = [
  ...['/images/4-EventParticipated/a.jpg', '/images/4-EventParticipated/a.jpg', '/images/4-EventParticipated/A.JPG'],
  ...['/images/none.png', '/static/images/4-EventParticipated/a.jpg', 'own.png', './own.png', 'Own.png', '../a b.png'],
  ...['\\images\\a.jpg', '/images/a b.jpg', '/images/a%20b.jpg', '/my-report/images/4-EventParticipated/a.jpg', '#'],
  ...[
    'https://x.y/a.png?b=1#c',
    '/path/to/your/image.jpg',
    '/images/a.jpg?x=1#y',
    '/images/ảnh.png',
    '/images/(1).png',
  ],
  ...['data:image/png;base64,AA', '{{ .Site }}', '', '/images/a&amp;b.png', '//x.y/a.png', '/images/%E0%A4%A.png', '?'],
];
const alts = [
  'The stage, full of people',
  'Cả nhóm check-in',
  '',
  'image',
  'a.jpg',
  'a [b] *c*',
  '"q"',
  "it's",
  'alt text',
];

/** Each way in which a picture is written, and some in which one is shown as text. */
const forms: readonly ((target: string, alt: string) => string)[] = [
  (target, alt) => `![${alt}](${target})`,
  (target, alt) => `![${alt}](${target})`,
  (target, alt) => `![${alt}](<${target}>)`,
  (target, alt) => `![${alt}](${target} "A title")`,
  (target, alt) => `![${alt}]( ${target} 'A title' )`,
  (target, alt) => `![${alt}][ref]\n\n[ref]: ${target}`,
  (target) => `![Ref]\n\n[ref]: <${target}> (title)`,
  (target, alt) => `<img src="${target}" alt="${alt}">`,
  (target, alt) => `<img alt='${alt}'\n  src='${target}' />`,
  (target) => `<IMG SRC=${target}>`,
  (target) => `text <img width="50" src=${target}> text`,
  (target, alt) => `<p align="center">\n  <img src="${target}" alt="${alt}">\n</p>`,
  (target, alt) => `{{< figure src="${target}" alt="${alt}" >}}`,
  (target, alt) => `{{% figure src="${target}" caption="${alt}" %}}`,
  (target) => `{{< figure\n  src=\`${target}\`\n>}}`,
  (target, alt) => `{{< gallery src="${target}" alt="${alt}" />}}`,
  (target, alt) => `[![${alt}](${target})](/elsewhere)`,
  (target, alt) => `![![${alt}](/inner.png)](${target})`,
  (target, alt) => `| a | b |\n|---|---|\n| ![${alt}](${target}) | x |`,
  (target, alt) => `- ![${alt}](${target})\n- ![${alt}](${target})`,
  (target, alt) => `> ![${alt}](${target}){width=50}`,
  (target, alt) => `\`![${alt}](${target})\``,
  (target, alt) => `<!-- ![${alt}](${target}) -->`,
  (target, alt) => `\\![${alt}](${target})`,
  (target, alt) => `![${alt}] (${target})`,
];

/** A picture in any form. */
export const anyPicture: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...forms), fc.constantFrom(...targets), fc.constantFrom(...alts))
  .map(([write, target, alt]) => write(target, alt));
