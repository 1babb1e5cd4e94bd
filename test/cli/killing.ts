import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { cpSync, existsSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { filesIn, folderWith, type site } from './cli.ts';

type Files = Readonly<Record<string, string>>;

/** A process that changes the site in which it runs. */
export interface Work {
  /** What Node is started with, in the site. */
  readonly args: readonly string[];
  readonly site: ReturnType<typeof site>;
  /** The next run, which comes upon what a killed one has left. */
  next(cwd: string): Promise<unknown>;
}

/** What became of the processes that were killed, after the next run. */
export interface Outcomes {
  readonly asBefore: number;
  readonly asAfter: number;
  /** How many had begun to write and were not done, of those that were killed at a step of it, and at a moment. */
  readonly inTheMiddle: { readonly step: number; readonly moment: number };
}

/** Where all kills of this run come from; a failure tells it. */
export const seed = Number(process.env['EVENT_REPORT_KILL_SEED'] ?? randomInt(2 ** 31));
const kills = Number(process.env['EVENT_REPORT_KILLS'] ?? 50);
/** So many processes at once: more than processors, so that they disturb each other. */
const atOnce = 4;
const killer = new URL('killAtStep.cjs', import.meta.url).pathname;

/** A process that was killed. */
interface Killed {
  readonly cwd: string;
  readonly at: 'step' | 'moment';
  readonly words: string;
  readonly isInTheMiddle: boolean;
}

/**
 * Kills `work` fifty times, each time in a copy of its site: at a step of its writing, half done, or at a moment of its
 * life, whatever it does then. The next run goes on. Every file must be somewhere at any time, as it was or as it is to
 * be, and after the next run all are as before or all as after.
 */
export async function killOften(work: Work): Promise<Outcomes> {
  const template = folderWith(work.site);
  const before = filesIn(template);
  const measured = await measure(work, template);
  const killed = await killAll(work, template, measured);
  let asAfter = 0;
  for (const { cwd, words } of killed) {
    const where = `${words}, EVENT_REPORT_KILL_SEED=${seed}`;
    assertNothingLost(filesIn(cwd), before, measured.after, where);
    await work.next(cwd);
    const now = filesIn(cwd);
    if (isSame(now, measured.after)) asAfter++;
    else assert.deepEqual(now, before, where);
  }
  const inTheMiddle = (kind: Killed['at']): number => {
    return killed.filter(({ at, isInTheMiddle }) => at === kind && isInTheMiddle).length;
  };
  return {
    asBefore: killed.length - asAfter,
    asAfter,
    inTheMiddle: { step: inTheMiddle('step'), moment: inTheMiddle('moment') },
  };
}

async function killAll(work: Work, template: string, measured: Measured): Promise<readonly Killed[]> {
  const random = randomFrom(seed);
  // Each step once before any of them twice.
  const steps = shuffled(measured.steps, random);
  const killed: Killed[] = [];
  const queue = Array.from({ length: kills }, (_, index) => index);
  const killNext = async (): Promise<void> => {
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      const cwd = copyOf(template);
      const at = index % 2 === 0 ? 'step' : 'moment';
      const step = steps[(index / 2) % steps.length] ?? 0;
      const words = at === 'step' ? await killAtStep(work, cwd, step) : await killAtMoment(work, cwd, random, measured);
      killed.push({ cwd, at, words, isInTheMiddle: existsSync(join(cwd, '.event-report.journal')) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, killNext));
  return killed;
}

async function killAtStep(work: Work, cwd: string, step: number): Promise<string> {
  const words = `step ${step}`;
  assert.equal(await start(work, cwd, { KILL_AT: String(step) }), 'SIGKILL', words);
  return words;
}

/** Three in four die after they have begun to write; for most of their life they only prepare it. */
async function killAtMoment(work: Work, cwd: string, random: () => number, { first, last }: Measured): Promise<string> {
  const isWriting = random() > 0.25;
  const delay = random() * (isWriting ? last - first : first);
  await start(work, cwd, {}, { isWriting, delay });
  return `${delay.toFixed(1)} ms after it began${isWriting ? ' to write' : ''}`;
}

/** Runs it to its end in a few copies at once, as it will run when it is killed. */
async function measure(work: Work, template: string): Promise<Measured> {
  const folders = Array.from({ length: atOnce }, () => copyOf(template));
  const measured = await Promise.all(
    folders.map(async (cwd): Promise<Omit<Measured, 'after'>> => {
      const file = join(folderWith({}), 'measured.json');
      assert.equal(await start(work, cwd, { MEASURE_FILE: file }), 0);
      // Written by killAtStep.cjs.
      return JSON.parse(readFileSync(file, 'utf8')) as Omit<Measured, 'after'>;
    }),
  );
  const [one] = measured;
  const [folder] = folders;
  assert.ok(one !== undefined && one.steps > 5 && folder !== undefined);
  const longest = Math.max(...measured.map(({ first, last }) => last - first));
  return { steps: one.steps, first: one.first, last: one.first + longest, after: filesIn(folder) };
}

interface Measured {
  readonly steps: number;
  /** When it begins to write and when it has ended, in milliseconds. */
  readonly first: number;
  readonly last: number;
  readonly after: Files;
}

/** Ends with an exit code, or the signal that killed it. */
function start(
  { args }: Work,
  cwd: string,
  environment: Readonly<Record<string, string>>,
  death?: { readonly isWriting: boolean; readonly delay: number },
): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', killer, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], ...environment },
      stdio: 'ignore',
    });
    const kill = (): void => void child.kill('SIGKILL');
    let timer: NodeJS.Timeout | undefined;
    const wait = (): void => {
      timer ??= setTimeout(kill, death?.delay);
    };
    // What is written first is the journal.
    const watcher = death?.isWriting === true ? watch(cwd, wait) : undefined;
    if (death?.isWriting === false) wait();
    child.once('error', reject).once('close', (code, signal) => {
      clearTimeout(timer);
      watcher?.close();
      resolve(signal ?? code);
    });
  });
}

function copyOf(template: string): string {
  const copy = folderWith({});
  cpSync(template, copy, { recursive: true });
  return copy;
}

/** Numbers from 0 up to 1, always the same ones of one seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(count: number, random: () => number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => [random(), index] as const);
  return all.sort(([a], [b]) => a - b).map(([, index]) => index);
}

function isSame(a: Files, b: Files): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Each file is somewhere, in its place or on its way in the journal, as before or as after. */
function assertNothingLost(now: Files, before: Files, after: Files, where: string): void {
  const texts = new Set(Object.values(now));
  for (const [path, text] of Object.entries(before)) {
    const outcomes = [text, ...Object.values(after).filter((other) => identityOf(other) === identityOf(text))];
    assert.ok(
      outcomes.some((outcome) => texts.has(outcome)),
      `${path} is lost: ${where}`,
    );
  }
}

/** What tells a file from the others of a `numberedSite` whatever number it has: the events that it speaks of. */
function identityOf(text: string): string {
  return `${text.startsWith('<') ? 'picture' : 'page'} ${
    text
      .match(/Topic \d+/g)
      ?.sort()
      .join() ?? text
  }`;
}
