import * as vscode from 'vscode';
import {
  formatDay,
  parseDayInput,
  parseSpeakers,
  prompts,
  reportLanguages,
  type CalendarDay,
  type Site,
  type SpeakerAnswer,
} from '../../core/index.ts';
import { proposedToday, sayDay } from '../dates.ts';
import { languageName, messageLanguage, say } from '../language.ts';
import { askMany, askText, type StepFrame, type StepResult } from './steps.ts';

/** What the author says of an event. */
export interface EventAnswers {
  readonly name: string;
  readonly day: CalendarDay;
  readonly languages: readonly string[];
  readonly speakers: readonly SpeakerAnswer[];
}

/** Answers so far; kept on the way back. */
type Draft = { -readonly [Key in keyof EventAnswers]?: EventAnswers[Key] };

type Step = (draft: Draft, frame: StepFrame, site: Site) => Promise<StepResult<Draft>>;

/**
 * Asks what a new report begins with, at most four things, with a way back; what `given` holds is not asked.
 * `undefined` when the author gives up at any step.
 */
export async function askForEvent(site: Site, given: Draft): Promise<EventAnswers | undefined> {
  const codes = reportLanguages(site).map(({ code }) => code);
  const all: [keyof EventAnswers, Step][] = [
    ['name', askName],
    ['day', askDay],
    ['languages', askLanguages],
    ['speakers', askSpeakers],
  ];
  const steps = all.filter(([key]) => given[key] === undefined && !(key === 'languages' && codes.length === 1));
  let draft: Draft = { languages: codes, ...given };
  const title = say(prompts.newReport, site);
  for (let index = 0; index < steps.length;) {
    const ask = steps[index]?.[1];
    if (ask === undefined) break;
    const result = await ask(draft, { title, step: index + 1, totalSteps: steps.length, prompt: '' }, site);
    if (result.kind === 'cancelled') return undefined;
    draft = { ...draft, ...result.value };
    index += result.kind === 'next' ? 1 : -1;
  }
  const { name, day, languages = codes, speakers = [] } = draft;
  return name === undefined || day === undefined ? undefined : { name, day, languages, speakers };
}

function askName({ name = '' }: Draft, frame: StepFrame, site: Site): Promise<StepResult<Draft>> {
  return askText({
    ...frame,
    prompt: say(prompts.name.prompt, site),
    placeholder: say(prompts.name.placeholder, site),
    value: name,
    validate: (text) => (text.trim() === '' ? say(prompts.name.invalid, site) : undefined),
    accept: (text) => ({ name: text.trim() }),
    keep: (text) => ({ name: text }),
  });
}

function askDay({ day }: Draft, frame: StepFrame, site: Site): Promise<StepResult<Draft>> {
  const today = proposedToday();
  const read = (text: string): Draft | undefined => {
    const typed = parseDayInput(text, today);
    return typed && { day: typed };
  };
  return askText({
    ...frame,
    prompt: say(prompts.date.prompt, site),
    value: formatDay(day ?? today),
    note: (text) => sayDay(text, today, site),
    validate: (text) => (read(text) === undefined ? say(prompts.date.invalid, site) : undefined),
    accept: read,
    keep: read,
  });
}

async function askLanguages({ languages = [] }: Draft, frame: StepFrame, site: Site): Promise<StepResult<Draft>> {
  const language = messageLanguage(site);
  const items = reportLanguages(site).map(({ code }) => ({ label: languageName(code, language), description: code }));
  const result = await askMany({
    ...frame,
    prompt: say(prompts.languages.prompt, site),
    invalid: say(prompts.languages.invalid, site),
    items,
    picked: items.filter(({ description }) => languages.includes(description)),
  });
  if (result.kind === 'cancelled') return result;
  const chosen = result.value?.map(({ description }) => description) ?? [];
  // In the order of the site, whatever the order of the ticks.
  const codes = items.map(({ description }) => description).filter((code) => chosen.includes(code));
  return { kind: result.kind, value: { languages: codes } };
}

/** One speaker at each Enter, since the box holds one line; an empty one ends. */
function askSpeakers(draft: Draft, frame: StepFrame, site: Site): Promise<StepResult<Draft>> {
  let speakers = draft.speakers ?? [];
  const promptNow = (): string =>
    speakers.length === 0
      ? say(prompts.speakers.prompt, site)
      : say(prompts.speakers.added, site, {
          count: speakers.length,
          names: speakers.map(({ name }) => name).join(', '),
        });
  const undo: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('discard'),
    tooltip: say(prompts.speakers.undo, site),
  };
  return askText<Draft>({
    ...frame,
    prompt: promptNow(),
    placeholder: say(prompts.speakers.placeholder, site),
    value: '',
    buttons: [undo],
    validate: (text) =>
      text.trim() !== '' && parseSpeakers(text).length === 0 ? say(prompts.speakers.invalid, site) : undefined,
    accept: (text, box) => {
      if (text.trim() === '') return { speakers };
      speakers = [...speakers, ...parseSpeakers(text)];
      box.value = '';
      box.prompt = promptNow();
      return undefined;
    },
    // An author who goes back with a name in the box still wants it.
    keep: (text) => ({ speakers: [...speakers, ...parseSpeakers(text)] }),
    pressed: (_, box) => {
      speakers = speakers.slice(0, -1);
      box.prompt = promptNow();
    },
  });
}
