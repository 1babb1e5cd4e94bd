import { execFileSync } from 'node:child_process';

/** Ends the extension hosts of the server with this process id, as the system would; tells how many there were. */
export function killExtensionHosts(server: number): number {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,pgid=,args='], { encoding: 'utf8' });
  const hosts = listed.split('\n').flatMap((line) => {
    const [, pid, group, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    // The server began a process group of its own.
    return Number(group) === server && args.includes('--type=extensionHost') ? [Number(pid)] : [];
  });
  for (const pid of hosts) process.kill(pid, 'SIGKILL');
  return hosts.length;
}
