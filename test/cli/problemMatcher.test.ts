import { strict as assert } from 'node:assert';
import manifest from '../../package.json';
import { formatText } from '../../src/cli/format/text.ts';
import type { ProblemRecord } from '../../src/cli/problemRecord.ts';
import { builtProgram, folderWith, good, recordsOf, removeFolders, reportPath, runProgram, site } from './cli.ts';

/** What a matcher makes of a line: what VS Code would show. */
interface Match {
  readonly severity: string;
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly message: string | undefined;
  readonly code: string | undefined;
}

/** What the matchers of package.json find in one line, as VS Code applies them. */
function matchesIn(text: string): readonly Match[] {
  return manifest.contributes.problemMatchers.flatMap(({ severity, pattern }) => {
    const found = new RegExp(pattern.regexp).exec(text);
    if (found === null) return [];
    const { file, line, column, message, code } = pattern;
    return [
      {
        severity,
        file: found[file],
        line: Number(found[line]),
        column: Number(found[column]),
        message: found[message],
        code: found[code],
      },
    ];
  });
}

const severities = { error: 'error', warning: 'warning', information: 'info', hint: 'info' } as const;

function matchOf({ severity, file, line, column, message, rule }: ProblemRecord): Match {
  return { severity: severities[severity], file, line, column, message, code: rule };
}

describe('the problem matchers of the extension', () => {
  before(builtProgram);
  afterEach(removeFolders);

  for (const language of ['en', 'vi'] as const) {
    it(`find each problem that the command line prints, in ${language}`, async () => {
      const worse = good
        .replace('weight: 4', 'weight: 1')
        .replace('2025-11-17', '17/11/2025')
        .replace('The audience of the workshop', '');
      const cwd = folderWith(site({ [`trang của tôi/${reportPath}`]: worse, 'trang của tôi/hugo.toml': '' }));
      const args = ['check', '--language', language];
      const records = recordsOf(await runProgram([...args, '--format', 'json'], { cwd }));
      assert.deepEqual(new Set(records.map(({ severity }) => severity)), new Set(['error', 'warning', 'information']));

      const { stdout } = await runProgram(args, { cwd });

      assert.deepEqual(stdout.split('\n').flatMap(matchesIn), records.map(matchOf));
    });
  }

  it('find a hint, and a message that looks like another problem', () => {
    const hint: ProblemRecord = {
      file: 'a: b (c)/_index.md',
      rule: 'x-y',
      severity: 'hint',
      message: 'Say `a.md:1:2: error: b (c)` (so)',
      line: 12,
      column: 34,
      endLine: 12,
      endColumn: 35,
      fixes: [],
    };
    const outcome = { found: [hint], problems: [hint], checked: 1, rows: [], remarks: [] };
    const options = { colour: false, isQuiet: true, cwd: '', checkout: '' };
    for (const language of ['en', 'vi'] as const) {
      const [line = ''] = formatText(outcome, { ...options, language }).split('\n');
      assert.deepEqual(matchesIn(line), [matchOf(hint)], language);
    }
  });

  it('say nothing twice that the editor says of an open file', () => {
    for (const { applyTo, owner } of manifest.contributes.problemMatchers) {
      assert.equal(applyTo, 'closedDocuments');
      // The name of the editor's own collection: what it says of a file takes the place of what the task said.
      assert.equal(owner, 'event-report');
    }
  });
});
