import { state, type Language, type Message } from '../messages/message.ts';
import { blockText, literal, type Block, type BlockPart } from '../sections/block.ts';
import { skeletonBlock, titleForms } from '../sections/blocks.ts';
import { formatDay, isValidDay, type CalendarDay } from '../dates/calendarDay.ts';
import { wordsFor } from '../hugo/hugoConfig.ts';
import type { SpeakerForm } from '../site/reportStyle.ts';
import type { Site } from '../site/site.ts';
import { escapeMarkdown, oneLine } from '../text/escapeMarkdown.ts';
import { withLineEnding } from '../text/lines.ts';
import { joinPath } from '../text/path.ts';
import { speakerLine } from './addSpeakers.ts';
import { conventionsAt } from './conventions.ts';
import { defaultEventSection, placeForEvent, reportPath, sectionIn, type EventPlace } from './eventPlace.ts';
import { fillForm } from '../text/fillForm.ts';
import { newFrontMatter } from './newFrontMatter.ts';
import { isTaken, takenError, type Plan, type PlanError } from './plan.ts';
import type { SpeakerAnswer } from '../speakers/speakersInput.ts';

/** What the author says about an event. */
export interface NewReportAnswers {
  /** The event section's folder, relative to the site's root; without it that of `defaultEventSection`. */
  readonly section?: string | undefined;
  readonly name: string;
  readonly day: CalendarDay;
  /** Codes of the languages to write, one file each. */
  readonly languages: readonly string[];
  /** Empty when they are not known yet: a placeholder is written. */
  readonly speakers: readonly SpeakerAnswer[];
  /** The language that the author reads messages in: its report is the one that opens. */
  readonly language?: Language | undefined;
}

const errors = {
  name: { en: 'Type the name of the event.', vi: 'Hãy nhập tên sự kiện.' },
  day: { en: 'The day {day} does not exist.', vi: 'Không có ngày {day}.' },
  languages: { en: 'Choose at least one language.', vi: 'Hãy chọn ít nhất một ngôn ngữ.' },
} satisfies Record<string, Message>;

/**
 * Plans the reports of a new event: the next number, one file a language, written as the section's other reports are
 * where those agree, else as the seed is. Nothing that exists is overwritten: then, or when an answer is missing, the
 * error says why.
 */
export function planNewReport(answers: NewReportAnswers, site: Site): Plan | PlanError {
  const name = oneLine(answers.name);
  if (name === '') return { error: state(errors.name) };
  if (!isValidDay(answers.day)) return { error: state(errors.day, { day: formatDay(answers.day) }) };
  const codes = [...new Set(answers.languages)];
  const first = codes[0];
  if (first === undefined) return { error: state(errors.languages) };
  const section = (answers.section ?? defaultEventSection(site)).replace(/\/+$/, '');
  const place = placeForEvent(site, section, { name, day: answers.day }, first);
  const files = codes.map((code) => {
    return { code, path: reportPath(site, place, code), block: reportBlock({ ...answers, name }, code, place, site) };
  });
  const taken = files.find(({ path }) => isTaken(site, path));
  if (taken !== undefined) return takenError(taken.path);
  const opened = fileToOpen(files, site, answers.language);
  return {
    create: files.map(({ path, block }) => ({ path, text: blockText(block) })),
    edits: [],
    ...(opened && { open: { path: opened.path, block: opened.block } }),
  };
}

/** The report in the author's language, else that in the site's default language, else the first. */
function fileToOpen<T extends { code: string }>(files: readonly T[], site: Site, language?: Language): T | undefined {
  const isDefault = ({ code }: T): boolean =>
    site.config.languages.some((known) => known.isDefault && known.code === code);
  const inVietnamese = language === 'vi' ? files.find(({ code }) => wordsFor(code) === 'vi') : undefined;
  return inVietnamese ?? files.find(isDefault) ?? files[0];
}

function reportBlock(answers: NewReportAnswers, code: string, place: EventPlace, site: Site): Block {
  const language = wordsFor(code);
  const conventions = conventionsAt(site, sectionIn(site, joinPath(place.section, place.folder), code), code);
  const { sections: catalogue, newReport } = site.configuration;
  const values = { name: answers.name, event: String(place.event), number: place.number };
  const heading = fillForm(newReport?.heading ?? conventions.heading ?? titleForms[language], values).trim();
  const speakers = answers.speakers.length === 0 ? undefined : speakerList(answers.speakers, conventions.speakers);
  const level = Math.max(2, conventions.sectionLevel ?? catalogue.level);
  const block = [
    ...newFrontMatter(answers, place, conventions, site),
    literal(heading === '' ? '\n' : `\n# ${escapeMarkdown(heading)}\n\n`),
    ...skeletonBlock(catalogue, language, level, conventions.wording, { speakers }),
    literal('\n'),
  ];
  const lineEnding = conventions.lineEnding ?? '\n';
  return block.map((part): BlockPart => ({ ...part, text: withLineEnding(part.text, lineEnding) }));
}

/** The speakers as a list, in the form of the siblings' lists. */
function speakerList(speakers: readonly SpeakerAnswer[], form: SpeakerForm | undefined): Block {
  return [literal(speakers.map((speaker) => speakerLine(speaker, form)).join('\n'))];
}
