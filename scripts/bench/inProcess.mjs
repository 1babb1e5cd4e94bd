import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const { real, files } = readRealSites();
  const check = checker(core, files);
  const all = { 'event-report: whole check': check, ...(await loadPeers()) };
  const times = Object.fromEntries(Object.keys(all).map((name) => [name, []]));
  let serial = 0;
  let bytes = 0;
  const next = () => {
    const { path, text } =
      real[++serial % real.length] ?? makeReport(core, serial % 2 === 0 ? 'vi' : 'en', serial, size);
    // No text comes twice, since some remember what they have read.
    const made = { path, text: `${text}\n${serial}\n` };
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
    return [name, ms(Math.min(...list)), ms(middle), ms(quantile(list, 0.95)), `${(middle / ours).toFixed(1)} ×`];
  });
  const average = (bytes / serial / 1000).toFixed(1);
  print(
    `${real.length > 0 ? 'One real report' : 'One report'} of ${average} KB, warm, ${rounds} rounds`,
    ['', 'fastest, ms', 'p50 ms', 'p95 ms', 'p50 to ours'],
    rows,
  );
}

/** The reports of real sites in the folder that EVENT_REPORT_CORPUS names, those of ordinary length; and the sites' files. */
function readRealSites() {
  const folder = process.env.EVENT_REPORT_CORPUS;
  if (folder === undefined) return { real: [], files: [] };
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const inSite = (path) => path.replace(/^.*?(?=(?:content|static)\/)/, '');
  const real = paths
    .filter((path) => /\/content\/.*\d\.\d+-[^/]+\/_index(\.vi)?\.md$/.test(path))
    .map((path) => ({ path: inSite(path), text: readFileSync(join(folder, path), 'utf8') }))
    .filter(({ text }) => Math.abs(Buffer.byteLength(text) - size) < size / 2);
  return { real, files: paths.map(inSite) };
}

/**
 * How the time grows with the text, and what a hostile text costs, both in units of an ordinary report that is checked
 * by turns with it. The fastest rounds count: on a busy machine a longer call is interrupted more often than a short one.
 */
export function measureGrowth(core) {
  const check = checker(core);
  let serial = 100_000;
  const ordinary = (bytes) => (number) => makeReport(core, number % 2 === 0 ? 'en' : 'vi', number, bytes);
  const time = (make) => {
    const { text, path } = make(++serial);
    const start = performance.now();
    check(text, path);
    return performance.now() - start;
  };
  const compare = (name, make, count) => {
    const pairs = Array.from({ length: count }, () => [time(ordinary(10_000)), time(make)]);
    const [ten, own] = [0, 1].map((column) => Math.min(...pairs.map((pair) => pair[column])));
    return { name, own, ratio: own / ten };
  };
  const row = ({ name, own, ratio }) => [name, ms(own), `${ratio.toFixed(1)} ×`];
  for (let round = 0; round < 300; round++) time(ordinary(10_000));
  const growth = [10_000, 100_000, 1_000_000].map((bytes) =>
    compare(`${bytes / 1000} KB`, ordinary(bytes), bytes > 500_000 ? 12 : 60),
  );
  print('Growth', ['report', 'fastest, ms', 'to 10 KB'], growth.map(row));
  const { path } = ordinary(1000)(1);
  const hostile = Object.entries(hostileTexts(10_000)).map(([name, text]) =>
    compare(name, (number) => ({ text: `${text}${number}`, path }), 40),
  );
  const worst = hostile.toSorted((a, b) => b.ratio - a.ratio).slice(0, 12);
  print(
    `Hostile texts of 10 KB, the worst 12 of ${hostile.length}`,
    ['text', 'fastest, ms', 'to an ordinary 10 KB'],
    worst.map(row),
  );
}
