import assert from 'node:assert/strict';
import { isInsideSite, pictureFolder } from '../../../src/core/imageTargets/pictureFolder.ts';
import { namePictures } from '../../../src/core/pictures/pictureNames.ts';
import { showAtPlace, showUnderPhotos } from '../../../src/core/pictures/placePictures.ts';
import { translationsLacking } from '../../../src/core/pictures/samePictures.ts';
import { parseReport } from '../../../src/core/report/parseReport.ts';
import { blockSnippet, blockText } from '../../../src/core/sections/block.ts';
import { pageAt } from '../../../src/core/hugo/page.ts';
import type { ReportOfSite, Site } from '../../../src/core/site/site.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { siteOf } from '../siteOf.ts';

const events = 'content/4-EventParticipated';
const own = `${events}/4.4-Event4/_index.md`;

interface Folders {
  readonly name: string;
  /** Reports by event folder, as the targets of their pictures. */
  readonly shown?: Readonly<Record<string, readonly string[]>>;
  readonly files?: readonly string[];
  readonly path?: string;
  readonly pictures?: string;
  readonly folder: string;
}

const folders: readonly Folders[] = [
  { name: 'nothing is known', folder: 'static/images/4-EventParticipated/4.4-Event4' },
  {
    name: 'the others have a folder for each event',
    shown: { '4.1-Event1': ['/images/e/Event1/a.jpg'], '4.2-Event2': ['/images/e/Event2/a.jpg'] },
    files: ['static/images/e/Event1/a.jpg', 'static/images/e/Event2/a.jpg'],
    folder: 'static/images/e/Event4',
  },
  {
    name: 'the others have a numbered folder for each event',
    shown: { '4.1-Event1': ['/images/ev-01/a.jpg'], '4.2-Event2': ['/images/ev-02/a.jpg'] },
    files: ['static/images/ev-01/a.jpg', 'static/images/ev-02/a.jpg'],
    folder: 'static/images/ev-4',
  },
  {
    name: 'all lie in one folder',
    shown: { '4.1-Event1': ['/images/a.jpg'], '4.2-Event2': ['/images/b.jpg'] },
    files: ['static/images/a.jpg', 'static/images/b.jpg'],
    folder: 'static/images',
  },
  {
    name: 'each event has a folder of its own name, which says nothing of ours',
    shown: { '4.1-Event1': ['/images/huế/a.jpg'], '4.2-Event2': ['/images/cloud/b.jpg'] },
    files: ['static/images/huế/a.jpg', 'static/images/cloud/b.jpg'],
    folder: 'static/images/4-EventParticipated/4.4-Event4',
  },
  {
    name: 'pictures lie in a folder beside the reports, where Hugo before 0.123 does not find them',
    shown: { '4.1-Event1': ['img/a.jpg'], '4.2-Event2': ['img/b.jpg'] },
    files: [`${events}/4.1-Event1/img/a.jpg`, `${events}/4.2-Event2/img/b.jpg`],
    folder: `${events}/4.4-Event4`,
  },
  {
    name: 'pictures lie in the content, each in another folder',
    shown: { '4.1-Event1': ['img/a.jpg'], '4.2-Event2': ['photos/b.jpg'] },
    files: [`${events}/4.1-Event1/img/a.jpg`, `${events}/4.2-Event2/photos/b.jpg`],
    folder: `${events}/4.4-Event4`,
  },
  {
    name: "the event's own pictures count before the others'",
    shown: { '4.1-Event1': ['/images/a.jpg'], '4.2-Event2': ['/images/b.jpg'], '4.4-Event4': ['/images/own/c.jpg'] },
    files: ['static/images/a.jpg', 'static/images/b.jpg', 'static/images/own/c.jpg'],
    folder: 'static/images/own',
  },
  {
    name: 'the configuration counts before all',
    shown: { '4.1-Event1': ['/images/a.jpg'], '4.2-Event2': ['/images/b.jpg'] },
    files: ['static/images/a.jpg', 'static/images/b.jpg'],
    pictures: 'static/p/{section}-{event}',
    folder: 'static/p/4-EventParticipated-4.4-Event4',
  },
  {
    name: 'the configuration says: in a folder beside',
    path: 'content/talks/4.1-mây/_index.md',
    pictures: './images/',
    folder: 'content/talks/4.1-mây/images',
  },
  {
    name: 'the configuration says: in a folder beside, which a leaf bundle has in any letter case',
    path: `${events}/4.5-Event5/index.md`,
    pictures: './images/',
    folder: `${events}/4.5-Event5/images`,
  },
  { name: 'the configuration says: beside', pictures: './', folder: `${events}/4.4-Event4` },
  {
    name: 'the configuration says: in a folder beside, where Hugo before 0.123 does not find it',
    pictures: './images/',
    folder: 'static/images/4-EventParticipated/4.4-Event4',
  },
  {
    name: 'a configured folder outside the site is not taken',
    pictures: '../{event}',
    folder: 'static/images/4-EventParticipated/4.4-Event4',
  },
  {
    name: 'a configured folder that Hugo does not publish is not taken',
    pictures: 'photos/{event}',
    folder: 'static/images/4-EventParticipated/4.4-Event4',
  },
  {
    name: 'the folder is there in other letter case',
    files: ['static/Images/4-eventparticipated/x.jpg'],
    folder: 'static/Images/4-eventparticipated/4.4-Event4',
  },
  { name: 'a single page', path: 'content/talks/huế.md', folder: 'static/images/talks/huế' },
  { name: 'a name that Windows keeps', path: 'content/talks/con/index.md', folder: 'static/images/talks/event-con' },
];

