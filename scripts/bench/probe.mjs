/** For what runs in the extension host. Times are its thread's own, so that what else the machine does is not counted. */
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const busyNow = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Hands a `measure` to `work`, and what it measured to `editor.mjs`. */
export async function probe(work) {
  const results = [];
  await work(async (name, step) => results.push(await watch(name, step)));
  writeFileSync(process.env.EVENT_REPORT_BENCH, JSON.stringify(results));
}

/** How long `work` takes, how much of it the extension host is busy, and for how long at a stretch. */
async function watch(name, work) {
  await untilQuiet();
  collectGarbage();
  let slice = 0;
  let isOver = false;
  let last = busyNow();
  const look = () => {
    const now = busyNow();
    slice = Math.max(slice, now - last);
    last = now;
    if (!isOver) setTimeout(look, 0);
  };
  look();
  const began = busyNow();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  await untilQuiet();
  isOver = true;
  const busy = busyNow() - began;
  collectGarbage();
  return { name, wall, busy, slice, heap: process.memoryUsage().heapUsed / 2 ** 20 };
}

/** The rules that find something in a file now. */
export function rulesIn(uri) {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => String(code?.value));
}

export async function until(isSo) {
  for (const end = Date.now() + 60_000; !isSo(); await pause(5)) {
    if (Date.now() > end) throw new Error(`This did not come to pass: ${isSo}`);
  }
}

/** Waits until the host has done almost nothing for half a second. */
export async function untilQuiet() {
  for (let quiet = 0, last = busyNow(); quiet < 5;) {
    await pause(100);
    const now = busyNow();
    quiet = now - last < 20 ? quiet + 1 : 0;
    last = now;
  }
}
