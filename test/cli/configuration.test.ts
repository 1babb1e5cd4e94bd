import { strict as assert } from 'node:assert';
import { fileURLToPath } from 'node:url';
import { folderWith, good, recordsOf, removeFolders, reportPath, runProgram, site } from './cli.ts';

const conference = fileURLToPath(new URL('../sites/conference', import.meta.url));
const withoutPicture = good.replace(/!\[.*\)\n/, 'We took none.\n');

describe('the command line in a site with a configuration', () => {
  after(removeFolders);

  const check = async (configuration: string, report = good, ...options: string[]) => {
    const cwd = folderWith(site({ [reportPath]: report, '.event-report.json': configuration }));
    const run = await runProgram(['check', '--format', 'json', ...options], { cwd });
    return { ...run, records: recordsOf(run) };
  };

  it('checks a site of another kind', async () => {
    const run = await runProgram(['check', '--format', 'json'], { cwd: conference });
    const files = new Set(recordsOf(run).map(({ file }) => file));
    assert.deepEqual([...files], ['content/events/2026/rust-meetup/index.md']);
    assert.equal(run.code, 1);
  });

  it('weighs rules as the site wants', async () => {
    const severities = async (configuration: string) =>
      (await check(configuration, withoutPicture)).records.map(({ rule, severity }) => `${severity} ${rule}`);
    assert.deepEqual(await severities('{}'), ['warning require-images']);
    assert.deepEqual(await severities('{ "rules": { "require-images": "error" } }'), ['error require-images']);
    assert.deepEqual(await severities('{ "rules": { "require-images": "off" } }'), []);
  });

  it('prints what is wrong with the configuration, in the language asked for, and fails', async () => {
    const { records, code, stderr } = await check('{\n  "languages": "vi"\n}', good, '--language', 'vi');
    assert.deepEqual(records, [
      {
        file: '.event-report.json',
        rule: 'configuration',
        severity: 'error',
        message: 'Chỗ này phải là một danh sách trong ngoặc vuông.',
        line: 2,
        column: 16,
        endLine: 2,
        endColumn: 20,
        fixes: [],
      },
    ]);
    assert.equal(stderr, '');
    assert.equal(code, 1);
  });

  it('keeps the defaults for a file that is no JSON, and says so once', async () => {
    const { records } = await check('{ "rules": {', withoutPicture);
    assert.deepEqual(records.map(({ rule }) => rule).sort(), ['configuration', 'require-images']);
  });

  it('does not fail for a rule that it does not know', async () => {
    const { records, code } = await check('{ "rules": { "valid-dates": "off" } }');
    assert.deepEqual(
      records.map(({ message }) => message),
      ['There is no rule `valid-dates`; did you mean `valid-date`?'],
    );
    assert.equal(code, 0);
  });

  it('counts the configuration among the problems, not among the pages', async () => {
    const cwd = folderWith(site({ [reportPath]: good, '.event-report.json': '{ "colour": 1 }' }));
    const { stdout } = await runProgram(['check'], { cwd });
    assert.match(
      stdout,
      /^\.event-report\.json:1:3: warning: .*\(configuration\)\n1 problem in the configuration, none in 1 page: 1 warning\.\n$/,
    );
  });
});