describe('where the pictures of an event go', () => {
  for (const { name, shown = {}, files = [], path = own, pictures, folder } of folders) {
    it(name, () => {
      const reports = Object.entries(shown).map(([event, targets]) => {
        return [`${events}/${event}/_index.md`, targets.map((target) => `![x](${target})\n`).join('\n')] as const;
      });
      const plain = siteOf({ [path]: '', ...Object.fromEntries(reports) });
      const site: Site = {
        ...plain,
        files: new Set(files),
        configuration: { ...plain.configuration, pictures },
      };
      assert.equal(pictureFolder(pageAt(path, site), site), folder);
    });
  }

  it('is never outside the site', () => {
    for (const path of ['../a', '/a', 'a/../b', 'C:/a', 'a\\b', '', 'a//b', './a', 'a/..'])
      assert.ok(!isInsideSite(path), path);
    assert.ok(isInsideSite('static/images/4.4-Event4'));
  });
});

describe('names of new pictures', () => {
  const cases: readonly [string, string, readonly string[], readonly string[]][] = [
    ['the first', own, [], ['event4-01.jpg', 'event4-02.png']],
    ['after what is there', own, ['EVENT4-07.JPEG', 'event4-03-hall.png'], ['event4-08.jpg', 'event4-09.png']],
    ["other events' names", own, ['event40-07.jpg', 'event4-20251117.jpg'], ['event4-01.jpg', 'event4-02.png']],
    ['more than a hundred', own, ['event4-99.jpg'], ['event4-100.jpg', 'event4-101.png']],
    [
      'more than a thousand',
      own,
      ['event4-999.jpg', 'event4-1000.png', 'Event4-1001.PNG', 'event4-1003.jpg'],
      ['event4-1002.jpg', 'event4-1004.png'],
    ],
    ['marks and spaces', 'content/4-E/4.1-Ngày Đám mây/_index.md', [], ['ngay-dam-may-01.jpg', 'ngay-dam-may-02.png']],
    ['a bare number', `${events}/4.7/_index.md`, [], ['event-7-01.jpg', 'event-7-02.png']],
    ['no letter that remains', 'content/talks/東京.md', [], ['event-01.jpg', 'event-02.png']],
    ['a name that Windows keeps', 'content/talks/nul/index.md', [], ['nul-01.jpg', 'nul-02.png']],
  ];
  for (const [name, path, taken, names] of cases) {
    it(name, () => {
      assert.deepEqual(namePictures(['jpg', 'png'], pageAt(path, siteOf({})), taken), names);
    });
  }
});

const one = 'static/images/one.jpg';
const two = 'static/images/two (2).jpg';

function contextOf(text: string, change: Partial<Site> = {}, language: 'en' | 'vi' = 'en'): ReportOfSite {
  const site = { ...siteOf({ [own]: text }), ...change };
  return { report: parseReport(text, language), page: pageAt(own, site), site };
}

