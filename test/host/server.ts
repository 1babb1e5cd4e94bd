import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { server as installed } from './install.mjs';

/** How long a server may take until it answers; half a second is usual. */
const startLimit = 30_000;

export interface ServerOptions {
  /** Fresh folder for user data; short, as sockets with limited names are made in it. */
  readonly data: string;
  readonly extensions: string;
  readonly settings: Record<string, unknown>;
  readonly env?: NodeJS.ProcessEnv;
  /** Lets the page start tests in the extension host, and hides notifications. */
  readonly testDriver?: boolean;
  /** Has folders that are not trusted; by default every folder is. */
  readonly restricted?: boolean;
  /** Without a token, whoever reaches the port is let in: right for a test of a minute, wrong for a person's session. */
  readonly token?: string;
  /** The default is a free port. */
  readonly port?: number;
}

export interface RunningServer {
  /** `127.0.0.1:40123` */
  readonly authority: string;
  /** Of the server, which is also that of its process group. */
  readonly pid: number;
  /** Settles when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the pinned VS Code server and waits until it accepts connections. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const user = join(options.data, 'data', 'User');
  mkdirSync(user, { recursive: true });
  mkdirSync(options.extensions, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify(options.settings));

  const child = spawn(installed.node, [installed.main, ...serverArguments(options)], {
    cwd: options.data,
    env: serverEnvironment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group, so that the extension hosts end with it.
    detached: true,
  });
  const kill = (signal: NodeJS.Signals): void => {
    killGroup(child, signal);
  };
  const killAtExit = (): void => {
    kill('SIGKILL');
  };
  process.once('exit', killAtExit);
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    process.off('exit', killAtExit);
    kill('SIGTERM');
    const force = setTimeout(() => {
      kill('SIGKILL');
    }, 2000);
    await ended;
    clearTimeout(force);
    kill('SIGKILL');
  };
  try {
    const authority = `127.0.0.1:${await boundPort(child)}`;
    return { authority, pid: child.pid ?? 0, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The first lines of its output say the port, then that the server is ready. */
function boundPort(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string): void => {
      reject(new Error(`The VS Code server ${why}.\n${output}`));
    };
    const limit = setTimeout(() => {
      fail(`did not start within ${startLimit / 1000} s`);
    }, startLimit);
    const read = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-4000);
      const port = /Server bound to [^\n]*:(\d+)/.exec(output)?.[1];
      if (port === undefined || !output.includes('Extension host agent started')) return;
      clearTimeout(limit);
      resolve(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => {
      fail(`could not be started: ${error.message}`);
    });
    child.once('close', (code) => {
      clearTimeout(limit);
      fail(`ended with code ${String(code)}`);
    });
  });
}

function serverArguments(options: ServerOptions): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...(options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token]),
    '--accept-server-license-terms',
    ...['--server-data-dir', options.data, '--extensions-dir', options.extensions],
    ...['--telemetry-level', 'off', '--disable-telemetry'],
    ...(options.restricted ? [] : ['--disable-workspace-trust']),
    '--disable-getting-started-override',
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

/** What a surrounding VS Code leaves in the environment of its terminals would reach the wrong window. */
const foreign = new Set(
  (
    'NODE_OPTIONS ELECTRON_RUN_AS_NODE CODE_SERVER_PARENT_PID VSCODE_IPC_HOOK VSCODE_IPC_HOOK_CLI VSCODE_PID VSCODE_CWD ' +
    'VSCODE_NLS_CONFIG VSCODE_ESM_ENTRYPOINT VSCODE_AGENT_FOLDER VSCODE_DEV VSCODE_PORTABLE'
  ).split(' '),
);

function serverEnvironment(options: ServerOptions): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.has(name));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: options.data, ...options.env };
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}
