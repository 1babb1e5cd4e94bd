import { resolve } from 'node:path';
import {
  applyEdits,
  formatNumber,
  formatStatement,
  isPlanError,
  joinPath,
  nameOf,
  planRenumber,
  renumberMessages,
  state,
  type EventSection,
  type Language,
  type Plan,
  type RenumberWish,
  type Site,
  type Statement,
} from '../../core/index.ts';
import { carryOut, resumeWork, tellOfUnfinished } from '../carryOut.ts';
import { defineCommand, type Asked } from '../command.ts';
import { spelledPath, type Disk } from '../disk.ts';
import { unifiedDiff } from '../format/diff.ts';
import { plainLine } from '../format/terminal.ts';
import { messages } from '../messages.ts';
import { shownPath } from '../problemRecord.ts';
import { Remarks, type Tell } from '../remark.ts';
import { siteAround } from '../siteAround.ts';
import { renumberHelp } from './renumberHelp.ts';

export const renumber = defineCommand({
  name: 'renumber',
  ...renumberHelp,
  run: async (asked, surroundings) => {
    const { cwd, stdout, stderr } = surroundings;
    const mistake = mistakeIn(asked);
    if (mistake !== undefined) {
      stderr.write(`${formatStatement(mistake, asked.language)}\n`);
      return 2;
    }
    const remarks = new Remarks();
    const isDry = asked.options['dry-run'];
    const folder = spelledPath(resolve(cwd, asked.operands[0] ?? '.'));
    const ready = await prepare(folder, asked, remarks.tell);
    const isDone = ready !== undefined && (isDry || (await carryOut(ready.plan, ready.root, remarks.tell)));
    const hasFailed = remarks.write(surroundings, asked.language);
    if (isDone) stdout.write(summary(ready, cwd, asked.language) + (isDry ? diffs(ready, cwd) : ''));
    if (hasFailed) return 2;
    return isDry && isDone ? 1 : 0;
  },
});

type RenumberAsked = Asked<typeof renumberHelp.options>;

interface Ready {
  readonly root: string;
  readonly plan: Plan;
}

/** What is wrong with the options together. */
function mistakeIn({ options }: RenumberAsked): Statement | undefined {
  const { move, to, 'close-gaps': closes, 'from-folders': follows } = options;
  if ([move !== undefined, closes, follows].filter(Boolean).length > 1) return state(messages.oneWish);
  if (move !== undefined) return to === undefined ? state(messages.noTo) : undefined;
  if (to !== undefined) return state(messages.noMove);
  return closes || follows ? undefined : state(messages.noWish);
}

/** The plan for what is asked; none when something stands in the way, which is told. */
async function prepare(folder: string, asked: RenumberAsked, tell: Tell): Promise<Ready | undefined> {
  const refuse = (statement: Statement, fails = true): Ready | undefined => {
    tell({ file: folder, statement, fails });
    return undefined;
  };
  const found = await siteAround(folder, (roots) => {
    return asked.options['dry-run'] ? tellOfUnfinished(roots, tell) : resumeWork(roots, tell);
  });
  if ('message' in found) return refuse(found);
  const { root, site, disk } = found;
  const section = sectionOf(site, found.folder);
  if ('message' in section) return refuse(section);
  const wish = wishOf(asked, section);
  if ('message' in wish) return refuse(wish);
  const plan = planRenumber(site, section, textsOf(disk, site), wish);
  if (!isPlanError(plan)) return { root, plan };
  return refuse(plan.error, plan.error.message !== renumberMessages.noChange);
}

/** The event section that is meant by `folder`, relative to the site's root. */
function sectionOf({ eventSections }: Site, folder: string): EventSection | Statement {
  const named = eventSections.find(({ path }) => folder === path || folder.startsWith(`${path}/`));
  const [first, second] = eventSections;
  if (named !== undefined) return named;
  if (first === undefined) return state(messages.noEvents);
  if (second === undefined) return first;
  return state(messages.severalSections, { paths: eventSections.map(({ path }) => path).join(', ') });
}

function wishOf({ options }: RenumberAsked, { path, events }: EventSection): RenumberWish | Statement {
  const { move = '', to = '' } = options;
  if (options['close-gaps']) return { kind: 'close-gaps' };
  if (options['from-folders']) return { kind: 'from-folders' };
  const named = events.filter((known) => known.holdsFile && nameOf(known.path) === move);
  const numbered = events.filter(({ number, holdsFile }) => {
    const spellings = number === undefined ? [] : [`${number.event}`, formatNumber(number)];
    return holdsFile && spellings.includes(move);
  });
  const [event, other] = named.length > 0 ? named : numbered;
  if (event === undefined) return state(messages.noFolder, { event: move, section: path });
  if (other !== undefined) {
    const folders = numbered.map((known) => nameOf(known.path)).join(', ');
    return state(messages.severalEvents, { event: move, folders });
  }
  if (to === 'up' || to === 'down') return { kind: to, event: event.path };
  const number = /^\d{1,6}$/.test(to) ? Number(to) : 0;
  return number > 0 ? { kind: 'to', event: event.path, number } : state(messages.noPlace, { value: to });
}

function textsOf(disk: Disk, { root, pages }: Site): ReadonlyMap<string, string> {
  const texts = [...pages].map((path) => [path, disk.read(joinPath(root, path))] as const);
  return new Map(texts.flatMap(([path, reading]) => ('text' in reading ? [[path, reading.text]] : [])));
}

function summary({ root, plan }: Ready, cwd: string, language: Language): string {
  const moved = (plan.renames ?? []).map(({ from, to }) => {
    const [before, after] = [from, to].map((path) => shownPath(cwd, joinPath(root, path)));
    return `${before} → ${after}`;
  });
  const edited = formatStatement(state(messages.edited, { count: plan.edits.length }), language);
  return [...moved, edited].map((line) => `${plainLine(line)}\n`).join('');
}

function diffs({ root, plan }: Ready, cwd: string): string {
  return plan.edits
    .map(({ path, before, edits }) =>
      unifiedDiff(shownPath(cwd, joinPath(root, path)), before, applyEdits(before, edits)),
    )
    .join('');
}
