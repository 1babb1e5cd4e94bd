import { resolve } from 'node:path';
import {
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
import { spelledPath } from '../disk.ts';
import { plainLine } from '../format/terminal.ts';
import { messages } from '../messages.ts';
import { shownPath } from '../problemRecord.ts';
import { Remarks, type Tell } from '../remark.ts';
import { siteAround } from '../siteAround.ts';
import { newHelp } from './newHelp.ts';

export const newReport = defineCommand({
  name: 'new',
  ...newHelp,
  run: async (asked, surroundings) => {
    const { cwd, stdout, now } = surroundings;
    const remarks = new Remarks();
    const folder = spelledPath(resolve(cwd, asked.operands[0] ?? '.'));
    const written = await write(folder, asked, now(), remarks.tell);
    const hasFailed = remarks.write(surroundings, asked.language);
    stdout.write(written.map((path) => `${plainLine(shownPath(cwd, path))}\n`).join(''));
    return hasFailed ? 2 : 0;
  },
});

type NewAsked = Asked<typeof newHelp.options>;

/** The absolute paths of what is written; none when something stands in the way, which is told. */
async function write(folder: string, asked: NewAsked, now: number, tell: Tell): Promise<readonly string[]> {
  const refuse = (statement: Statement): readonly string[] => {
    tell({ file: folder, statement, fails: true });
    return [];
  };
  const found = await siteAround(folder, (roots) => resumeWork(roots, tell));
  if ('message' in found) return refuse(found);
  const { root, site } = found;
  const answers = answersOf(asked, site, now);
  if ('message' in answers) return refuse(answers);
  const section = sectionAround(site, found.folder);
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