/** `¦…¦` around each tab stop. */
const under: readonly { readonly name: string; readonly text: string; readonly after: string }[] = [
  {
    name: 'without a section: inserted after the experience',
    text: '# Day\n\n### Event Experience\n\nGood.\n\n### Conclusion\n\nx\n',
    after:
      '# Day\n\n### Event Experience\n\nGood.\n\n#### Some event photos\n\n![¦Day – photo 1¦](/images/one.jpg)\n\n' +
      '![¦Day – photo 2¦](/images/two%20%282%29.jpg)\n\n### Conclusion\n\nx\n',
  },
  {
    name: 'where a text waits, which goes',
    text: '### Photos\n\n- Add photos of the event here\n\n### Conclusion\n\nx\n',
    after:
      '### Photos\n\n![¦Photo 1¦](/images/one.jpg)\n\n![¦Photo 2¦](/images/two%20%282%29.jpg)\n\n### Conclusion\n\nx\n',
  },
  {
    name: 'two texts that wait',
    text: '### Photos\n\nAdd your photos here\n\nComing soon\n\n### Conclusion\n\nx\n',
    after:
      '### Photos\n\n![¦Photo 1¦](/images/one.jpg)\n\n![¦Photo 2¦](/images/two%20%282%29.jpg)\n\n### Conclusion\n\nx\n',
  },
  {
    name: 'under an empty heading at the end',
    text: '### Photos',
    after: '### Photos\n\n![¦Photo 1¦](/images/one.jpg)\n\n![¦Photo 2¦](/images/two%20%282%29.jpg)\n',
  },
  {
    name: 'behind the last one, as the list has them, with its line ends',
    text: '### Photos\r\n\r\n- ![a](/images/a.jpg)\r\n- ![b](/images/b.jpg)\r\n\r\nThanks.\r\n',
    after:
      '### Photos\r\n\r\n- ![a](/images/a.jpg)\r\n- ![b](/images/b.jpg)\r\n- ![¦Photo 3¦](/images/one.jpg)\r\n' +
      '- ![¦Photo 4¦](/images/two%20%282%29.jpg)\r\n\r\nThanks.\r\n',
  },
  {
    name: 'as HTML, with width and class',
    text: '### Photos\n\n<img src="/images/a.jpg" alt="a" width="600" class=\'x\' title="t">\n',
    after:
      '### Photos\n\n<img src="/images/a.jpg" alt="a" width="600" class=\'x\' title="t">\n\n' +
      '<img src="/images/one.jpg" alt="¦Photo 2¦" width="600" class="x">\n\n' +
      '<img src="/images/two%20%282%29.jpg" alt="¦Photo 3¦" width="600" class="x">\n',
  },
  {
    name: 'as figures',
    text: '### Photos\n\n{{< figure src="/images/a.jpg" caption="A" width="50%" >}}\n',
    after:
      '### Photos\n\n{{< figure src="/images/a.jpg" caption="A" width="50%" >}}\n\n' +
      '{{< figure src="/images/one.jpg" alt="¦Photo 2¦" caption="¦Photo 2¦" width="50%" >}}\n\n' +
      '{{< figure src="/images/two%20%282%29.jpg" alt="¦Photo 3¦" caption="¦Photo 3¦" width="50%" >}}\n',
  },
  {
    name: 'behind a table',
    text: '### Photos\n\n| a | b |\n|---|---|\n| ![a](/images/a.jpg) | x |\n\n### Conclusion\n\nx\n',
    after:
      '### Photos\n\n| a | b |\n|---|---|\n| ![a](/images/a.jpg) | x |\n\n![¦Photo 2¦](/images/one.jpg)\n\n' +
      '![¦Photo 3¦](/images/two%20%282%29.jpg)\n\n### Conclusion\n\nx\n',
  },
];

describe('pictures under the photos', () => {
  for (const { name, text, after } of under) {
    it(name, () => {
      const shown = showUnderPhotos(contextOf(text), [one, two]);
      assert.ok(shown);
      const [{ range, newText }, ...removals] = shown.edits;
      assert.equal(newText, blockText(shown.block));
      const marked = shown.block.map((part) => (part.kind === 'text' ? part.text : `¦${part.text}¦`)).join('');
      assert.equal(applyEdits(text, [{ range, newText: marked }, ...removals]), after);
    });
  }

  it('have the path of the site where it needs one, and where the others have it', () => {
    const text = '### Photos\n';
    const config = { ...siteOf({}).config, basePath: '/my-report' };
    const show = (changed: Partial<Site['config']>, more = ''): string | undefined => {
      const shown = showUnderPhotos(contextOf(text + more, { config: { ...config, ...changed } }), [one]);
      return shown && /\((.*?)\)\n*$/.exec(applyEdits(text + more, shown.edits))?.[1];
    };
    assert.equal(show({}), '/my-report/images/one.jpg');
    assert.equal(show({ relativeUrls: true }), '/images/one.jpg');
    assert.equal(show({}, '\n![a](/images/a.jpg)\n'), '/images/one.jpg');
  });

  it('can be left without words, for the other language', () => {
    const text = '### Hình ảnh\n';
    const shown = showUnderPhotos(contextOf(text, {}, 'vi'), [one], 'empty');
    assert.equal(shown && applyEdits(text, shown.edits), '### Hình ảnh\n\n![](/images/one.jpg)\n');
  });

  it('are none where the page cannot show the file', () => {
    assert.equal(showUnderPhotos(contextOf('### Photos\n'), ['content/4-Other/4.1-Event1/a.jpg']), undefined);
  });
});

