import { resolve } from 'node:path';
import {
  findSiteRoot,
  isPlanError,
  parseDayInput,
  parseSpeakers,
  planNewReport,
  proposedDay,
  reportLanguages,
  sectionAround,
  state,
  type CalendarDay,
  type NewReportAnswers,
  type Site,
  type Statement,
} from '../../core/index.ts';
import { carryOut, resumeWork } from '../carryOut.ts';
import { defineCommand, type Asked } from '../command.ts';
import { createDisk, kindOf, spelledPath } from '../disk.ts';
import { plainLine } from '../format/terminal.ts';
import { messages } from '../messages.ts';
import { shownPath } from '../problemRecord.ts';
import { formatRemark, type Remark, type Tell } from '../remark.ts';
import { openSite } from '../sites.ts';
import { newHelp } from './newHelp.ts';

export const newReport = defineCommand({
  name: 'new',
  ...newHelp,
  run: async (asked, { cwd, stdout, stderr, now }) => {
    const remarks: Remark[] = [];
    const folder = spelledPath(resolve(cwd, asked.operands[0] ?? '.'));
    const written = await write(folder, asked, now(), (remark) => void remarks.push(remark));
    stderr.write(remarks.map((remark) => formatRemark(remark, cwd, asked.language)).join(''));
    stdout.write(written.map((path) => `${plainLine(shownPath(cwd, path))}\n`).join(''));
    return remarks.some(({ fails }) => fails) ? 2 : 0;
  },
});

type NewAsked = Asked<typeof newHelp.options>;

/** The absolute paths of what is written; none when something stands in the way, which is told. */
async function write(folder: string, asked: NewAsked, now: number, tell: Tell): Promise<readonly string[]> {
  const refuse = (statement: Statement): readonly string[] => {
    tell({ file: folder, statement, fails: true });
    return [];
  };
  const target = kindOf(folder);
  if ('trouble' in target) return refuse(target.trouble);
  const root = await findSiteRoot(createDisk(), folder);
  if (root === undefined) return refuse(state(messages.noSite));
  await resumeWork([root], tell);
  const { site } = await openSite(createDisk(), root);
  const answers = answersOf(asked, site, now);
  if ('message' in answers) return refuse(answers);
  const section = sectionAround(site, folder.slice(root.length + 1));
  const several = site.eventSections.length > 1 && site.configuration.newReport === undefined;
  if (section === undefined && several) {
    return refuse(state(messages.severalSections, { paths: site.eventSections.map(({ path }) => path).join(', ') }));
  }
  const plan = planNewReport({ ...answers, section, language: asked.language }, site);
  if (isPlanError(plan)) return refuse(plan.error);
  return (await carryOut(plan, root, tell)) ? plan.create.map(({ path }) => `${root}/${path}`) : [];
}

/** What the options say of the event, or what is wrong with them. */
function answersOf({ options }: NewAsked, site: Site, now: number): NewReportAnswers | Statement {
  const { name, date, languages, speaker } = options;
  if (name === undefined) return state(messages.nameNeeded);
  const day = date === undefined ? today(now) : parseDayInput(date);
  if (day === undefined) return state(messages.noDay, { value: date ?? '' });
  const known = reportLanguages(site).map(({ code }) => code);
  const wanted = languages === undefined ? known : languages.split(/[\s,]+/).filter((code) => code !== '');
  const unknown = wanted.find((code) => !known.includes(code));
  if (unknown !== undefined) return state(messages.noLanguage, { value: unknown, values: known.join(', ') });
  // In the order of the site, as the editor has them.
  const codes = known.filter((code) => wanted.includes(code));
  return { name, day, languages: codes, speakers: speaker.flatMap((text) => parseSpeakers(text)) };
}

/** Today, where today has begun in UTC too: Hugo leaves out pages of the future. */
function today(now: number): CalendarDay {
  const date = new Date(now);
  return proposedDay(now, { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}
