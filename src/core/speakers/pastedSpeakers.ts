import { parseSpeaker, type SpeakerAnswer } from '../plans/speakersInput.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { isPersonName } from './personNames.ts';

/** Nobody pastes a longer list on purpose. */
const longest = 20_000;

/** «09:00 – 09:45», «8h30:», «[10:15 AM]» at the beginning of an agenda's line. */
const time =
  /^[\s>*+•·-]*[[(]?\d{1,2}(?:[:.h]\d{2}|h)(?:\s?[ap]m)?(?:\s?[–—-]\s?\d{1,2}(?:[:.h]\d{2}|h)?(?:\s?[ap]m)?)?[\])]?\s*[:|–—-]?\s*/i;

/** What programs for meetings write behind a name. */
const roleInMeeting = /\s*\((?:host|co-host|me|you|guest|organi[sz]er|presenter|chủ tọa|bạn|khách)\)/giu;

const label =
  /^(?:\*\*|__)?(?:speakers?|presenters?|panelists?|diễn giả|khách mời|người trình bày)(?:\*\*|__)?\s*[:：]\s*/iu;

/** The head of a column. */
const columnHead =
  /^(?:#|no|stt|name|full name|ho (?:va )?ten|ten|speaker|dien gia|e-?mail|role|vai tro|join time|time|thoi gian)\.?$/;

/**
 * The people in a pasted list, in its order: attendees, the lines of an agenda, rows of a spreadsheet, with numbering,
 * bullets, times and what meeting programs add. Whoever is listed twice, or is among `known`, stands there once or not
 * at all; lines that name nobody are passed over.
 */
export function pastedSpeakers(text: string, known: readonly string[] = []): readonly SpeakerAnswer[] {
  const seen = new Set(known.map(foldWithoutMarks));
  return text
    .slice(0, longest)
    .split(/[\r\n]+/)
    .flatMap(readLine)
    .filter(({ name }) => {
      const key = foldWithoutMarks(name);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

function readLine(line: string): readonly SpeakerAnswer[] {
  const plain = line.replace(time, '').replace(roleInMeeting, '').trim();
  const names = label.exec(plain);
  if (names !== null) return readNames(plain.slice(names[0].length));
  if (plain.includes('\t')) return readCells(plain.split('\t'));
  return toPerson(parseSpeaker(plain));
}

/** «Speakers: A, B and C»; a single one may have a role behind the name. */
function readNames(words: string): readonly SpeakerAnswer[] {
  const names = words.split(/\s*[,;&]\s*|\s+(?:and|và)\s+/u).filter((name) => name.trim() !== '');
  const people = names.flatMap((name) => toPerson(parseSpeaker(name)));
  return names.length > 1 && people.length === names.length ? people : toPerson(parseSpeaker(words));
}

/** The first cell that is a person; what stands behind it is said of them, but for addresses, times and numbers. */
function readCells(cells: readonly string[]): readonly SpeakerAnswer[] {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !/@|^[\d:.,/\s-]+$/.test(cell));
  const index = written.findIndex((cell) => isPersonName(cell) && !isHead(cell));
  const name = written[index];
  if (name === undefined) return [];
  return [{ name, role: written.slice(index + 1).join(', ') }];
}

/** «Opening – Nguyễn Văn An» names a topic first. */
function toPerson(answer: SpeakerAnswer | undefined): readonly SpeakerAnswer[] {
  if (answer === undefined || isHead(answer.name)) return [];
  const { name, role } = answer;
  if (isPersonName(name)) return [{ name, role: role.replace(/\s*<?\S+@\S+>?/g, '').trim() }];
  return isPersonName(role) ? [{ name: role, role: name }] : [];
}

function isHead(name: string): boolean {
  return columnHead.test(foldWithoutMarks(name));
}
