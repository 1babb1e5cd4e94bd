import { strict as assert } from 'node:assert';
import type { Image } from '../../src/core/images/image.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { textOf } from '../../src/core/text/offsetRange.ts';

/** `form target «as written» (alt)`, one a picture. */
function shown(text: string): string[] {
  return parseReport(text, 'en').images.map((image) => describeImage(image, text));
}

function describeImage({ form, target, targetRange, alt, hasBareSpace }: Image, text: string): string {
  const written = textOf(text, targetRange);
  return `${form} ${target}${written === target ? '' : ` «${written}»`} (${alt})${hasBareSpace ? ' spaced' : ''}`;
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['an inline picture', '![a b](/images/c.png)', ['markdown /images/c.png (a b)']],
  ['a title', '![a](b.png "t") ![a](c.png \'t\') ![a](d.png (t))', ['b', 'c', 'd'].map((x) => `markdown ${x}.png (a)`)],
  ['angle brackets', '![a](<a b.png>)', ['markdown a b.png (a)']],
  ['escapes and entities', '![\\[a\\]](a\\_b&amp;c&#46;png)', ['markdown a_b&c.png «a\\_b&amp;c&#46;png» ([a])']],
  ['an address of HTML over two lines', '<img src="/a\n  b.png">', ['html /a  b.png «/a\n  b.png» ()']],
  ['percent-encoding, which stays', '![](a%20b.png?x=1#y)', ['markdown a%20b.png?x=1#y ()']],
  ['parentheses in the path', '![a](a(1).png)', ['markdown a(1).png (a)']],
  ['no target', '![a]() ![b]( )', ['markdown  (a)', 'markdown  (b)']],
  ['marks in the alt text', '![a *b* `c` [d](e)](f.png)', ['markdown f.png (a b c d)']],
  ['an address as the alt text', '![https://e.org](a.png)', ['markdown a.png (https://e.org)']],
  ['a picture inside the alt text of another', '![![a](b.png)](c.png)', ['markdown c.png (a)']],
  ['a linked picture', '[![a](b.png)](c.html)', ['markdown b.png (a)']],
  [
    'a picture in a list, a quote, a table',
    '- ![a](b)\n\n> ![c](d)\n\n|x|\n|-|\n|![e](f)|\n',
    ['b (a)', 'd (c)', 'f (e)'].map((x) => `markdown ${x}`),
  ],
  [
    'references of three kinds, the first definition counts',
    '![a][One  two] ![b][] ![b]\n\n[one two]: x.png\n[ONE TWO]: y.png\n[B]: <z z.png> "t"\n',
    ['reference x.png (a)', 'reference z z.png (b)', 'reference z z.png (b)'],
  ],
  ['references to nothing, which stay text', '![a][none] ![none] ![none][] ![a] (b.png)', []],
  [
    'spaces in the path',
    '![a](/x/a b.png) ![b](c d.png "T") ![c](not a path) ![d](e f.png =300x)',
    ['markdown /x/a b.png (a) spaced', 'markdown c d.png (b) spaced', 'markdown e f.png (d) spaced'],
  ],
  ['a shortcode as the target', '![a]({{< param "x y" >}}/a.png)', ['markdown {{< param "x y" >}}/a.png (a)']],
  [
    'HTML in all quotings',
    'x <img src="a.png" alt="A &amp; B"> <img src=\'b.png\'> <IMG ALT=c SRC=c.png/>',
    ['html a.png (A & B)', 'html b.png ()', 'html c.png/ (c)'],
  ],
  ['HTML over several lines', '<img\n  alt="a"\n  src="a.png"\n/>', ['html a.png (a)']],
  ['HTML blocks', '<div>\n  <p><img src="a.png"></p>\n  <img src="b.png">\n</div>', ['html a.png ()', 'html b.png ()']],
  ['a bracket in an attribute', '<img alt="a > b" src="a.png">', ['html a.png (a > b)']],
  ['a slash of Windows in HTML, which a browser forgives', '<img src="a\\b.png">', ['html a/b.png «a\\b.png» ()']],
  ['a picture without a source', '<img alt="a">', ['html  (a)']],
  ['HTML that is commented out', '<!-- <img src="a.png"> ![a](b) -->\n\n<div>\n<!-- <img src="c.png"> -->\n</div>', []],
  [
    'a comment over several blocks',
    '<div>\n<!--\n\n![a](b.png)\n\n<img src="c.png">\n-->\n</div>\n\n![d](e.png)',
    ['markdown e.png (d)'],
  ],
  ['scripts', '<script>\nx = \'<img src="a.png">\';\n</script>\n', []],
  ['other tags', '<video src="a.mp4"></video> <image src="b.png">', []],
  [
    'figures',
    '{{< figure src="a.png" alt="A" caption="C" >}}\n{{% figure caption="C \\"q\\"" src=`b c.png` %}}\n{{<figure src=c.png>}}\n{{< figure\n  src="d.png"\n/>}}',
    ['figure a.png (A)', 'figure b c.png (C "q")', 'figure c.png ()', 'figure d.png ()'],
  ],
  [
    'a figure with two sources, of which Hugo shows the last',
    '{{< figure src="a.png" src="b.png" >}}',
    ['figure b.png ()'],
  ],
  ['a figure without named parameters, which shows nothing', '{{< figure "a.png" >}}', []],
  [
    'other shortcodes with pictures',
    '{{< gallery >}}{{< /gallery >}} {{< img src="a.png" >}}',
    ['shortcode  ()', 'shortcode a.png ()'],
  ],
  ['other shortcodes', '{{< youtube id="x" >}} {{% notice note %}}![a](b.png){{% /notice %}}', ['markdown b.png (a)']],
  ['a shortcode in comment marks', '{{</* {{< figure src="a.png" >}} */>}} {{%/* */ figure src="b.png" */%}}', []],
  [
    'a figure behind shortcodes that Hugo cannot read',
    '{{< youtube a?b >}} {{% notice x="1" y %}} {{< figure “x” >}} {{< figure src="b.png" >}}',
    ['figure b.png ()'],
  ],
  ['a shortcode that is not closed', '{{< figure src="a.png\n\n{{< figure src="b.png" >}}', ['figure b.png ()']],
  [
    'code',
    '`![a](b.png)` `<img src=a>` `{{% figure src="a" %}}`\n\n```\n![a](b.png)\n<img src="c">\n{{% figure src="a" %}}\n```\n\n    ![a](b.png)\n',
    [],
  ],
  ['a shortcode in code, which Hugo fills in all the same', '`{{< figure src="a" >}}`\n', ['figure a ()']],
  ['front matter', '---\ntitle: "![a](b.png)"\n---\n', []],
  ['a lone exclamation mark', '! [a](b.png) !\\[a](b.png) \\![a](b.png)', []],
];

