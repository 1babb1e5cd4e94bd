import { strict as assert } from 'node:assert';
import { requireImageAlt } from '../../src/core/rules/requireImageAlt.ts';
import { check, testRule } from './testRule.ts';

const head = '---\ntitle: "Event 4"\n---\n# Bài thu hoạch “Cloud Day”\n\n';

testRule(requireImageAlt, {
  valid: [
    {
      name: 'words that say what is seen',
      text: '![Cả nhóm trước cổng](/a.png) <img src="/b.png" alt="The hall"> {{< figure src="/c.png" alt="Stage" >}}\n',
    },
    { name: 'a caption instead', text: '{{< figure src="/c.png" caption="The stage" >}}\n' },
    { name: 'a title below it instead', text: '{{< figure src="/c.png" title="The stage" >}}\n' },
    { name: 'what the fix proposes', text: '![Cloud Day – ảnh 1](/a.png) ![Cloud Day – ảnh 2](/b.png)\n' },
    { name: 'a decoration in HTML', text: '<img src="/line.png" alt="">\n' },
    { name: 'one picture shown twice', text: '![The hall](/a.png)\n\n![The hall](/a.png)\n' },
    { name: 'a word that begins like an empty one', text: '![Imagine Cup team](/a.png) ![Ảnh chụp cả đội](/b.png)\n' },
    {
      name: 'words of which the name of the file is a reduced form',
      text: '![Ảnh nhóm](/anh%20nhom.png) ![Sân khấu](/san-khau.png)\n',
    },
    { name: "a theme's shortcode", text: '{{< gallery src="x" >}}\n' },
  ],
  invalid: [
    {
      name: 'no words at all, in each form',
      text: `${head}<|![](/a.png)|> <|<img src="/b.png" />|>\n\n<|{{< figure src="/c.png" >}}|>\n`,
      problems: ['empty', 'empty', 'empty'],
      fixTitles: ['Describe it: “Cloud Day – ảnh 1”'],
      fixed: `${head}![Cloud Day – ảnh 1](/a.png) <img src="/b.png" alt="Cloud Day – ảnh 2" />\n\n{{< figure src="/c.png" alt="Cloud Day – ảnh 3" >}}\n`,
    },
    {
      name: 'no words but a title, which says it best, in each form',
      text: 'Text <|![](/a.png "The \\"big\\" hall &amp; we")|> <|![][b]|> <|<img src="/c.png" title="Our\n table">|>\n\n[b]: /b.png (Lunch)\n',
      problems: ['empty', 'empty', 'empty'],
      fixTitles: ['Describe it: “The "big" hall & we”'],
      fixed:
        'Text ![The "big" hall & we](/a.png "The \\"big\\" hall &amp; we") ![Lunch][b] <img src="/c.png" title="Our\n table" alt="Our table">\n\n[b]: /b.png (Lunch)\n',
    },
    {
      name: 'titles that say nothing, or the same of two pictures',
      text: `${head}<|![](/a.png "Photo 1")|> <|![](/b.png "The hall")|> ![The Hall](/c.png)\n`,
      problems: ['empty', 'empty'],
      fixed: `${head}![Cloud Day – ảnh 1](/a.png "Photo 1") ![Cloud Day – ảnh 2](/b.png "The hall") ![The Hall](/c.png)\n`,
    },
    {
      name: 'no words where nothing names the event, so that there are none to propose',
      text: 'Text <|![](/a.png)|>\n',
      problems: ['empty'],
      fixTitles: [],
    },
    {
      name: 'words that say nothing, with and without marks',
      text: `${head}![<|Photo|>](/a.png) ![<|Hình ảnh 2|>](/b.png) <img alt='<|image|>' src="/c.png">\n`,
      problems: ['nothing', 'nothing', 'nothing'],
      severities: ['hint', 'hint', 'hint'],
      messages: [
        '“Photo” does not say what this picture shows.',
        '“Hình ảnh 2” does not say what this picture shows.',
        '“image” does not say what this picture shows.',
      ],
      fixed: `${head}![Cloud Day – ảnh 1](/a.png) ![Cloud Day – ảnh 2](/b.png) <img alt='Cloud Day – ảnh 3' src="/c.png">\n`,
    },
    {
      name: 'words that were there before the author',
      text: `${head}![<|Ảnh hồ sơ của bạn|>](/a.png) ![<|Mô tả ảnh|>](/b.png) <img alt="<|Your profile picture|>" src="/c.png">\n`,
      problems: ['waiting', 'waiting', 'waiting'],
      messages: [
        '“Ảnh hồ sơ của bạn” is still waiting to be replaced: say what this picture shows.',
        '“Mô tả ảnh” is still waiting to be replaced: say what this picture shows.',
        '“Your profile picture” is still waiting to be replaced: say what this picture shows.',
      ],
      fixed: `${head}![Cloud Day – ảnh 1](/a.png) ![Cloud Day – ảnh 2](/b.png) <img alt="Cloud Day – ảnh 3" src="/c.png">\n`,
    },
    {
      name: 'the words of our own figure',
      text: `${head}{{< figure src="/c.png" alt="<|Describe the photo|>" caption="Caption" >}}\n`,
      problems: ['waiting'],
    },
    {
      name: "the file's name",
      text: `${head}![<|IMG_2024|>](/images/IMG_2024.jpg) ![<|z725691.jpg|>](/b.png)\n`,
      problems: ['file', 'file'],
      severities: ['hint', 'hint'],
      fixed: `${head}![Cloud Day – ảnh 1](/images/IMG_2024.jpg) ![Cloud Day – ảnh 2](/b.png)\n`,
    },
    {
      name: "a camera's name of some other file",
      text: `${head}![<|IMG_20251026_193322|>](/a.jpg) ![<|Screenshot 2025-10-26 at 10.10.10|>](/b.png) ![<|IMG-20251115-WA0007|>](/c.png)\n`,
      problems: ['nothing', 'nothing', 'nothing'],
      severities: ['hint', 'hint', 'hint'],
    },
    {
      name: 'the same words for different pictures',
      text: `${head}![The stage](/a.png) ![<|the  stage|>](/b.png)\n`,
      problems: ['same'],
      severities: ['hint'],
      fixed: `${head}![The stage](/a.png) ![Cloud Day – ảnh 2](/b.png)\n`,
    },
    {
      name: 'more than three, once',
      text: `${head}<|![](/a.png)|> ![](/b.png) ![image](/c.png) ![d](/d.png)\n`,
      problems: ['many'],
      messages: ['4 pictures do not say what they show, this one first.'],
    },
    {
      name: 'a title with brackets and quotes, which are written so that they stay words',
      text: '---\ntitle: x\n---\n# \\[Cloud\\] "Day" <1>\n\n<|![](/a.png)|> <|<img src="/b.png">|>\n',
      problems: ['empty', 'empty'],
      fixed:
        '---\ntitle: x\n---\n# \\[Cloud\\] "Day" <1>\n\n![\\[Cloud\\] "Day" \\<1> – ảnh 1](/a.png) <img src="/b.png" alt="[Cloud] &quot;Day&quot; &lt;1> – ảnh 2">\n',
    },
  ],
});

describe('require-image-alt', () => {
  const severities = (text: string) => check(requireImageAlt, { name: '', text }, text).map(({ severity }) => severity);

  it('is a hint where there are words that say little', () => {
    assert.deepEqual(severities('![image](/a.png) ![b](/b.png) ![The hall](/c.png) ![The hall](/d.png)\n'), [
      'hint',
      'hint',
      'hint',
    ]);
  });
  it('is an information where there are none of the author, and where there are many', () => {
    assert.deepEqual(severities('![](/a.png) ![alt text](/b.png)\n'), ['information', 'information']);
    assert.deepEqual(severities('![a](/a.png) ![b](/b.png) ![c](/c.png) ![d](/d.png)\n'), ['information']);
  });
});
