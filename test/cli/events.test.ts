import { strict as assert } from 'node:assert';
import {
  builtProgram,
  filesIn,
  folderWith,
  good,
  misnumbered,
  removeFolders,
  reportPath,
  runProgram,
  site,
  type Run,
} from './cli.ts';

const bilingual = 'baseURL = "https://example.org/"\ndefaultContentLanguage = "en"\n[languages.en]\n[languages.vi]\n';
const folder = 'content/4-EventParticipated/4.5-Event5';

describe('the events of a site', () => {
  before(builtProgram);
  afterEach(removeFolders);

  const twoLanguages = (): string => folderWith(site({ 'hugo.toml': bilingual, [reportPath]: good }));
  const run = (cwd: string, ...args: readonly string[]): Promise<Run> => runProgram(args, { cwd });
  const create = (cwd: string, ...args: readonly string[]): Promise<Run> =>
    run(cwd, 'new', '--name', 'Hội thảo Đám mây', '--date', '17/11/2025', ...args);

  describe('event-report new', () => {
    it('writes the reports as the editor does, and prints their paths', async () => {
      const cwd = twoLanguages();
      assert.deepEqual(await create(cwd, '--speaker', 'An – Engineer, AWS', '--speaker', 'Bình; Chi'), {
        code: 0,
        stdout: `${folder}/_index.md\n${folder}/_index.vi.md\n`,
        stderr: '',
      });
      const files = filesIn(cwd);
      assert.equal(Object.keys(files).length, 5);
      assert.match(
        files[`${folder}/_index.vi.md`] ?? '',
        /^---\ntitle: "Hội thảo Đám mây"\ndate: 2025-11-17\nweight: 5\n/,
      );
      assert.match(files[`${folder}/_index.md`] ?? '', /- \*\*An\*\* – Engineer, AWS\n- \*\*Bình\*\*\n- \*\*Chi\*\*\n/);
      const check = await run(cwd, 'check', folder, '--fail-on', 'warning');
      assert.equal(check.code, 0, check.stdout);
    });

    it('writes the languages that are asked for, from any folder of the site', async () => {
      const cwd = twoLanguages();
      const made = await create(`${cwd}/content/4-EventParticipated/4.4-Event4`, '--languages', 'vi');
      assert.equal(made.stdout, '../4.5-Event5/_index.vi.md\n');
    });

    for (const [name, args, said] of [
      ['without a name', ['new'], '.: The event needs a name: --name "Cloud Day".\n'],
      [
        'with no day',
        ['new', '--name', 'x', '--date', '32/1/2025'],
        '.: --date takes a day such as 2025-11-17, not "32/1/2025".\n',
      ],
      [
        'with a language that the site has not',
        ['new', '--name', 'x', '--languages', 'en,fr'],
        '.: --languages takes languages of the site (en, vi), not "fr".\n',
      ],
      ['in no site', ['new', '..', '--name', 'x'], '..: There is no Hugo site here: give the folder of one.\n'],
      ['in no folder', ['new', 'nowhere', '--name', 'x'], 'nowhere: There is no such file or folder.\n'],
    ] as const) {
      it(`writes nothing ${name}`, async () => {
        const cwd = twoLanguages();
        const before = filesIn(cwd);
        assert.deepEqual(await run(cwd, ...args), { code: 2, stdout: '', stderr: said });
        assert.deepEqual(filesIn(cwd), before);
      });
    }

    it('asks where to write when there are several folders of events', async () => {
      const cwd = folderWith(site({ [reportPath]: good, 'content/5-EventHosted/5.1-Event1/_index.md': good }));
      const refused = await create(cwd);
      assert.equal(refused.code, 2);
      assert.match(refused.stderr, /give one of content\/4-EventParticipated, content\/5-EventHosted\.\n$/);
      const made = await create(cwd, 'content/5-EventHosted');
      assert.match(made.stdout, /^content\/5-EventHosted\/5\.2-Event2\/_index\.md\n/);
    });
  });

  describe('event-report list', () => {
    const listed = async (cwd: string, ...args: readonly string[]): Promise<string> =>
      (await run(cwd, 'list', ...args)).stdout;

    it('says what each event lacks', async () => {
      const cwd = twoLanguages();
      await create(cwd);
      assert.equal(
        await listed(cwd),
        `number  day         languages  event             missing
4.4     2025-11-17  en         Cloud Day         not in vi
4.5     2025-11-17  en vi      Hội thảo Đám mây  not started
`,
      );
    });

    it('has JSON with the promised fields', async () => {
      const cwd = folderWith(site({ [reportPath]: good }));
      assert.deepEqual(JSON.parse(await listed(cwd, '--format', 'json')), [
        {
          site: '.',
          number: '4.4',
          name: 'Cloud Day',
          day: '2025-11-17',
          languages: ['en'],
          missing: [],
          folder: 'content/4-EventParticipated/4.4-Event4',
        },
      ]);
    });

    it('names the site in CSV, and where there are several', async () => {
      const cwd = folderWith({
        'b/hugo.toml': '',
        [`b/${reportPath}`]: good,
        'a/hugo.toml': '',
        [`a/${reportPath}`]: good,
      });
      assert.equal(
        await listed(cwd, 'b', '--format', 'csv'),
        '\uFEFFsite,number,day,languages,event,missing\r\nb,4.4,2025-11-17,en,"Cloud Day",\r\n',
      );
      assert.equal(
        await listed(cwd),
        `site  number  day         languages  event      missing
a     4.4     2025-11-17  en         Cloud Day
b     4.4     2025-11-17  en         Cloud Day
`,
      );
    });

    it('says that there are none', async () => {
      assert.equal(await listed(folderWith({})), 'There are no events here.\n');
      assert.equal(await listed(folderWith({}), '--format', 'json'), '[]\n');
    });
  });

  describe('event-report check', () => {
    const twoSites = (): string =>
      folderWith({
        'b/hugo.toml': bilingual,
        [`b/${reportPath}`]: good
          .replace('weight: 4', 'weight: 1')
          .replace('/images/workshop.svg', 'https://example.org/a.png'),
        'a/hugo.toml': '',
        [`a/${reportPath}`]: good.replace('/images/workshop.svg', 'https://example.org/a.png'),
      });

    it('ends with a table over several sites', async () => {
      const { stdout } = await run(twoSites(), 'check');
      assert.equal(
        stdout.slice(stdout.indexOf('\n\n') + 2),
        `site  event          language  day         words  speakers  photos  errors  warnings  infos  hints
a     4.4 Cloud Day  en        2025-11-17     75         1       1       0         0      0      0
b     4.4 Cloud Day  en        2025-11-17     75         1       1       0         1      0      0

1 problem in 1 of 2 pages: 1 warning.
`,
      );
    });

    it('prints the table alone, also of one site', async () => {
      const { stdout } = await run(`${twoSites()}/b`, 'check', '--table', '--format', 'json');
      assert.deepEqual(JSON.parse(stdout), [
        {
          site: '.',
          event: '4.4 Cloud Day',
          language: 'en',
          day: '2025-11-17',
          words: 75,
          speakers: 1,
          photos: 1,
          problems: { error: 0, warning: 1, information: 0, hint: 0 },
        },
      ]);
    });

    it('says which formats have no table', async () => {
      assert.deepEqual(await run(folderWith({}), 'check', '--table', '--format', 'sarif'), {
        code: 2,
        stdout: '',
        stderr: '--table works with the formats text, json, markdown and csv, not with sarif.\n',
      });
    });

    it('prints problems alone when it is quiet', async () => {
      const { stdout, stderr } = await run(twoSites(), 'check', '--quiet');
      assert.match(stdout, /^b\/.*\(consistent-number\)\n$/);
      assert.equal(stderr, '');
      const clean = folderWith(site({ [reportPath]: good, 'notes.md': '' }));
      assert.deepEqual(await run(clean, 'check', 'notes.md', '.', '--quiet'), { code: 0, stdout: '', stderr: '' });
    });

    it('prints the worst problems where there is a limit, and counts the others', async () => {
      const worse = good
        .replace('weight: 4', 'weight: 1')
        .replace('2025-11-17', '17/11/2025')
        .replace('chapter: false\n', '');
      const cwd = folderWith(site({ [reportPath]: worse }));
      const limited = await run(cwd, 'check', '--max-problems', '1');
      assert.match(limited.stdout, /^[^\n]*\(valid-date\)\n… and 2 more problems\.\n3 problems in 1 of 1 page: /);
      assert.equal(limited.code, 1);
      const none = await run(cwd, 'check', '--max-problems', '0', '--format', 'json');
      assert.deepEqual([none.stdout, none.code], ['[]\n', 1]);
    });

    for (const [format, language, said] of [
      ['json', 'en', '… and 2 more problems.\n'],
      ['csv', 'vi', '… và 2 vấn đề nữa.\n'],
      ['sarif', 'en', '… and 2 more problems.\n'],
      ['github', 'en', '::notice title=Event Report::… and 2 more problems.\n'],
      ['text', 'en', ''],
    ] as const) {
      it(`says how many it left out of ${format}, which has no place for it or has said so`, async () => {
        const worse = misnumbered.replace('2025-11-17', '17/11/2025').replace('chapter: false\n', '');
        const cwd = folderWith(site({ [reportPath]: worse }));
        const args = ['check', '--max-problems', '1', '--format', format, '--language', language];
        assert.equal((await run(cwd, ...args)).stderr, said);
        assert.equal((await run(cwd, ...args, '--quiet')).stderr, '');
      });
    }

    it('takes a configuration in place of the sites’ own, and tells once what is wrong in it', async () => {
      const cwd = twoSites();
      const given = folderWith({ 'ci.json': '{ "rules": { "consistent-number": "off", "no-such-rule": "off" } }' });
      const { stdout } = await run(cwd, 'check', '--quiet', '--config', `${given}/ci.json`);
      assert.match(stdout, /^[^\n]*ci\.json:1:\d+: [^\n]*\(configuration\)\n$/);
    });

    it('tells it where there is no site too', async () => {
      const cwd = folderWith({ 'page.md': good, 'ci.json': '{ "rules": { "no-such-rule": "off" } }' });
      const { stdout } = await run(cwd, 'check', '--quiet', '--config', 'ci.json');
      assert.match(stdout, /^ci\.json:1:\d+: [^\n]*\(configuration\)\n$/);
    });
  });
});
