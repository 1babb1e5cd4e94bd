import { fieldOf } from '../../frontMatter/frontMatter.ts';
import { listEntries } from '../../frontMatter/listField.ts';
import { statedNames } from '../eventName.ts';
import { shownRange } from '../waiting/placeholders.ts';
import type { Report } from '../report.ts';
import { blankness, ownBody } from '../sectionBody.ts';
import { hasKind, knowsKind, type Section } from '../sections.ts';
import { titlePlace } from '../titlePlace.ts';
import { comparableHeading } from '../../sections/classify.ts';
import { fieldSpeakers } from '../../speakers/fieldSpeakers.ts';
import { inlineSpeakers } from '../../speakers/inlineSpeakers.ts';
import { isSpeakerLabel } from '../../speakers/speakerLabels.ts';
import { fold } from '../../text/fold.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import { isPlaceholder } from '../../speakers/placeholderNames.ts';
import { readSpeakersSection } from './speakersSection.ts';

/** Where a report should name its speakers and does not. `range` is the place to say so, in UTF-16 offsets. */
export type SpeakersLack =
  | { readonly kind: 'field'; readonly range: OffsetRange; readonly scope: OffsetRange; readonly field: string }
  | { readonly kind: 'missing'; readonly range: OffsetRange }
  | { readonly kind: 'empty' | 'waiting' | 'unnamed'; readonly range: OffsetRange; readonly section: Section };

/** Nobody writes more speakers sections, and looking at each takes its time. */
const mostSections = 20;

/**
 * What `report` lacks of its speakers, where `field` is the front matter field that may name them: nothing when somebody
 * is named, or may be.
 */
export function speakersLacks(report: Report, field: string | undefined): readonly SpeakersLack[] {
  const inField = field === undefined ? 'absent' : readField(report, field);
  if (inField === 'named') return [];
  if (!knowsKind(report.sections, 'speakers')) return field === undefined ? [] : [ofField(report, field)];
  const sections = report.speakers.sections.slice(0, mostSections);
  if (sections.length === 0) {
    if (hasKind(report.sections, 'speakers') || hasInline(report) || hasLabel(report) || isContest(report)) return [];
    return field !== undefined && inField === 'unnamed'
      ? [ofField(report, field)]
      : [{ kind: 'missing', range: titlePlace(report) }];
  }
  const states = sections.map((section) => ({ section, ...readSpeakersSection(report, section) }));
  if (states.some(({ kind }) => kind === 'named')) return [];
  return states.flatMap(({ section, kind, range }): readonly SpeakersLack[] => {
    if (kind === 'named') return [];
    return [{ kind, section, range: kind === 'waiting' ? shownRange(report.text, range) : range }];
  });
}

/** `unnamed`: something stands there, but nobody's name. In doubt it is named. */
function readField(report: Report, field: string): 'named' | 'unnamed' | 'absent' {
  const speakers = fieldSpeakers(report, field);
  if (speakers === undefined || speakers.some((speaker) => !isPlaceholder(speaker))) return 'named';
  return listEntries(report, field)?.length === 0 ? 'absent' : 'unnamed';
}

function ofField(report: Report, name: string): SpeakersLack {
  const field = fieldOf(report.frontMatter, name);
  const range = field?.keyRange ?? titlePlace(report);
  return { kind: 'field', range, scope: { start: range.start, end: field?.valueRange.end ?? range.end }, field: name };
}

/** True where somebody is named elsewhere than in a section. */
function hasInline(report: Report): boolean {
  const { entries, mentioned } = inlineSpeakers(report);
  return entries.length > 0 || mentioned;
}

/** True where something stands under a heading such as «Mentors» or «Ban tổ chức và chủ tọa», which is no section of ours. */
function hasLabel(report: Report): boolean {
  const isBlank = blankness(report);
  return report.headings.some(
    (heading) =>
      comparableHeading(heading.text.slice(0, 100)).split(and).some(isSpeakerLabel) &&
      !isBlank(ownBody(report, { heading })),
  );
}

const and = /\s*[&/,]\s*|\s(?:and|và)\s/u;

/** A competition has teams instead of speakers. */
const contest =
  /(?<!\p{L})(?:competition|contest|tournament|championship|marathon|cuộc thi|hội thi|hội thao|thi đấu|giải (?:đấu|chạy|bóng|cầu|cờ|vô địch))(?!\p{L})/u;

/** «Hackathon Green 48h», «Cloud Hackathon 2025», «Hackathon lần 3»; «AI and Hackathon Solution Sharing» has speakers. */
const hackathon =
  /^(?!.*(?:solution|sharing|chia sẻ))(?:.*(?<!\p{L})(?:hackathon|ctf)\s*(?:$|[\d:(–#-]|(?:lần|mùa|season|vol)(?!\p{L}))|(?:hackathon|ctf|capture the flag)(?!\p{L}))/u;

/** True where the title or a heading speaks of a competition, or the event is called a hackathon. */
function isContest(report: Report): boolean {
  const title = report.frontMatter.fields.get('title')?.text ?? '';
  return (
    [title, ...report.headings.map(({ text }) => text)].some((text) => contest.test(fold(text))) ||
    statedNames(report).some((name) => hackathon.test(fold(name)))
  );
}
