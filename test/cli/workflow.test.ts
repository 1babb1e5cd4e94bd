import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands/index.ts';
import { commonOptions } from '../../src/cli/command.ts';
import { builtProgram, folderWith, recordsOf, removeFolders, runProgram, type Run } from './cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The blocks of this language in the README's part about the command line. */
function blocks(language: string): readonly string[] {
  const part = readme.slice(readme.indexOf('\n## On the command line'), readme.indexOf('\n## Privacy and safety'));
  return [...part.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
}

interface Step {
  readonly run?: string;
}

/** The commands of the workflow, and those of the step that uploads SARIF. */
function documentedRuns(): readonly string[] {
  // Our own README; a run that is missing fails the test.
  const [workflow, upload] = blocks('yaml').map(
    (text) => parse(text) as { jobs: { check: { steps: Step[] } } } | Step[],
  );
  assert.ok(workflow !== undefined && 'jobs' in workflow && Array.isArray(upload));
  return [...workflow.jobs.check.steps, ...upload].flatMap(({ run }) => run ?? []);
}

describe('what the README says of the command line', () => {
  before(builtProgram);
  afterEach(removeFolders);

  it('names commands and options that there are', () => {
    for (const line of blocks('').join('\n').split('\n')) {
      const [, name, rest = ''] = /^event-report (\S+)(.*)$/.exec(line) ?? [];
      if (name === undefined) continue;
      const command = commands.find((known) => known.name === name);
      assert.ok(command, line);
      for (const [, option = ''] of rest.matchAll(/ --([a-z-]+)/g)) {
        assert.ok(option in { ...command.options, ...commonOptions }, line);
      }
    }
  });

  it('works as a workflow of GitHub’s, on the sample site', async () => {
    const checkout = folderWith({ 'summary.md': '' });
    cpSync(join(root, 'test/sites/sample'), checkout, { recursive: true });
    mkdirSync(join(checkout, '.github'));
    copyFileSync(await builtProgram(), join(checkout, '.github/event-report.cjs'));
    const [annotate, summarize, sarif, ...others] = documentedRuns();
    assert.deepEqual(others, []);

    const annotations = await runStep(annotate, checkout);
    const summary = await runStep(summarize, checkout);
    const upload = await runStep(sarif, checkout);

    const problems = recordsOf(await runProgram(['check', 'content', '--format', 'json'], { cwd: checkout }));
    assert.ok(problems.some(({ severity }) => severity === 'error'));
    assert.equal(annotations.code, 1);
    assert.deepEqual(
      annotations.stdout
        .trimEnd()
        .split('\n')
        .map((line) => /^::(?:error|warning|notice) file=([^,]*),line=(\d+),/.exec(line)?.slice(1)),
      problems.map(({ file, line }) => [file, String(line)]),
    );
    assert.equal(summary.code, 0);
    const rows = readFileSync(join(checkout, 'summary.md'), 'utf8').match(/^\| content/gm);
    assert.equal(rows?.length, problems.length);
    assert.equal(upload.code, 0);
    assert.match(readFileSync(join(checkout, 'event-reports.sarif'), 'utf8'), /"version": "2\.1\.0"/);
  });
});

/** Runs a step as GitHub does on Linux: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions */
function runStep(script: string | undefined, checkout: string): Promise<Run> {
  assert.ok(script !== undefined);
  const env = {
    PATH: process.env['PATH'],
    GITHUB_WORKSPACE: checkout,
    GITHUB_STEP_SUMMARY: join(checkout, 'summary.md'),
  };
  return new Promise((resolve) => {
    const child = execFile('bash', ['-e', '-c', script], { cwd: checkout, env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}
