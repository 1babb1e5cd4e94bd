import { strict as assert } from 'node:assert';
import { formatStatement } from '../../src/core/index.ts';
import { languageOf, parseArguments, type Arguments } from '../../src/cli/arguments.ts';
import { check } from '../../src/cli/commands/check.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { commandHelp, help } from '../../src/cli/help.ts';
import { version } from '../../package.json';
import { builtProgram, folderWith, removeFolders, runProgram } from './cli.ts';

const parse = (...args: readonly string[]): Arguments => parseArguments(args, commands);

/** What a command was asked for, without the command itself. */
function askedFor(...args: readonly string[]): unknown {
  const asked = parse(...args);
  if (asked.kind !== 'run') return asked;
  const { command, operands, language, options } = asked;
  return { command: command.name, operands, language, options };
}

describe('the command line', () => {
  it('has defaults', () => {
    assert.deepEqual(askedFor('check'), {
      command: 'check',
      operands: [],
      language: undefined,
      options: {
        format: 'text',
        'fail-on': 'error',
        config: undefined,
        'max-problems': Infinity,
        table: false,
        quiet: false,
        language: undefined,
        help: false,
      },
    });
  });

  it('takes options before, between and after paths, the last one winning', () => {
    const args = ['--format=json', 'check', 'a', '--fail-on', 'hint', 'b c', '--language', 'vi', '--format', 'text'];
    const asked = parse(...args);
    assert.ok(asked.kind === 'run');
    const { format, 'fail-on': failOn } = asked.options;
    assert.deepEqual([asked.operands, asked.language, format, failOn], [['a', 'b c'], 'vi', 'text', 'hint']);
  });

  it('takes everything after -- as a path', () => {
    const asked = parse('check', '--', '--format', '-x.md');
    assert.deepEqual(asked.kind === 'run' && asked.operands, ['--format', '-x.md']);
  });

  for (const [args, ...mistakes] of [
    [['check', '--fromat', 'json'], 'There is no option --fromat; did you mean --format?'],
    [['check', '--fail-n=error'], 'There is no option --fail-n; did you mean --fail-on?'],
    [['check', '--lang', 'vi'], 'There is no option --lang; did you mean --language?'],
    [['check', '--fix'], 'There is no option --fix.'],
    [['check', '-q'], 'There is no option -q.'],
    [['check', '--format'], '--format needs a value: text, json, sarif, github, markdown, csv.'],
    [['check', '--format='], '--format needs a value: text, json, sarif, github, markdown, csv.'],
    [['check', '--format', '--fail-on', 'error'], '--format needs a value: text, json, sarif, github, markdown, csv.'],
    [['check', '--format', 'xml'], '--format takes text, json, sarif, github, markdown, csv, not "xml".'],
    [['check', '--fail-on', 'Error'], '--fail-on takes error, warning, information, hint, never, not "Error".'],
    [['check', '--language', 'fr', '--x'], '--language takes en, vi, not "fr".', 'There is no option --x.'],
    [['check', '--max-problems', '-1'], '--max-problems takes a whole number, not "-1".'],
    [['check', '--max-problems', 'ten'], '--max-problems takes a whole number, not "ten".'],
    [['check', '--config'], '--config needs a value: FILE.'],
    [['check', '--quiet=no'], '--quiet takes no value, not "no".'],
    [['check', '--constructor'], 'There is no option --constructor.'],
    [['cheek', 'x'], 'There is no command "cheek"; did you mean check?'],
    [['content'], 'There is no command "content"; to check a file or folder, write: event-report check content'],
    [[]],
  ] as const) {
    it(`says what is wrong with «${args.join(' ')}»`, () => {
      const asked = parse(...args);
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

  it('hears first what gettext hears first', () => {
    assert.equal(languageOf({ LANGUAGE: 'vi_VN:en', LANG: 'en_US.UTF-8' }), 'vi');
    assert.equal(languageOf({ LANGUAGE: 'en_US', LC_ALL: 'vi_VN.UTF-8' }), 'en');
    assert.equal(languageOf({ LANGUAGE: 'fr:vi:en', LANG: 'fr_FR.UTF-8' }), 'vi');
    assert.equal(languageOf({ LANGUAGE: 'fr', LANG: 'vi_VN.UTF-8' }), 'vi');
    assert.equal(languageOf({ LANGUAGE: '', LANG: 'vi_VN.UTF-8' }), 'vi');
    assert.equal(languageOf({ LANGUAGE: 'vi', LANG: 'C.UTF-8' }), 'en');
    assert.equal(languageOf({ LANGUAGE: 'vi' }), 'en');
  });

  describe('when it runs', () => {
    before(builtProgram);
    afterEach(removeFolders);

    it('prints help on request, and on stderr when nothing is asked', async () => {
      const cwd = folderWith({});
      assert.deepEqual(await runProgram(['--help'], { cwd }), { code: 0, stdout: help(commands, 'en'), stderr: '' });
      assert.deepEqual(await runProgram(['check', '-h', '--bad', '--language', 'vi'], { cwd }), {
        code: 0,
        stdout: commandHelp(check, 'vi'),
        stderr: '',
      });
      assert.deepEqual(await runProgram([], { cwd }), { code: 2, stdout: '', stderr: help(commands, 'en') });
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
        stderr: 'There is no option --formt; did you mean --format?\nevent-report check --help lists them.\n',
      });
    });
  });
});
