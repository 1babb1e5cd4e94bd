// All set-up, for `npm start` and `npm test`: repeats nothing that is done already, repairs what is half done.
// Runs on a fresh machine before anything is installed, hence Node built-ins only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installServer } from '../test/host/install.mjs';
import { installSystemPackages } from '../test/host/system.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the modules and builds; what more a purpose needs is installed by the functions below. */
export function setUpModules() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Error(`Node 20 or newer is needed, this is ${process.version}.`);
  }
  if (!areModulesCurrent()) {
    console.log('Installing the modules of package-lock.json…');
    runNpm('ci', '--include=dev');
  }
  runNpm('run', 'build', '--silent');
}

/** Installs the VS Code server, the system's packages and the modules. */
export function setUpAll() {
  installSystemPackages();
  setUpModules();
  installServer();
}

/** Runs a set-up and ends the program with a plain sentence when it fails. */
export function orStop(setUp) {
  try {
    setUp();
  } catch (error) {
    console.error(`\nSet-up stopped. ${error.message}`);
    process.exit(1);
  }
}

/** npm notes what it installed at the very end, so an interrupted installation does not count. */
function areModulesCurrent() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    // The root itself, and binaries for other systems.
    if (path === '' || optional) return true;
    return installed[path]?.version === version && installed[path].integrity === integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

function runNpm(...args) {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`\`npm ${args.join(' ')}\` failed.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) orStop(setUpAll);
