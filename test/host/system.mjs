// System programs that the tests use. Runs before `npm ci`, hence Node built-ins only.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that is on the PATH. */
export function findOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((end) => join(folder, name + end))),
  );
  return candidates.find(isExecutable);
}

/** A browser that also starts: Ubuntu's `chromium-browser` is only a note that a snap is missing. */
export function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const found = [process.env.CHROME_PATH, ...names.map((name) => findOnPath(name))];
  return found.find((path) => path && isExecutable(path) && canStart(path, '--version'));
}

/** Whether a desktop program could open a window here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const needs = [
  { debian: 'chromium', what: 'Chromium, Google Chrome or Microsoft Edge', isThere: () => findBrowser() !== undefined },
  { debian: 'fonts-dejavu-core', what: 'a font with Vietnamese letters (DejaVu)', isThere: hasVietnameseFont },
  { debian: 'hugo', what: 'Hugo 0.111 or newer', isThere: () => findOnPath('hugo') !== undefined },
];

/** Installs what is missing where that needs no question, else throws an error that names what to install. */
export function installSystemPackages(log = console.log) {
  const missing = needs.filter((need) => !need.isThere());
  if (missing.length === 0) return;
  const apt = aptCommand();
  if (apt) {
    log(`Installing ${missing.map((need) => need.debian).join(', ')} with apt-get…`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...missing.map((need) => need.debian));
  }
  const still = missing.filter((need) => !need.isThere());
  if (still.length === 0) return;
  const packages = still.map((need) => need.debian).join(' ');
  throw new Error(
    `Please install, then run this again:\n${still.map((need) => `  - ${need.what}`).join('\n')}\n` +
      `On Debian: sudo apt-get install --no-install-recommends ${packages}`,
  );
}

/** Runs apt-get as root, directly or by a sudo that asks for no password; undefined when neither is possible. */
function aptCommand() {
  const aptGet = findOnPath('apt-get');
  if (!aptGet) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !canStart('sudo', '-n', 'true')) return undefined;
  const prefix = isRoot ? ['env'] : ['sudo', '-n', 'env'];
  const quiet = ['DEBIAN_FRONTEND=noninteractive', aptGet, '-qq', '-o', 'DPkg::Lock::Timeout=120'];
  return (...args) => {
    const [program, ...rest] = [...prefix, ...quiet, ...args];
    // What fails here is named by the caller, with what to do instead.
    spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
}

function hasVietnameseFont() {
  if (process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')) return true;
  try {
    return execFileSync('fc-list', [':lang=vi'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function canStart(program, ...args) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
