import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { formatStatement, state } from '../core/index.ts';
import { languageOf } from './arguments.ts';
import { checkShare } from './threads.ts';
import { messages } from './messages.ts';
import { run } from './run.ts';

// Garbage may make up a fifth of the heap instead of half of it: half the memory over many files, in the same time.
setFlagsFromString('--heap-growing-percent=20');

// The reader of our output may close it early: `event-report check | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

if (isMainThread) {
  // Only the code is set, since `process.exit` would cut off what is still being written.
  void main().then((code) => {
    process.exitCode = code;
  });
} else {
  void checkShare();
}

async function main(): Promise<number> {
  const { argv, env, stdout, stderr } = process;
  try {
    return await run(argv.slice(2), { cwd: process.cwd(), environment: env, stdout, stderr, now: Date.now });
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    stderr.write(`${formatStatement(state(messages.failed, { reason }), languageOf(env))}\n`);
    return 2;
  }
}