describe('the pictures of a report', () => {
  for (const [name, text, expected] of cases) {
    it(`are found: ${name}`, () => {
      assert.deepEqual(shown(text), expected);
      if (!text.startsWith('---')) {
        assert.deepEqual(shown(`---\ntitle: x\n---\n\n${text}`), expected, 'below front matter');
      }
    });
  }

  it('have ranges that cover them', () => {
    const text = '# A\n\n[![a](b.png "t")](c) <img alt=x src="d.png"> {{< figure alt="f" src="e.png" >}}\n';
    const { images } = parseReport(text, 'en');
    assert.deepEqual(
      images.map(({ range, altRange }) => [textOf(text, range), altRange && textOf(text, altRange)]),
      [
        ['![a](b.png "t")', 'a'],
        ['<img alt=x src="d.png">', 'x'],
        ['{{< figure alt="f" src="e.png" >}}', 'f'],
      ],
    );
  });

  it('have ranges that cover what figures say, however it is written', () => {
    const text = '{{<figure alt=f src="e \\"q\\".png"/>}}\n{{% figure src=`g.png` %}}\n{{<figure src=h.png>}} k="l"\n';
    assert.deepEqual(
      parseReport(text, 'en').images.map(({ range, targetRange }) => [textOf(text, range), textOf(text, targetRange)]),
      [
        ['{{<figure alt=f src="e \\"q\\".png"/>}}', 'e \\"q\\".png'],
        ['{{% figure src=`g.png` %}}', 'g.png'],
        ['{{<figure src=h.png>}}', 'h.png'],
      ],
    );
  });
});
