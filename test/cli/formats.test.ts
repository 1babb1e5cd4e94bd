import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { commands } from '../../src/cli/commands/index.ts';
import { commandHelp, help } from '../../src/cli/help.ts';
import { csvTable } from '../../src/cli/format/csv.ts';
import { formats } from '../../src/cli/format/index.ts';
import type { FormatOptions, Outcome } from '../../src/cli/format/format.ts';
import { githubRemark } from '../../src/cli/format/github.ts';
import { markdownTable } from '../../src/cli/format/markdown.ts';
import { textTable } from '../../src/cli/format/text.ts';
import { shownPath, type ProblemRecord } from '../../src/cli/problemRecord.ts';

const record: ProblemRecord = {
  file: 'content/a b/_index.md',
  rule: 'valid-date',
  severity: 'error',
  message: 'This is no date.',
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 9,
  fixes: ['Enter the date…'],
};

const options: FormatOptions = {
  language: 'en',
  colour: false,
  isQuiet: false,
  cwd: '/work/site',
  checkout: '/work',
};

function outcomeWith(...problems: readonly Partial<ProblemRecord>[]): Outcome {
  const all = problems.map((problem) => ({ ...record, ...problem }));
  return { found: all, problems: all, checked: 1, rows: [], remarks: [] };
}

/** What would steer a terminal, GitHub's runner, a spreadsheet or a page. */
const hostile = '\u001b]0;x\u0007\u009b31m\r\n::error::%0A,|`<img src=x>[a](b)';

describe('the format', () => {
  for (const [name, problem, line] of [
    [
      'names the file from the checkout',
      {},
      '::error file=site/content/a b/_index.md,line=3,endLine=3,col=7,endColumn=9,title=Event Report%3A valid-date::This is no date.\n',
    ],
    [
      'calls what is only told a notice',
      { severity: 'hint', rule: 'x' },
      '::notice file=site/content/a b/_index.md,line=3,endLine=3,col=7,endColumn=9,title=Event Report%3A x::This is no date.\n',
    ],
    [
      'escapes what would end a property',
      { file: 'a,b:c%.md', message: '100%: a, b' },
      '::error file=site/a%2Cb%3Ac%25.md,line=3,endLine=3,col=7,endColumn=9,title=Event Report%3A valid-date::100%25: a, b\n',
    ],
    [
      'leaves no line break and no escape sequence',
      { message: 'a\n::set-output name=x::y\u001b[2J' },
      '::error file=site/content/a b/_index.md,line=3,endLine=3,col=7,endColumn=9,title=Event Report%3A valid-date::a ::set-output name=x::y\ufffd[2J\n',
    ],
  ] as const) {
    it(`github ${name}`, () => {
      assert.equal(formats.github(outcomeWith(problem), options), line);
    });
  }

  it('github has notes in a form that no file name can make a command of', () => {
    const remark = {
      file: '/work/site/::stop-commands::x',
      line: 2,
      statement: { message: { en: 'No.', vi: '' }, data: {} },
      fails: true,
    };
    assert.equal(
      githubRemark(remark, options),
      '::error file=site/%3A%3Astop-commands%3A%3Ax,line=2,title=Event Report::No.\n',
    );
  });

  for (const [cell, field] of [
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\r\nlines', '"two lines"'],
    ['=1+1', "'=1+1"],
    ['+84 90', '"\'+84 90"'],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =cmd|x', '"\' =cmd|x"'],
    ['＝1', "'＝1"],
    ['\t=1', '\ufffd=1'],
  ] as const) {
    it(`csv writes ${JSON.stringify(cell)} as ${field}`, () => {
      assert.equal(csvTable([[cell, '']]), `\uFEFF${field},\r\n`);
    });
  }

  it('csv has the fields of the problems', () => {
    assert.equal(
      formats.csv(outcomeWith({}), options),
      '\uFEFFfile,line,column,endLine,endColumn,severity,rule,message,fixes\r\n' +
        '"content/a b/_index.md",3,7,3,9,error,valid-date,"This is no date.","Enter the date…"\r\n',
    );
  });

  it('markdown sums up, then lists', () => {
    assert.equal(
      formats.markdown(outcomeWith({}), options),
      '1 problem in 1 of 1 page: 1 error.\n\n' +
        '| place | severity | problem | rule |\n| --- | --- | --- | --- |\n' +
        '| content/a b/\\_index.md:3:7 | error | This is no date. | valid-date |\n',
    );
    assert.equal(
      formats.markdown(outcomeWith(), { ...options, language: 'vi' }),
      'Không có vấn đề nào trong 1 trang.\n',
    );
  });

  for (const [cell, shown] of [
    ['a|b', 'a\\|b'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['![a](http://b)', '\\!\\[a\\](http\\://b)'],
    ['www.example.org', 'www\\.example.org'],
    ['@someone #1', '\\@someone \\#1'],
    ['a\nb\\', 'a b\\\\'],
  ] as const) {
    it(`markdown writes ${JSON.stringify(cell)} as ${shown}`, () => {
      assert.equal(markdownTable([['h'], [cell]]), `| h |\n| --- |\n| ${shown} |\n`);
    });
  }

  it('text begins no line with a command of GitHub’s runner', () => {
    assert.equal(shownPath('/work', '/work/::error::x'), './::error::x');
    assert.equal(shownPath('/work', '/work/##[error]x'), './##[error]x');
  });

  it('text has columns that stand below one another, numbers to the right', () => {
    const rows = [
      ['site', 'event', 'words'],
      ['a', 'Ngày hội'.normalize('NFD'), '7'],
      ['bc', 'Cloud\u001b[2J', '1200'],
    ];
    assert.equal(textTable(rows), 'site  event      words\na     Ngày hội       7\nbc    Cloud\ufffd[2J   1200\n');
  });

  for (const [name, format] of Object.entries(formats)) {
    it(`${name} makes harmless what files say`, () => {
      const outcome: Outcome = {
        ...outcomeWith({ file: hostile, message: hostile, fixes: [hostile] }),
        rows: [
          {
            site: hostile,
            event: hostile,
            language: hostile,
            day: '',
            words: 1,
            speakers: 0,
            photos: 0,
            problems: { error: 1, warning: 0, information: 0, hint: 0 },
          },
        ],
        remarks: [
          { file: join('/work', hostile), statement: { message: { en: hostile, vi: '' }, data: {} }, fails: true },
        ],
      };
      const written = format(outcome, options);
      assert.doesNotMatch(written.replace(/\r?\n/g, ''), /[\u0000-\u001f\u007f-\u009f]/);
      // GitHub's runner reads each line, whatever the format.
      if (name !== 'github') assert.doesNotMatch(written, /^::/m);
    });
  }
});

describe('the help', () => {
  it('fits into a window of 100 columns, and says all in both languages', () => {
    for (const language of ['en', 'vi'] as const) {
      for (const text of [help(commands, language), ...commands.map((command) => commandHelp(command, language))]) {
        const long = text.split('\n').filter((line) => line.startsWith('  ') && line.length > 100);
        assert.deepEqual(long, []);
      }
    }
  });
});
