// Required before the program: ends the process, as the system would, at the step of the disk that KILL_AT names, and
// leaves half of what that step writes or removes. MEASURE_FILE names a file that is told instead how many steps there
// are, and at which milliseconds of the process the first begins and the last has ended.
const fs = require('node:fs');

const { KILL_AT, MEASURE_FILE } = process.env;
const { writeFileSync, rmSync } = fs;
let steps = 0;
let first = 0;
let last = 0;

const halfWritten = (file, content) => writeFileSync(file, content.slice(0, content.length / 2));
const halfRemoved = (path) => {
  const names = fs.statSync(path).isDirectory() ? fs.readdirSync(path).sort() : [];
  for (const name of names.slice(0, names.length / 2)) rmSync(`${path}/${name}`, { recursive: true });
};
const half = { writeFile: halfWritten, writeFileSync: halfWritten, rm: halfRemoved, rmSync: halfRemoved };

/** Counts the calls of these functions; those of the editor answer with promises. */
function watch(functions, names) {
  for (const name of names) {
    const own = functions[name];
    functions[name] = (...args) => {
      first ||= performance.now();
      if (steps++ === Number(KILL_AT)) {
        half[name]?.(...args);
        process.kill(process.pid, 'SIGKILL');
      }
      const answer = own(...args);
      last = performance.now();
      return answer;
    };
  }
}

watch(fs, ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync']);
watch(fs.promises, ['writeFile', 'rename', 'rm', 'mkdir']);

if (MEASURE_FILE !== undefined) {
  process.on('exit', () => {
    writeFileSync(MEASURE_FILE, JSON.stringify({ steps, first, last }));
  });
}
