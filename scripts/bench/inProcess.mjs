import { checker } from './core.mjs';
import { hostileTexts } from './hostile.mjs';
import { loadPeers } from './peers.mjs';
import { makeReport } from './reports.mjs';
import { ms, print, quantile } from './table.mjs';

/** Each runs alone for so long first, until the engine has made of it what it can. */
const warmMs = 1500;
const rounds = 120;
const size = 9_500;

/** Ours and the others by turns in this process, another text at each call, on reports in both languages. */
export async function compareInProcess(core) {
  const check = checker(core);
  const all = { 'event-report: whole check': check, ...(await loadPeers()) };
  const times = Object.fromEntries(Object.keys(all).map((name) => [name, []]));
  let serial = 0;
  let bytes = 0;
  const next = () => {
    const made = makeReport(core, serial % 2 === 0 ? 'en' : 'vi', ++serial, size);
    bytes += Buffer.byteLength(made.text);
    return made;
  };
  for (const run of Object.values(all)) {
    for (const end = performance.now() + warmMs; performance.now() < end;) {
      const { text, path } = next();
      await run(text, path);
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(all)) {
      const { text, path } = next();
      const start = performance.now();
      await run(text, path);
      times[name].push(performance.now() - start);
    }
  }
  const ours = quantile(times['event-report: whole check'], 0.5);
  const rows = Object.entries(times).map(([name, list]) => {
    const middle = quantile(list, 0.5);
    return [name, ms(middle), ms(quantile(list, 0.95)), `${(middle / ours).toFixed(1)} ×`];
  });
  const average = (bytes / serial / 1000).toFixed(1);
  print(`One report of ${average} KB, warm, ${rounds} rounds`, ['', 'p50 ms', 'p95 ms', 'to ours'], rows);
}

/** How the time grows with the text, and what a hostile text costs, both in units of an ordinary report. */
export function measureGrowth(core) {
  const check = checker(core);
  let serial = 100_000;
  const median = (make, count) => {
    const list = Array.from({ length: count }, () => {
      const { text, path } = make(++serial);
      const start = performance.now();
      check(text, path);
      return performance.now() - start;
    });
    return quantile(list, 0.5);
  };
  const ordinary = (bytes) => (number) => makeReport(core, number % 2 === 0 ? 'en' : 'vi', number, bytes);
  const ten = median(ordinary(10_000), 120);
  const rows = [10_000, 100_000, 1_000_000].map((bytes) => {
    const time = median(ordinary(bytes), bytes > 500_000 ? 7 : 60);
    return [`${bytes / 1000} KB`, ms(time), `${(time / ten).toFixed(1)} ×`];
  });
  print('Growth', ['report', 'p50 ms', 'to 10 KB'], rows);
  const { path } = ordinary(1000)(1);
  const hostile = Object.entries(hostileTexts(10_000)).map(([name, text]) => {
    const time = median((number) => ({ text: `${text}${number}`, path }), 25);
    return { name, time, ratio: time / ten };
  });
  const worst = hostile.toSorted((a, b) => b.ratio - a.ratio).slice(0, 12);
  print(
    `Hostile texts of 10 KB, the worst 12 of ${hostile.length}`,
    ['text', 'p50 ms', 'to an ordinary 10 KB'],
    worst.map(({ name, time, ratio }) => [name, ms(time), `${ratio.toFixed(1)} ×`]),
  );
}
