import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { rules } from '../../src/core/rules/index.ts';
import {
  builtProgram,
  folderWith,
  good,
  misdated,
  misnumbered,
  removeFolders,
  reportPath,
  runProgram,
  site,
} from './cli.ts';

/** The schema of SARIF 2.1.0 itself, as Microsoft's matchers for Jest carry it; in JSON schema's draft 4. */
function isSarif(): (log: unknown) => void {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  // Newer drafts name themselves otherwise; nothing else of what it says is different there.
  delete schema['$schema'];
  delete schema['id'];
  const formats = {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': /^[!-~]*$/,
    'date-time': true,
  } as const;
  const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
  return (log) => {
    validate(log);
    assert.deepEqual(validate.errors ?? [], []);
  };
}

describe('SARIF', () => {
  const assertValid = isSarif();
  before(builtProgram);
  afterEach(removeFolders);

  async function sarif(cwd: string, args: readonly string[] = [], env = {}): Promise<Log> {
    const { stdout } = await runProgram(['check', '--format', 'sarif', ...args], { cwd, env });
    // What we printed ourselves; the schema looks at it.
    const log = JSON.parse(stdout) as Log;
    assertValid(log);
    return log;
  }

  it('is valid without problems, and names each rule', async () => {
    const [run] = (await sarif(folderWith(site({ [reportPath]: good })))).runs;
    assert.deepEqual(run?.results, []);
    assert.deepEqual(
      run.tool.driver.rules?.map(({ id }) => id),
      [...rules.map(({ name }) => name), 'configuration'],
    );
    assert.equal(run.invocations?.[0]?.executionSuccessful, true);
  });

  it('is refused by the schema when it is no SARIF', () => {
    assert.throws(() => {
      assertValid({ version: '2.1.0', runs: [{ results: [] }] });
    });
  });

  it('says where each problem is, as the checkout names files', async () => {
    const cwd = folderWith({
      'a site/hugo.toml': '',
      [`a site/${reportPath}`]: misdated.replace('weight: 4', 'weight: 1'),
    });
    const [run] = (await sarif(`${cwd}/a site/content`, [], { GITHUB_WORKSPACE: cwd })).runs;
    const own = run?.results?.filter(({ ruleId }) => ruleId === 'valid-date' || ruleId === 'consistent-number') ?? [];
    assert.deepEqual(
      own.map(({ ruleId, ruleIndex = -1, level, locations }) => {
        return [ruleId, run?.tool.driver.rules?.[ruleIndex]?.id, level, locations?.[0]?.physicalLocation];
      }),
      [
        ['valid-date', 'error', { startLine: 3, startColumn: 7, endLine: 3, endColumn: 17 }] as const,
        ['consistent-number', 'warning', { startLine: 4, startColumn: 9, endLine: 4, endColumn: 10 }] as const,
      ].map(([rule, level, region]) => [
        rule,
        rule,
        level,
        { artifactLocation: { uri: `a%20site/${reportPath}`, uriBaseId: '%SRCROOT%' }, region },
      ]),
    );
  });

  it('gives a file outside the checkout its whole address', async () => {
    const cwd = folderWith({ ...site({ [reportPath]: misnumbered }), 'elsewhere/x.md': '' });
    const [run] = (await sarif(cwd, [], { GITHUB_WORKSPACE: `${cwd}/elsewhere` })).runs;
    const uri = run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    assert.equal(uri, `file://${cwd}/${reportPath}`);
  });

  it('tells what could not be read', async () => {
    const cwd = folderWith(site({ [reportPath]: Buffer.from('---\ntitle: \xff\n---\n', 'latin1') }));
    const [run] = (await sarif(cwd, ['.', 'nowhere.md'])).runs;
    assert.equal(run?.invocations?.[0]?.executionSuccessful, false);
    assert.deepEqual(
      run.invocations[0].toolExecutionNotifications?.map(({ level, message }) => [level, message.text]),
      [
        ['error', 'There is no such file or folder.'],
        ['error', 'This line is not UTF-8, which Hugo needs; save the file as UTF-8.'],
        ['note', 'There are no event reports below this folder.'],
      ],
    );
  });
});
