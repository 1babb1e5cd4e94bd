import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { products } from '../../scripts/bundling.mjs';
import { run } from '../../src/cli/run.ts';
import type { ProblemRecord } from '../../src/cli/problemRecord.ts';

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Close the reading end as soon as anything comes, as `head` does. */
  readonly closeEarly?: boolean;
}

/** A report about which no rule says anything. */
export const good = `---
title: "Cloud Day"
date: 2025-11-17
weight: 4
chapter: false
pre: " <b> 4.4. </b> "
---

# Summary Report: "Cloud Day"

### Event Objectives

- See how a team moves its services to the cloud.

### Speakers

- **Lan Tran** – Engineer, Example Cloud

### Key Highlights

- The same image ran on a laptop and on forty servers.

### Key Takeaways

- Measure first, then move the part that costs most.

### Applying to Work

- Our nightly job will run in a container from next month on.

### Event Experience

The workshop in the afternoon was worth the trip.

#### Some event photos

![The audience of the workshop](/images/workshop.svg)
`;

/** The same with a menu order that disagrees with its folder: one warning, on line 4. */
export const misnumbered = good.replace('weight: 4', 'weight: 1');

/** The same with a date that Hugo cannot read: one error, on line 3. */
export const misdated = good.replace('2025-11-17', '17/11/2025');

export const reportPath = 'content/4-EventParticipated/4.4-Event4/_index.md';

/** The files of a small site with these reports or other files. */
export function site(files: Readonly<Record<string, string | Buffer>>): Readonly<Record<string, string | Buffer>> {
  return {
    'hugo.toml': 'baseURL = "https://example.org/"\n',
    'static/images/workshop.svg': '<svg width="4" height="3"></svg>',
    ...files,
  };
}

const made: string[] = [];

/** A new folder with these files in it; all are removed by `removeFolders`. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'event-report-cli-')));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The text of every file below `folder`, by its path there. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => {
    return statSync(join(folder, path)).isFile();
  });
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}

let program: Promise<string> | undefined;

/** The program as it is published, built once. */
export function builtProgram(): Promise<string> {
  return (program ??= buildProgram());
}

async function buildProgram(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'event-report-built-')), 'cli.js');
  process.once('exit', () => {
    rmSync(dirname(outfile), { recursive: true });
  });
  await build({ ...products(true).cli, outfile });
  return outfile;
}

/** Starts the program in `cwd`, in an English environment unless `env` says otherwise. */
export async function runProgram(
  args: readonly string[],
  { cwd, env = {}, closeEarly = false }: RunOptions,
): Promise<Run> {
  const child = spawn(process.execPath, [await builtProgram(), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    if (closeEarly) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** The same in this process, which is many times as fast: for what does not depend on how the program is started. */
export async function runHere(
  args: readonly string[],
  { cwd, env = {} }: Omit<RunOptions, 'closeEarly'>,
): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  const [stdout, stderr] = [stream('stdout'), stream('stderr')];
  const code = await run(args, { cwd, environment: env, stdout, stderr, now: Date.now });
  return { code, ...written };
}

/** The records that `--format json` printed. */
export function recordsOf({ stdout }: Run): readonly ProblemRecord[] {
  // What we printed ourselves; a test of the format looks at its keys.
  return JSON.parse(stdout) as readonly ProblemRecord[];
}
