import {
  dayInWords,
  formatDay,
  parseDayInput,
  prompts,
  proposedDay,
  type CalendarDay,
  type YearMeant,
} from '../core/index.ts';
import { messageLanguage, say, type Spoken } from './language.ts';

/** The day that a prompt proposes: today, where today has begun in UTC too. */
export function proposedToday(): CalendarDay {
  const now = new Date();
  const local = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return proposedDay(now.getTime(), local);
}

/** Which day is understood, to be said before Enter takes it; `undefined` for none, and for Hugo's own form. */
export function sayDay(text: string, meant: YearMeant, site: Spoken): string | undefined {
  const day = parseDayInput(text, meant);
  if (day === undefined || formatDay(day) === text.trim()) return undefined;
  return say(prompts.date.understood, site, { day: dayInWords(day, messageLanguage(site)) });
}
