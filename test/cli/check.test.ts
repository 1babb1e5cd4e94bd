import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import {
  builtProgram,
  folderWith,
  good,
  misdated,
  misnumbered,
  recordsOf,
  removeFolders,
  reportPath,
  runProgram,
  site,
} from './cli.ts';

describe('event-report check', () => {
  before(builtProgram);
  afterEach(removeFolders);

  describe('exit codes', () => {
    for (const [level, code] of [
      ['error', 0],
      ['warning', 1],
      ['information', 1],
      ['hint', 1],
      ['never', 0],
    ] as const) {
      it(`is ${code} for a warning with --fail-on ${level}`, async () => {
        const cwd = folderWith(site({ [reportPath]: misnumbered }));
        assert.equal((await runProgram(['check', '--fail-on', level], { cwd })).code, code);
      });
    }

    it('is 0 without a problem, 1 with an error, and 0 with an error when it never fails', async () => {
      const clean = folderWith(site({ [reportPath]: good }));
      const broken = folderWith(site({ [reportPath]: misdated }));
      assert.equal((await runProgram(['check'], { cwd: clean })).code, 0);
      assert.equal((await runProgram(['check'], { cwd: broken })).code, 1);
      assert.equal((await runProgram(['check', '--fail-on=never'], { cwd: broken })).code, 0);
    });

    it('is 2 when something could not be read, though the rest is checked', async () => {
      const cwd = folderWith(site({ [reportPath]: misdated }));
      const run = await runProgram(['check', '.', 'nowhere.md', '--format', 'json'], { cwd });
      assert.equal(run.code, 2);
      assert.equal(run.stderr, 'nowhere.md: There is no such file or folder.\n');
      assert.equal(recordsOf(run).length, 1);
    });
  });

  describe('JSON', () => {
    it('has exactly the promised fields, counted from 1', async () => {
      const cwd = folderWith(site({ [reportPath]: misnumbered }));
      const run = await runProgram(['check', '--format', 'json'], { cwd });
      const [record, ...others] = recordsOf(run);
      assert.deepEqual(others, []);
      assert.ok(record);
      const { message, fixes, ...rest } = record;
      assert.deepEqual(Object.keys(record), [
        'file',
        'rule',
        'severity',
        'message',
        'line',
        'column',
        'endLine',
        'endColumn',
        'fixes',
      ]);
      assert.deepEqual(rest, {
        file: reportPath,
        rule: 'consistent-number',
        severity: 'warning',
        line: 4,
        column: 9,
        endLine: 4,
        endColumn: 10,
      });
      assert.match(message, /^The folder says 4/);
      assert.deepEqual(fixes, ['Set weight to 4']);
      assert.equal(run.stderr, '');
    });

    it('is an empty array when there is nothing', async () => {
      const cwd = folderWith(site({ [reportPath]: good }));
      assert.deepEqual(await runProgram(['check', '--format', 'json'], { cwd }), {
        code: 0,
        stdout: '[]\n',
        stderr: '',
      });
    });

    it('is sorted by file and place', async () => {
      const both = misdated.replace('weight: 4', 'weight: 1');
      const cwd = folderWith(
        site({
          'content/4-EventParticipated/4.4-Zulu/_index.vi.md': both,
          'content/4-EventParticipated/4.4-Zulu/_index.md': misnumbered,
          'content/4-EventParticipated/4.4-Alpha/_index.md': both,
        }),
      );
      const records = recordsOf(await runProgram(['check', '--format', 'json'], { cwd }));
      const own = records.filter(({ rule }) => rule === 'consistent-number' || rule === 'valid-date');
      assert.deepEqual(
        own.map(({ file, line }) => `${file.slice(28)} ${line}`),
        [
          '4.4-Alpha/_index.md 3',
          '4.4-Alpha/_index.md 4',
          '4.4-Zulu/_index.md 4',
          '4.4-Zulu/_index.vi.md 3',
          '4.4-Zulu/_index.vi.md 4',
        ],
      );
    });

    it('reaches a slow reader whole', async () => {
      const reports = Object.fromEntries(
        Array.from({ length: 600 }, (_, n) => [`content/4-EventParticipated/4.${n + 10}-Event/_index.md`, misdated]),
      );
      const run = await runProgram(['check', '--format', 'json'], { cwd: folderWith(site(reports)) });
      assert.ok(run.stdout.length > 200_000);
      assert.ok(recordsOf(run).length >= 1200);
      assert.equal(run.code, 1);
    });
  });

  describe('text', () => {
    it('has a line for each problem and one that sums up, without colours in a pipe', async () => {
      const cwd = folderWith(
        site({
          [reportPath]: misdated.replace('weight: 4', 'weight: 1'),
          [`${reportPath}/../../_index.md`]: sectionPage,
        }),
      );
      const records = recordsOf(await runProgram(['check', '--format', 'json'], { cwd }));
      const { stdout } = await runProgram(['check'], { cwd });
      assert.equal(
        stdout,
        records
          .map((r) => `${r.file}:${r.line}:${r.column}: ${r.severity}: ${r.message} (${r.rule})\n`)
          .concat('2 problems in 1 of 2 pages: 1 error, 1 warning.\n')
          .join(''),
      );
    });

    it('says that nothing is wrong', async () => {
      const cwd = folderWith(site({ [reportPath]: good }));
      assert.equal((await runProgram(['check'], { cwd })).stdout, 'No problems in 1 page.\n');
    });
  });

  describe('places', () => {
    const columnsOf = async (text: string): Promise<readonly number[][]> => {
      const cwd = folderWith(site({ [reportPath]: text }));
      const records = recordsOf(await runProgram(['check', '--format', 'json'], { cwd }));
      return records
        .filter(({ rule }) => rule === 'consistent-number')
        .map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn]);
    };

    it('are the same with CRLF and with a byte order mark', async () => {
      assert.deepEqual(await columnsOf(misnumbered.replaceAll('\n', '\r\n')), [[4, 9, 4, 10]]);
      assert.deepEqual(await columnsOf(`\uFEFF${misnumbered}`), [[4, 9, 4, 10]]);
    });

    it('count UTF-16 units, as editors do', async () => {
      const text = good.replace('title: "Cloud Day"', 'title: {a: "𝒳😀", b: 1}').replace('weight: 4', '"weight": 1');
      assert.deepEqual(await columnsOf(text), [[4, 11, 4, 12]]);
      const inTitle = good.replace('title: "Cloud Day"', '? "𝒳😀"\n: 2\ntitle: "Event 3 – 😀"');
      const [place] = await columnsOf(inTitle);
      assert.equal(place?.[1], 8);
      assert.equal(place[3], 8 + '"Event 3 – 😀"'.length);
    });
  });

  describe('which pages', () => {
    it('are reports wherever the run starts', async () => {
      const cwd = folderWith(site({ [reportPath]: misnumbered }));
      const start = join(cwd, 'content/4-EventParticipated');
      const files = async (args: string[], from: string): Promise<string[]> =>
        recordsOf(await runProgram(['check', '--format', 'json', ...args], { cwd: from })).map(({ file }) => file);
      assert.deepEqual(await files([], start), ['4.4-Event4/_index.md']);
      assert.deepEqual(await files(['_index.md'], join(start, '4.4-Event4')), ['_index.md']);
      assert.deepEqual(await files([`${cwd}/${reportPath}`], start), ['4.4-Event4/_index.md']);
      assert.deepEqual(await files(['../4-EventParticipated', '..'], start), ['4.4-Event4/_index.md']);
      assert.deepEqual(await files(['4.4-Event4'], start), ['4.4-Event4/_index.md']);
      assert.deepEqual(await files(['../../..'], join(start, '4.4-Event4')), ['_index.md']);
      assert.deepEqual(await files([cwd], join(cwd, 'static')), [`../${reportPath}`]);
    });

    it('are not those of packages, hidden folders, or a site’s themes and output', async () => {
      const elsewhere = [
        'node_modules/x',
        '.git/x',
        '.hidden',
        'public',
        'resources',
        'themes/t',
        'archetypes',
        'static',
      ];
      const copies = elsewhere.map((folder): [string, string] => [
        `${folder}/4-Events/4.4-Event4/_index.md`,
        misnumbered,
      ]);
      const cwd = folderWith(site({ ...Object.fromEntries(copies), [reportPath]: good }));
      assert.equal((await runProgram(['check'], { cwd })).stdout, 'No problems in 1 page.\n');
    });

    it('may lie in a folder called public that is no site’s output', async () => {
      const cwd = folderWith(site({ 'content/public/4-Events/4.4-Event4/_index.md': misnumbered }));
      assert.match((await runProgram(['check'], { cwd })).stdout, /consistent-number/);
    });

    it('are all that read like a report, and no other', async () => {
      const cwd = folderWith(
        site({
          'content/notes.md': misdated,
          'content/worklog.md': '---\ntitle: Week 1\ndate: 17/11/2025\n---\n\n# Week 1\n\n### Speakers\n\n### Plans\n',
          'README.md': '# A site\n\n### Speakers\n\n### Agenda\n\n### Key Takeaways\n',
        }),
      );
      const run = await runProgram(['check', '--format', 'json'], { cwd });
      assert.deepEqual(
        recordsOf(run).map(({ file, rule }) => `${file} ${rule}`),
        ['content/notes.md valid-date'],
      );
      assert.equal(run.stderr, '');
    });

    it('need no site around them', async () => {
      const cwd = folderWith({ '4-Events/4.4-Event4/_index.md': misnumbered });
      const run = await runProgram(['check', '--format', 'json', '_index.md'], {
        cwd: join(cwd, '4-Events/4.4-Event4'),
      });
      assert.deepEqual(
        recordsOf(run).map(({ rule }) => rule),
        ['consistent-number'],
      );
    });

    it('of several sites are checked in one run', async () => {
      const one = Object.entries(site({ [reportPath]: misnumbered }));
      const cwd = folderWith(
        Object.fromEntries(
          ['an', 'bình'].flatMap((name) =>
            one.map(([path, text]): [string, string | Buffer] => [`${name}/${path}`, text]),
          ),
        ),
      );
      const records = recordsOf(await runProgram(['check', '--format', 'json'], { cwd }));
      assert.deepEqual(
        records.map(({ file }) => file),
        [`an/${reportPath}`, `bình/${reportPath}`],
      );
    });

    it('keep their names, with spaces and Vietnamese letters composed or not', async () => {
      const names = ['4.1-Sự kiện', '4.2-Sự kiện'.normalize('NFD'), '4.3-It’s a "day"; $HOME'];
      const cwd = folderWith(
        site(
          Object.fromEntries(names.map((name) => [`content/4-EventParticipated/${name}/_index.vi.md`, misnumbered])),
        ),
      );
      const all = recordsOf(await runProgram(['check', '--format', 'json'], { cwd }));
      const records = all.filter(({ rule }) => rule === 'consistent-number');
      assert.deepEqual(
        records.map(({ file }) => file),
        names.map((name) => `content/4-EventParticipated/${name}/_index.vi.md`),
      );
      const [, second] = names;
      const named = await runProgram(['check', '--format', 'json', `content/4-EventParticipated/${second ?? ''}`], {
        cwd,
      });
      assert.ok(recordsOf(named).some(({ rule }) => rule === 'consistent-number'));
    });
  });

  describe('what is told beside', () => {
    it('is a note on a named file that is no report', async () => {
      const cwd = folderWith(site({ 'README.md': '# Hello\n', [reportPath]: good }));
      const files = ['README.md', 'static/images/workshop.svg'];
      assert.deepEqual(await runProgram(['check', '--format', 'json', ...files], { cwd }), {
        code: 0,
        stdout: '[]\n',
        stderr: files.map((file) => `${file}: Not checked, because it is not an event report.\n`).join(''),
      });
    });

    it('is a note on a folder without reports', async () => {
      const cwd = folderWith({ 'docs/page.md': '# Hello\n' });
      assert.deepEqual(await runProgram(['check'], { cwd }), {
        code: 0,
        stdout: 'Nothing was checked.\n',
        stderr: '.: There are no event reports below this folder.\n',
      });
    });

    it('is a configuration that cannot be read', async () => {
      const cwd = folderWith(site({ 'hugo.toml': 'baseURL = "\n', [reportPath]: good }));
      const run = await runProgram(['check'], { cwd });
      assert.equal(run.code, 0);
      assert.match(run.stderr, /^hugo\.toml: /);
    });
  });

  it('ends quietly when its reader has enough', async () => {
    const reports = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`content/4-EventParticipated/4.${n + 10}-Event/_index.md`, misdated]),
    );
    const run = await runProgram(['check', '--format', 'json'], { cwd: folderWith(site(reports)), closeEarly: true });
    assert.equal(run.stderr, '');
    assert.equal(run.code, 1);
  });

  it('reads a report of 5 MB', async () => {
    const text = misnumbered + '\nOne more line about the day, with a [link](/x) and `code`.\n'.repeat(90_000);
    const run = await runProgram(['check', '--format', 'json'], { cwd: folderWith(site({ [reportPath]: text })) });
    assert.deepEqual(
      recordsOf(run).map(({ rule }) => rule),
      ['consistent-number'],
    );
  });

  describe('languages', () => {
    const cwdOf = (): string => folderWith(site({ [reportPath]: misnumbered }));

    it('are those of the environment', async () => {
      for (const env of [
        { LANG: 'vi_VN.UTF-8' },
        { LC_ALL: 'vi', LANG: 'en_US.UTF-8' },
        { LC_ALL: '', LC_MESSAGES: 'vi_VN' },
      ]) {
        assert.match((await runProgram(['check'], { cwd: cwdOf(), env })).stdout, /cảnh báo: Thư mục ghi số 4/);
      }
      for (const env of [{ LC_ALL: 'C', LANG: 'vi_VN.UTF-8' }, { LANG: 'fr_FR' }, {}]) {
        assert.match((await runProgram(['check'], { cwd: cwdOf(), env })).stdout, /warning: The folder says 4/);
      }
    });

    it('are what --language says first of all', async () => {
      const { stdout } = await runProgram(['check', '--language', 'vi'], {
        cwd: cwdOf(),
        env: { LANG: 'en_US.UTF-8' },
      });
      assert.match(stdout, /\n1 vấn đề ở 1 trong số 1 trang: 1 cảnh báo\.\n$/);
      const run = await runProgram(['check', '--language=en', 'x'], { cwd: cwdOf(), env: { LANG: 'vi_VN' } });
      assert.equal(run.stderr, 'x: There is no such file or folder.\n');
    });

    it('change nothing in JSON but messages and titles', async () => {
      const cwd = cwdOf();
      const run = (language: string) => runProgram(['check', '--format', 'json', '--language', language], { cwd });
      const [english] = recordsOf(await run('en'));
      const [vietnamese] = recordsOf(await run('vi'));
      assert.ok(english && vietnamese);
      assert.deepEqual(vietnamese.fixes, ['Đặt weight thành 4']);
      assert.deepEqual({ ...vietnamese, message: english.message, fixes: english.fixes }, english);
    });
  });
});

const sectionPage =
  '---\ntitle: "Events"\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: " <b> 4. </b> "\n---\n\n- Cloud Day\n';