/** `|` is the caret. */
const atPlace: readonly { readonly name: string; readonly text: string; readonly after: string }[] = [
  { name: 'in a line', text: 'See | here.\n', after: 'See ![${1:Photo 1}](/images/one.jpg) here.\n' },
  {
    name: 'beside a waiting text on the line',
    text: '### Photos\n\n- Add photos |here\n',
    after: '### Photos\n\n![${1:Photo 1}](/images/one.jpg)\n',
  },
  {
    name: 'below a waiting text',
    text: '### Photos\n\nAdd your photos here\n\n|\n',
    after: '### Photos\n\n![${1:Photo 1}](/images/one.jpg)\n',
  },
  {
    name: 'on the blank line that goes with the waiting text',
    text: '### Photos\n\nAdd your photos here\n|\n### Conclusion\n',
    after: '### Photos\n\n![${1:Photo 1}](/images/one.jpg)\n### Conclusion\n',
  },
  {
    name: 'in another section, whose waiting text is another matter',
    text: '### Key Highlights\n\nx |\n\n### Photos\n\nAdd your photos here\n',
    after: '### Key Highlights\n\nx ![${1:Photo 1}](/images/one.jpg)\n\n### Photos\n\nAdd your photos here\n',
  },
];

describe('pictures at the caret', () => {
  for (const { name, text, after } of atPlace) {
    it(name, () => {
      const start = text.indexOf('|');
      const plain = text.replace('|', '');
      const range = { start, end: start };
      const shown = showAtPlace(contextOf(plain), [one], range);
      assert.ok(shown);
      const edits = [
        { range: shown.range, newText: blockSnippet(shown.block) },
        ...shown.removals.map((removal) => ({ range: removal, newText: '' })),
      ];
      assert.equal(applyEdits(plain, edits), after);
      for (const { start, end } of shown.removals) assert.ok(end < shown.range.start || start > shown.range.end);
    });
  }

  for (const { name, text, after } of [
    { name: 'in a paragraph of a list', text: '- Day:\n\n  |\n', after: '- Day:\n\n  ![1]\n\n  ![2]\n' },
    { name: 'behind words', text: 'See |\n', after: 'See ![1]\n\n![2]\n' },
    {
      name: 'in a list within a list, whose marks they get',
      text: '- Day:\n  - ![](/a.jpg)\n  - ![](/b.jpg)\n  - |\n',
      after: '- Day:\n  - ![](/a.jpg)\n  - ![](/b.jpg)\n  - ![3]\n  - ![4]\n',
    },
  ]) {
    it(`are indented like the first one: ${name}`, () => {
      const start = text.indexOf('|');
      const plain = text.replace('|', '');
      const shown = showAtPlace(contextOf(plain), [one, two], { start, end: start });
      assert.ok(shown);
      const result = applyEdits(plain, [{ range: shown.range, newText: blockText(shown.block) }]);
      assert.equal(result.replace(/Photo (\d)\]\(.*?\)/g, '$1]'), after);
    });
  }

  it('escape what Markdown would read', () => {
    const { block } = showAtPlace(contextOf('# A $x} _y\n\n'), [one], { start: 12, end: 12 }) ?? { block: [] };
    assert.equal(blockSnippet(block), '![${1:A \\$x\\} \\\\_y – photo 1}](/images/one.jpg)');
  });
});

describe('pictures of the other language', () => {
  const vietnamese = `${events}/4.4-Event4/_index.vi.md`;
  const files = new Set([one, two, `${events}/4.4-Event4/own.jpg`]);
  const site: Site = {
    ...siteOf({
      [own]: '![a](/images/one.jpg)\n\n![b](/images/two%20(2).jpg)\n\n![c](own.jpg)\n\n![d](/images/gone.jpg)\n',
      [vietnamese]: '![a](/images/one.jpg)\n',
    }),
    files,
  };

  it('are those that it lacks', () => {
    const [lacking, ...rest] = translationsLacking(pageAt(own, site), site);
    assert.deepEqual(rest, []);
    assert.equal(lacking?.page.path, vietnamese);
    assert.deepEqual(lacking.paths, [two, `${events}/4.4-Event4/own.jpg`]);
  });

  it('are none when it has them all', () => {
    assert.deepEqual(translationsLacking(pageAt(vietnamese, site), site), []);
  });
});
