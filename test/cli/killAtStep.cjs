// Required before the program: ends the process, as the system would, at the step of the disk that KILL_AT names, and
// leaves half of what that step writes or removes. COUNT_FILE names a file that is told the number of steps instead.
const fs = require('node:fs');

const { KILL_AT, COUNT_FILE } = process.env;
let steps = 0;

const half = {
  writeFileSync: (own, [file, content]) => own(file, content.slice(0, content.length / 2)),
  rmSync: (own, [path]) => {
    const names = fs.statSync(path).isDirectory() ? fs.readdirSync(path).sort() : [];
    for (const name of names.slice(0, names.length / 2)) own(`${path}/${name}`, { recursive: true });
  },
};

for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync']) {
  const own = fs[name];
  fs[name] = (...args) => {
    if (steps++ === Number(KILL_AT)) {
      half[name]?.(own, args);
      process.kill(process.pid, 'SIGKILL');
    }
    return own(...args);
  };
}

if (COUNT_FILE !== undefined) {
  process.on('exit', () => {
    fs.appendFileSync(COUNT_FILE, String(steps));
  });
}
