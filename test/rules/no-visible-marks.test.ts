import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { fixAll } from '../../src/core/check/fixAll.ts';
import { defaultHugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { noVisibleMarks } from '../../src/core/rules/noVisibleMarks.ts';
import { contextFor, testRule } from './testRule.ts';

const text = (body: string): string => `---\ntitle: "Cloud Day"\n---\n\n# Cloud Day\n\n${body}`;

testRule(noVisibleMarks, {
  valid: [
    { name: 'headings', text: text('## Mục tiêu\n\n###\tDiễn giả\n\n#### **Ngày 1**\n') },
    { name: 'hashtags', text: '#AWS #FirstCloudJourney\n\n#AWS là chủ đề của buổi này.\n' },
    { name: 'a hashtag that begins a sentence', text: text('#AWS là chủ đề của buổi này.\n') },
    { name: 'a heading behind an odd space', text: text('\u00a0### Mục tiêu\n') },
    { name: 'hashtags that begin a sentence together', text: '#AWS #Cloud là chủ đề.\n' },
    { name: 'a sentence between hashtags', text: '#AWS và #Cloud.\n' },
    { name: 'a hashtag above the main heading', text: '#AWS là chủ đề của buổi này.\n\n# Cloud Day\n' },
    {
      name: 'signs in lists, quotes, cells and underlined headings',
      text: text('- ##Tên\n\n> ##Tên\n\n##Tên\n---\n\n| ##A |\n|---|\n| ##B |\n'),
    },
    { name: 'seven signs, and signs far to the right', text: text('#######Tên\n\nHọc\n    ##Tên\n') },
    { name: 'a number', text: text('##\n\n#1 trong khu vực, ##, #\n') },
    { name: 'signs in code', text: text('`##Tên` và `**kwargs**x`\n\n```\n##Tên\n**A:**b\n```\n\n    ##Tên\n') },
    { name: 'signs in comments and HTML', text: text('<!--\n##Tên\n**A:**b\n-->\n\n<div>\n**A:**b\n##Tên\n</div>\n') },
    { name: 'signs that are escaped', text: text('\\##Tên và \\*\\*A:\\*\\*b, \\**A:\\**b\n') },
    { name: 'signs inside a line', text: text('Kênh ##chung, F# và C##Builder\n') },
    { name: 'bold text', text: text('**Tên:** Cloud, **“Cloud”**, (**A**), a**b**c, ***D***, **E:**\n') },
    {
      name: 'three marks, of which nobody knows which belong together',
      text: text('**“A:**b**c\n'),
    },
    {
      name: 'powers and arguments',
      text: text(
        '2 ** 3 ** 4, a ** b ** c, **kwargs, f(*a, **b), 5** và 4**\n\n**kwargs và f(**args)\n\nf(a, **b) và g(**c, d)\n\nf(a, **kw) và c:**d\n',
      ),
    },
    { name: 'a line of asterisks', text: text('Hết\n****\nhết ** \n** rồi\n') },
    {
      name: 'links',
      text: text('[1] (https://a.vn), [AWS](https://a.vn) (https://b.vn), [x] (tr. 4), (x)[y], [^1] (https://a.vn)\n'),
    },
    {
      name: 'links by label',
      text: text('[AWS] (https://b.vn), (AWS)[https://b.vn]\n\n[aws]: https://a.vn\n[https://b.vn]: /b\n'),
    },
    { name: 'notes', text: text('Xem [12] (https://a.vn) và [^ghi-chu] (https://b.vn)\n') },
    {
      name: 'addresses that are none',
      text: text('[x] (a.png), [x] (xem:https://a.vn), (x)[https://a.vn và y], ![x] (tr.4)\n'),
    },
    { name: 'pictures', text: text('![x](a.png) (https://b.vn)\n\nThật tuyệt! [Xem](a.png)\n\n![a.png] (tr. 4)\n') },
    {
      name: 'pictures by label, and words in brackets behind an exclamation mark',
      text: text(
        '![Ảnh nhóm][a] ![a][] ![a]\n\nHay lắm![1][2] Thật![chú thích] và ![x][^1]\n\n`![x][y]`\n\n[A]: /b.png\n',
      ),
    },
    {
      name: 'bullets of which each is a line of its own',
      text: text('• A\n\n• B\n\n\\- A\n\n• A  \n• B<br>\n• C\\\n• D\n\n> • A\n> • B\n\n- • A\n- • B\n'),
    },
    {
      name: 'bullets in a site that keeps the lines of paragraphs',
      text: text('• A\n• B\n'),
      site: { config: { ...defaultHugoConfig, keepsLines: true } },
    },
    {
      name: 'other lines of a paragraph',
      text: text(
        '– Anh khỏe không?\n– Khỏe.\n\n\\-a\n\\-b\n\n1 • 2\n• 3\n4\n• 5\n\nX\n    • A\n    • B\n\t• C\n\n```\n• A\n• B\n```\n',
      ),
    },
    {
      name: 'exclamation marks',
      text: text('! [Trang](a.png.html)\n\n! ở [Huế](a.png)\n\nHay lắm!(thật)[1] và !(x)[ảnh nhóm.png]\n'),
    },
  ],
  invalid: [
    {
      name: 'a heading without a space',
      text: text('<|###|>Mục tiêu\n- Học\n'),
      problems: ['heading'],
      messages: ['“###Mục tiêu” is shown as text, not as a heading: an ordinary space must follow the #.'],
      fixTitles: ['Put a space after the #'],
      fixed: text('### Mục tiêu\n- Học\n'),
    },
    {
      name: 'headings without a space, in one problem',
      text: text('<|##|>Mục tiêu\n\nHọc\n##Diễn giả\n\n   ##**Ngày 1**\n'),
      problems: ['headings'],
      messages: ['3 headings are shown as text, “##Mục tiêu” first: an ordinary space must follow the #.'],
      preferred: 'Put a space after the # of all 3 headings',
      fixed: text('## Mục tiêu\n\nHọc\n## Diễn giả\n\n   ## **Ngày 1**\n'),
    },
    {
      name: 'a space that cannot be broken',
      text: text('<|###|>\u00a0Mục tiêu\n\n###\u00a0 Ngày 1\n'),
      problems: ['headings'],
      fixed: text('### Mục tiêu\n\n### Ngày 1\n'),
    },
    {
      name: 'the main heading',
      text: '---\ntitle: "Cloud Day"\n---\n\n<|#|>Bài thu hoạch Cloud Day\n\nVui.\n',
      problems: ['title'],
      fixTitles: ['Put a space after the #'],
      fixed: '---\ntitle: "Cloud Day"\n---\n\n# Bài thu hoạch Cloud Day\n\nVui.\n',
    },
    {
      name: 'bold text without a space behind it',
      text: text('- <|**Địa điểm:**|>Hà Nội\n'),
      problems: ['bold'],
      messages: ['Readers see the asterisks around “Địa điểm:”: bold text has spaces outside its marks, not inside.'],
      fixTitles: ['Make it bold'],
      fixed: text('- **Địa điểm:** Hà Nội\n'),
    },
    {
      name: 'bold text with spaces inside, in one problem',
      text: text('<|**Địa điểm: **|>Hà Nội\n** Ngày:** 3\n\n- buổi**(chiều)**\n- và ** tối**\n\n** Hết **\n'),
      problems: ['bolds'],
      messages: [
        'Readers see asterisks in 5 places, around “Địa điểm:” first: bold text has spaces outside its marks, not inside.',
      ],
      fixTitles: ['Make all 5 places bold'],
      fixed: text('**Địa điểm:** Hà Nội\n**Ngày:** 3\n\n- buổi **(chiều)**\n- và **tối**\n\n**Hết**\n'),
    },
    {
      name: 'spaces that are missing, and no others',
      text: text('- <|**Tên **|>, rồi\n- và **tối **vui\n- và **“Cloud” **hay\n- buổi**tối **vui\n\n** Ngày**3\n'),
      problems: ['bolds'],
      fixed: text('- **Tên**, rồi\n- và **tối** vui\n- và **“Cloud”** hay\n- buổi**tối** vui\n\n**Ngày**3\n'),
    },
    {
      name: 'bold text beside such that is right',
      text: text('**A** và <|**B:**|>c\n'),
      problems: ['bold'],
      fixed: text('**A** và **B:** c\n'),
    },
    {
      name: 'bold text before a mark that belongs to none',
      text: text('buổi <|**x **|>x **\n\n**Tên:**Cloud ** a\n'),
      problems: ['bolds'],
      fixed: text('buổi **x** x **\n\n**Tên:** Cloud ** a\n'),
    },
    {
      name: 'bold text in cells and headings',
      text: text('### <|**Ngày:**|>3\n\n| A | B |\n|---|---|\n| **x:**y | z |\n'),
      problems: ['bolds'],
      fixed: text('### **Ngày:** 3\n\n| A | B |\n|---|---|\n| **x:** y | z |\n'),
    },
    {
      name: 'pictures',
      text: text(
        '<|![Sân khấu] (a.png)|>\n\n<|!(Cả nhóm)[/images/b.JPG]|>\n\n<|! [x](c.png)|>\n\n<|![y]  (https://a.vn/y)|>\n',
      ),
      problems: ['picture', 'picture', 'picture', 'picture'],
      messages: Array<string>(4).fill(
        'This picture is shown as text: write it like ![words](address), without a space.',
      ),
      fixTitles: ['Show the picture'],
      fixed: text('![Sân khấu](a.png)\n\n![Cả nhóm](/images/b.JPG)\n\n![x](c.png)\n\n![y](https://a.vn/y)\n'),
    },
    {
      name: 'links',
      text: text('<|[AWS] (https://a.vn/)|> và <|(blog)[https://b.vn]|>, <|[x] (HTTP://C.VN)|>\n'),
      problems: ['link', 'link', 'link'],
      fixTitles: ['Make it a link'],
      fixed: text('[AWS](https://a.vn/) và [blog](https://b.vn), [x](HTTP://C.VN)\n'),
    },
    {
      name: 'a picture by a label of nothing',
      text: text('<|![Sân khấu][anh-1]|>\n\nvà <|![Cả nhóm][]|>\n'),
      problems: ['reference', 'reference'],
      messages: [
        'This picture is shown as text, since nothing on the page says where “[anh-1]” leads: write it like ![words](address).',
        'This picture is shown as text, since nothing on the page says where “[Cả nhóm]” leads: write it like ![words](address).',
      ],
      fixTitles: [],
    },
    {
      name: 'an address in brackets',
      text: text('<|![Sân khấu][/images/a.png]|>\n'),
      problems: ['picture'],
      fixed: text('![Sân khấu](/images/a.png)\n'),
    },
    {
      name: 'escaped bullets, as chat programs write them',
      text: text('Hôm nay:\n<|\\-|> Học\n\\- Chơi **vui**\n\nHết\n'),
      problems: ['list'],
      messages: ['Readers see these lines run together into one: begin each with “- ” for a list.'],
      preferred: 'Make it a list',
      fixed: text('Hôm nay:\n- Học\n- Chơi **vui**\n\nHết\n'),
    },
    {
      name: 'bullets of Word, in one problem, but not those of a line of their own',
      text: text('<|•|> A\n•\tB\n\n• C\n\n- D\n  \\* E\n  \\* F\n  \\* G  \n  \\* H\n'),
      problems: ['lists'],
      messages: ['In 2 places readers see lines run together into one, first here: begin each with “- ” for a list.'],
      fixTitles: ['Make lists in all 2 places'],
      fixed: text('- A\n-\tB\n\n• C\n\n- D\n  - E\n  - F\n  - G  \n  - H\n'),
    },
    {
      name: 'pictures with which a page begins',
      text: '<|!(x)[/b.png]|> <|![y] (a.png?width=600)|>\n',
      problems: ['picture', 'picture'],
      fixed: '![x](/b.png) ![y](a.png?width=600)\n',
    },
    {
      name: 'a picture with which a page begins',
      text: '<|! [x](c.png)|>\n',
      problems: ['picture'],
      fixed: '![x](c.png)\n',
    },
  ],
});

describe('no-visible-marks and Fix All', () => {
  it('puts all in order but links, in one go', () => {
    const body = '##Mục tiêu\n\n##Diễn giả\n\n**A:**b\n\n![x] (a.png)\n\n[AWS] (https://a.vn)\n';
    assert.equal(
      fixAll(contextFor({}, body), { rules: [noVisibleMarks] }),
      '## Mục tiêu\n\n## Diễn giả\n\n**A:** b\n\n![x](a.png)\n\n[AWS] (https://a.vn)\n',
    );
    const [headings] = checkReport(contextFor({}, body), { rules: [noVisibleMarks] });
    assert.equal(headings?.fixes[0]?.edits.length, 2);
    assert.equal(headings.related.length, 1);
  });

  it('looks at section pages too', () => {
    const path = 'content/4-EventParticipated/_index.vi.md';
    assert.equal(checkReport(contextFor({ path }, '**A:**b\n'), { rules: [noVisibleMarks] }).length, 1);
  });
});

describe('no-visible-marks and the other rules', () => {
  const problems = (body: string): readonly string[] =>
    checkReport(contextFor({}, body)).map(({ rule, messageId }) => `${rule}/${messageId}`);
  const front = '---\ntitle: "Cloud Day"\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: " <b> 4.4. </b> "\n---\n';
  const rest =
    '\n### Nội dung nổi bật\n\nNói về chi phí.\n\n### Bài học\n\nGắn thẻ.\n\n### Trải nghiệm\n\nVui.\n\n![Cả nhóm](https://a.vn/b.png)\n';

  it('tells of the missing space instead of the sections that are missing for it', () => {
    const body = `${front}\n#Bài thu hoạch Cloud Day\n\n###Mục tiêu\n\nHọc.\n\n###Diễn giả\n\n- **An Lê** – Kỹ sư, AWS\n${rest}`;
    assert.deepEqual(problems(body), ['no-visible-marks/title', 'no-visible-marks/headings']);
  });

  it('tells of the marks of the only picture instead of its absence', () => {
    const body = `${front}\n# Bài thu hoạch Cloud Day\n\n### Mục tiêu\n\nHọc.\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư, AWS\n${rest}`;
    assert.deepEqual(problems(body.replace('](', '] (')), ['no-visible-marks/picture']);
    assert.deepEqual(problems(body.replace('(https://a.vn/b.png)', '[b]')), ['no-visible-marks/reference']);
  });
});
