import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { ReportSummary } from '../core/index.ts';
import { checkPages, mergeChecked, type Checked, type CheckPagesOptions } from './checkPages.ts';
import { createDisk, type Disk } from './disk.ts';
import type { FoundPage } from './findPages.ts';
import { Meeting, type Share } from './share.ts';

/** As many files are checked while a thread starts. */
const fewest = 300;
/** Each thread takes as much memory again. */
const mostThreads = 2;

/** What a thread is given. */
interface Task {
  readonly index: number;
  readonly count: number;
  readonly pages: readonly FoundPage[];
  readonly options: Omit<CheckPagesOptions, 'onProgress' | 'share'>;
}

/** What a thread tells: what it has read of a site, and at last what it has found. */
type Told =
  | { readonly kind: 'read'; readonly root: string; readonly summaries: readonly ReportSummary[] }
  | { readonly kind: 'checked'; readonly checked: Checked };

/** `checkPages`, in several threads where there are many files. Where a thread fails, this one does it all. */
export async function checkInThreads(
  disk: Disk,
  pages: readonly FoundPage[],
  options: CheckPagesOptions,
): Promise<Checked> {
  const count = Math.min(mostThreads, availableParallelism(), Math.floor(pages.length / fewest));
  if (count < 2) return checkPages(disk, pages, options);
  const { onProgress, ...given } = options;
  const meeting = new Meeting(count);
  const workers: Worker[] = [];
  try {
    const others = Array.from({ length: count - 1 }, (_, index) => {
      const task: Task = { index: index + 1, count, pages, options: given };
      // This very file, which begins with `checkShare` in a thread.
      const worker = new Worker(__filename, { workerData: task });
      workers.push(worker);
      return follow(worker, meeting);
    });
    const share: Share = { index: 0, count, exchange: (root, own) => meeting.tell(root, own) };
    const own = checkPages(disk, pages, {
      ...options,
      share,
      onProgress: (done) => {
        onProgress(done * count);
      },
    });
    return mergeChecked(await Promise.all([own, ...others]));
  } catch {
    return await checkPages(createDisk(), pages, options);
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

/** What a thread has found; what it reads is told at the meeting. */
function follow(worker: Worker, meeting: Meeting): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      meeting.fail(error);
      reject(error);
    };
    let isDone = false;
    worker.on('message', (told: Told) => {
      isDone = told.kind === 'checked';
      if (told.kind === 'checked') resolve(told.checked);
      else {
        meeting.tell(told.root, told.summaries).then((all) => {
          worker.postMessage(all);
        }, fail);
      }
    });
    worker.on('error', fail);
    worker.on('exit', () => {
      if (!isDone) fail(new Error('A thread ended before it was done.'));
    });
  });
}

/** What a thread does: its share of what it was given. */
export async function checkShare(): Promise<void> {
  // `checkInThreads` has given it.
  const { index, count, pages, options } = workerData as Task;
  const port = parentPort;
  if (port === null) return;
  const tell = (told: Told): void => {
    port.postMessage(told);
  };
  const exchange = (root: string, summaries: readonly ReportSummary[]): Promise<readonly ReportSummary[]> =>
    new Promise((resolve) => {
      port.once('message', resolve);
      tell({ kind: 'read', root, summaries });
    });
  const share: Share = { index, count, exchange };
  const checked = await checkPages(createDisk(), pages, { ...options, share, onProgress: () => undefined });
  tell({ kind: 'checked', checked });
}
