// `npm test`: all set-up, then every runner, then one line with the sum of what they ran.
import { spawn } from 'node:child_process';
import { orStop, setUpAll } from './setup.mjs';

// What stands together runs at once: inside VS Code both mostly wait, and the others use two cores by themselves.
const steps = [['test:unit'], ['test:whole'], ['test:editor', 'test:web'], ['test:ui']];

orStop(setUpAll);

const results = [];
for (const runners of steps) results.push(...(await Promise.all(runners.map(run))));

console.log('\nTotals');
for (const { name, passed, failed, again, seconds } of results) {
  const secondTries = again.length === 0 ? '' : `, ${again.length} of them at the second try`;
  console.log(`  ${name.padEnd(12)} ${passed} passed${secondTries}, ${failed} failed (${seconds} s)`);
  for (const title of again) console.log(`    ${title}`);
}
// What failed once more at the end, where it is looked for: a log is often kept only in part.
for (const { name, failures } of results) if (failures !== '') console.log(`\n${name}\n${failures}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/** Runs one runner, shows its output, whole where it is not the first of its step, and reads mocha's own totals from it. */
async function run(name, place) {
  const isFirst = place === 0;
  const started = Date.now();
  let output = `\n> npm run ${name}\n`;
  if (isFirst) process.stdout.write(output);
  const child = spawn('npm', ['run', name, '--silent'], {
    stdio: ['inherit', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const take = (chunk) => {
    if (isFirst) process.stdout.write(chunk);
    output += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (!isFirst) process.stdout.write(output);
  const passed = lastNumber(output, /^\s*(\d+) passing/gm);
  const failed = lastNumber(output, /^\s*(\d+) failing/gm) ?? 0;
  const again = [...output.matchAll(/second try: (.*)/g)].map(([, title]) => title);
  const failures = failed === 0 ? '' : output.slice(output.search(/^\s*\d+ failing/m)).trimEnd();
  // A runner that dies, or that ran nothing, has not passed, whatever it printed before.
  const broken = code !== 0 || passed === undefined;
  const seconds = Math.round((Date.now() - started) / 1000);
  return { name, passed: passed ?? 0, failed: broken ? Math.max(failed, 1) : failed, failures, again, seconds };
}

function lastNumber(text, pattern) {
  const found = [...text.matchAll(pattern)].at(-1)?.[1];
  return found === undefined ? undefined : Number(found);
}
