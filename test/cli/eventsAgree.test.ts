import { strict as assert } from 'node:assert';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDisk } from '../../src/cli/disk.ts';
import { findPages } from '../../src/cli/findPages.ts';
import { groupBySite } from '../../src/cli/sites.ts';
import { visitPages } from '../../src/cli/visitPages.ts';
import { checkReport, pageFolder, siteEvents, type SiteEvent } from '../../src/core/index.ts';

/** What the problems of an event's reports say is missing, in the words of `SiteEvent`. */
interface Told {
  readonly speakers: boolean;
  readonly photos: boolean;
  readonly sections: boolean;
  readonly translation: boolean;
  readonly isBegun: boolean;
}

const corpus = process.env['EVENT_REPORT_CORPUS'] ?? join(process.cwd(), '../shared/corpus');
const folders = [join(process.cwd(), 'test/sites'), ...(existsSync(corpus) ? [corpus] : [])];

describe('the list of events and the check', () => {
  for (const folder of folders) {
    for (const name of readdirSync(folder)) {
      it(`miss the same in ${name}`, async () => {
        const { events, told } = await readBoth(join(folder, name));
        assert.deepEqual(events.map(missedByList), [...told.entries()].sort(byFolder).map(missedByCheck));
      });
    }
  }
});

async function readBoth(
  folder: string,
): Promise<{ readonly events: readonly SiteEvent[]; readonly told: ReadonlyMap<string, Told> }> {
  const disk = createDisk();
  const told = new Map<string, Told>();
  let events: readonly SiteEvent[] = [];
  await visitPages(disk, await groupBySite(disk, findPages(disk, folder, []).pages), {
    now: Date.now(),
    tell: () => undefined,
    onSite: (site) => (events = siteEvents(site)),
    onPage: ({ page, report, context }) => {
      if (page.role !== 'report') return;
      const problems = checkReport(context);
      const has = (rule: string): boolean => problems.some((problem) => problem.rule === rule);
      const isBegun = !problems.some(({ messageId }) => messageId === 'notStarted' || messageId === 'whole');
      const before = told.get(pageFolder(page));
      told.set(pageFolder(page), {
        speakers: has('require-speakers') || before?.speakers === true,
        photos: (has('require-images') && report.images.length === 0) || before?.photos === true,
        sections: has('require-sections') || before?.sections === true,
        translation: has('translation-exists') || before?.translation === true,
        isBegun: isBegun || before?.isBegun === true,
      });
    },
  });
  return { events: events.toSorted((a, b) => (a.folder.path < b.folder.path ? -1 : 1)), told };
}

function byFolder([a]: readonly [string, Told], [b]: readonly [string, Told]): number {
  return a < b ? -1 : 1;
}

function missedByList({ folder, lacks, missing, notStarted }: SiteEvent): string {
  const hasSections = lacks.some((kind) => kind !== 'speakers' && kind !== 'photos');
  return missed(folder.path, {
    speakers: lacks.includes('speakers'),
    photos: lacks.includes('photos'),
    sections: hasSections,
    translation: missing.length > 0,
    isBegun: !notStarted,
  });
}

function missedByCheck([folder, told]: readonly [string, Told]): string {
  return missed(folder, told);
}

function missed(folder: string, { isBegun, ...missing }: Told): string {
  const names = Object.entries(missing).flatMap(([name, isMissing]) => (isMissing ? [name] : []));
  return `${folder}: ${[...names, ...(isBegun ? [] : ['all'])].join(', ')}`;
}
