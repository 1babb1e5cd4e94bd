import { strict as assert } from 'node:assert';
import { formatStatement } from '../../src/core/index.ts';
import { languageOf, parseArguments } from '../../src/cli/arguments.ts';
import { help } from '../../src/cli/help.ts';
import { messages, severityWords } from '../../src/cli/messages.ts';
import { version } from '../../package.json';
import { builtProgram, folderWith, removeFolders, runProgram } from './cli.ts';

describe('the command line', () => {
  it('has defaults', () => {
    assert.deepEqual(parseArguments(['check']), {
      kind: 'check',
      paths: [],
      format: 'text',
      failOn: 'error',
      language: undefined,
    });
  });

  it('takes options before, between and after paths, the last one winning', () => {
    const args = ['--format=json', 'check', 'a', '--fail-on', 'hint', 'b c', '--language', 'vi', '--format', 'text'];
    assert.deepEqual(parseArguments(args), {
      kind: 'check',
      paths: ['a', 'b c'],
      format: 'text',
      failOn: 'hint',
      language: 'vi',
    });
  });

  it('takes everything after -- as a path', () => {
    const asked = parseArguments(['check', '--', '--format', '-x.md']);
    assert.deepEqual(asked.kind === 'check' && asked.paths, ['--format', '-x.md']);
  });

  for (const [args, ...mistakes] of [
    [['check', '--fromat', 'json'], 'There is no option --fromat; did you mean --format?'],
    [['check', '--fail-n=error'], 'There is no option --fail-n; did you mean --fail-on?'],
    [['check', '--lang', 'vi'], 'There is no option --lang; did you mean --language?'],
    [['check', '--fix'], 'There is no option --fix.'],
    [['check', '-q'], 'There is no option -q.'],
    [['check', '--format'], '--format needs a value: text, json.'],
    [['check', '--format='], '--format needs a value: text, json.'],
    [['check', '--format', '--fail-on', 'error'], '--format needs a value: text, json.'],
    [['check', '--format', 'xml'], '--format takes text, json, not "xml".'],
    [['check', '--fail-on', 'Error'], '--fail-on takes error, warning, information, hint, never, not "Error".'],
    [['check', '--language', 'fr', '--x'], '--language takes en, vi, not "fr".', 'There is no option --x.'],
    [['content'], 'There is no command "content"; to check a file or folder, write: event-report check content'],
    [[]],
  ] as const) {
    it(`says what is wrong with «${args.join(' ')}»`, () => {
      const asked = parseArguments(args);
      assert.equal(asked.kind, 'wrong');
      assert.deepEqual(
        'mistakes' in asked && asked.mistakes.map((mistake) => formatStatement(mistake, 'en')),
        mistakes,
      );
    });
  }

  it('knows the language of an environment', () => {
    assert.equal(languageOf({ LANG: 'vi_VN.UTF-8' }), 'vi');
    assert.equal(languageOf({ LC_ALL: 'en_GB', LANG: 'vi' }), 'en');
    assert.equal(languageOf({ LC_ALL: '', LC_MESSAGES: 'vi-VN', LANG: 'C' }), 'vi');
    assert.equal(languageOf({ LANG: 'video' }), 'en');
    assert.equal(languageOf({}), 'en');
  });

  it('says the same values in each language', () => {
    const all = [...Object.values(messages), ...Object.values(severityWords).flatMap((words) => Object.values(words))];
    const values = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const { en, vi } of all) assert.deepEqual(values(en), values(vi), en);
  });

  describe('when it runs', function () {
    this.timeout(20_000);
    before(builtProgram);
    afterEach(removeFolders);

    it('prints help on request, and on stderr when nothing is asked', async () => {
      const cwd = folderWith({});
      assert.deepEqual(await runProgram(['--help'], { cwd }), { code: 0, stdout: help.en, stderr: '' });
      assert.deepEqual(await runProgram(['check', '-h', '--bad', '--language', 'vi'], { cwd }), {
        code: 0,
        stdout: help.vi,
        stderr: '',
      });
      assert.deepEqual(await runProgram([], { cwd }), { code: 2, stdout: '', stderr: help.en });
    });

    it('prints its version', async () => {
      assert.deepEqual(await runProgram(['--version'], { cwd: folderWith({}) }), {
        code: 0,
        stdout: `${version}\n`,
        stderr: '',
      });
    });

    it('prints nothing on stdout after a mistake, and where to look', async () => {
      assert.deepEqual(await runProgram(['check', '--formt', 'json'], { cwd: folderWith({}) }), {
        code: 2,
        stdout: '',
        stderr: 'There is no option --formt; did you mean --format?\nevent-report --help shows what there is.\n',
      });
    });
  });
});
