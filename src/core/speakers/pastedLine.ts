import { namesIn, parseSpeaker, withoutPictures, type SpeakerAnswer } from './speakersInput.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { isSurname, judgeName, namesRole } from './nameEvidence.ts';
import { isPersonName } from './personNames.ts';

/** Longer lines are prose. */
export const longestLine = 2000;

/** Somebody on a line. Of words alone, and of words before a topic, the other lines tell whether they are a person. */
export interface Candidate extends SpeakerAnswer {
  readonly certainty: 'sure' | 'alone' | 'before-topic';
}

/** «09:00 – 09:45», «8h30:», «[10:15 AM]» at the beginning of an agenda's line. */
const time =
  /^[\s>*+•·#-]*[[(]?\d{1,2}(?:[:.h]\d{2}|h)(?:\s?[ap]m)?(?:\s?[–—-]\s?\d{1,2}(?:[:.h]\d{2}|h)?(?:\s?[ap]m)?)?[\])]?\s*[:|–—-]?\s*/i;

/** What programs for meetings write behind a name. */
const inMeeting =
  '(?:host|co-host|me|you|guest|organi[sz]er|presenter|external|unverified|(?:người |đồng )?chủ (?:trì|tọa)|tôi|bạn|khách|bên ngoài|chưa xác minh)';
const roleInMeeting = new RegExp(`\\s*\\(${inMeeting}(?:, ${inMeeting})*\\)`, 'giu');
/** What their lists have beside a name, or below it. */
const attendance = /^(?:(?:meeting )?host|organi[sz]er|presenter|attendee|participant|guest|yes|no)$/i;
const units = /(?<!\p{L})(?:[ap]m|sa|ch|[hms]|hrs?|hours?|mins?|minutes?|secs?|seconds?|giờ|phút|giây)(?!\p{L})/giu;

const labels =
  '(?:speakers?|presenters?|presented by|panelists?|diễn giả|khách mời|người trình bày|trình bày(?: bởi)?)';
const label = new RegExp(`^(?:\\*\\*|__)?${labels}(?:\\*\\*|__)?\\s*[:：]\\s*`, 'iu');
/** «Securing a small network (Speaker: An Lê – FPT)». */
const bracketed = new RegExp(`\\s*[([]${labels}\\s?[:：–-]\\s?([^()[\\]]{2,200})[)\\]]\\s*:?`, 'iu');

/** The head of a column. */
const columnHead =
  /^(?:#|no|stt|name|full name|ho (?:va )?ten|ten|speaker|dien gia|e-?mail|role|vai tro|join time|time|thoi gian)\.?$/;

interface LineForm {
  /** True for a line of an agenda. */
  readonly isTimed: boolean;
  /** True for a heading in Markdown, which has a topic rather than a name. */
  readonly isHeading: boolean;
}

/** The people on a line of a pasted list, without line end, with their roles; at most `longestLine` characters. */
export function readPastedLine(line: string): readonly Candidate[] {
  const written = withoutPictures(line.normalize('NFC'));
  const timed = written.replace(time, '');
  const plain = timed
    .replace(roleInMeeting, '')
    .replace(inCapitals, inTitleCase)
    .replace(/\*+/g, '')
    .replace(/^[\s#>]+/, '')
    .trim();
  const told = bracketed.exec(plain);
  if (told !== null) {
    const topic = plain.slice(0, told.index) + plain.slice(told.index + told[0].length);
    return readNames(told[1] ?? '').map((person) => withTopic(person, cleaned(topic)));
  }
  const names = label.exec(plain);
  if (names !== null) return readNames(plain.slice(names[0].length));
  const cells = cellsOf(plain);
  if (cells !== undefined) return readCells(cells);
  const pieces = plain.split(/\s*;\s*|(?<=>)\s*,\s*/).filter((piece) => /\p{L}/u.test(piece));
  const form = { isTimed: timed !== written, isHeading: /^\s*#/.test(line) };
  return pieces.flatMap((piece) => readPerson(piece, form));
}

/** «Speakers: A, B and C»; a single one may have a role behind the name. What is labelled so is nobody else. */
function readNames(words: string): readonly Candidate[] {
  const names = words
    .slice(0, longestLine)
    .split(between)
    .filter((name) => name.trim() !== '');
  const people = names.flatMap((name) => labelled(name));
  return names.length > 1 && people.length === names.length ? people : labelled(words);
}

function labelled(words: string): readonly Candidate[] {
  const answer = parseSpeaker(words);
  const isName = answer !== undefined && (isPersonName(answer.name) || oneWord.test(answer.name));
  return isName ? [{ ...answer, certainty: 'sure' }] : [];
}

/** True for a line that may tell of somebody on the line before: not a row, and not a line of an agenda. */
export function mayContinue(line: string): boolean {
  return !/^\s*\||\t/.test(line) && !time.test(line) && !attendance.test(line.trim());
}

/** «NGUYỄN VĂN AN» is written as the name. */
const inCapitals = /(?<![\p{L}.])\p{Lu}+(?:\s\p{Lu}+){1,4}(?!\p{L})/gu;

function inTitleCase(words: string): string {
  return isSurname(words.split(/\s/)[0] ?? '')
    ? words.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    : words;
}

/** The cells of a row: of a spreadsheet, a table, or a file of comma-separated values (RFC 4180). */
function cellsOf(line: string): readonly string[] | undefined {
  if (line.includes('\t')) return line.split('\t');
  if (/^\||\|.*\s\|(?:\s|$)/.test(line)) return line.split('|');
  const isCsv = /(?:^|[,;])"/.test(line) || (/,\S/.test(line) && !/,\s|\s[–—-]\s|:\s/.test(line));
  const isSemicolons = /^[^;"]+;[^;"]+(?:;|$)/.test(line) && judgeName(line.split(';')[1]?.trim() ?? '') === 'none';
  if (!isCsv && !(isSemicolons && !/[–—:<]|\s-\s/.test(line))) return undefined;
  return [...line.matchAll(/(?:^|[,;])(?:"((?:[^"]|"")*)"|([^,;"]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

/**
 * The cell that is surely a person, else the first that may be one; what stands behind it is said of them, but for
 * addresses, times and numbers.
 */
function readCells(cells: readonly string[]): readonly Candidate[] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (isHead(filled[0] ?? '') || filled.filter(isHead).length > 1) return [];
  const isAttendance = filled.some((cell) => /\d/.test(cell) && isTime(cell));
  const written = filled.filter(
    (cell) => !/\S@\S/.test(cell) && !isTime(cell) && !(isAttendance && attendance.test(cell)),
  );
  const evidence = written.map(judgeName);
  const sure = evidence.indexOf('sure');
  const index = sure >= 0 ? sure : evidence.indexOf('likely');
  const name = written[index];
  if (name === undefined) return readFirst(written);
  const role = written.slice(index + 1).join(', ');
  return [{ name, role, certainty: sure >= 0 || namesRole(role) ? 'sure' : 'alone' }];
}

/** The people of the first cell that has any, of whom the others tell: «Mr. Kien, CTO» beside a topic. */
function readFirst(cells: readonly string[]): readonly Candidate[] {
  for (const [index, cell] of cells.entries()) {
    const people = readPerson(cell, { isTimed: false, isHeading: false });
    const others = cells.filter((_, other) => other !== index).join(', ');
    if (people.length > 0) return people.map((person) => withTopic(person, others));
  }
  return [];
}

/** True for a time, a day, how long, and any other number. */
function isTime(cell: string): boolean {
  return /^[\d:.,/\s-]*$/.test(cell.replace(units, ''));
}

/** «An Lê – CTO», «An Lê & Bình Võ – FPT»; in an agenda a topic stands first: «Opening – An Lê, CTO». */
function readPerson(words: string, { isTimed, isHeading }: LineForm): readonly Candidate[] {
  const listed = namesIn(words);
  if (listed.length > 1) return listed.flatMap(labelled);
  const hasAddress = /<\S+@\S+>/.test(words);
  const answer = parseSpeaker(words.replace(/\s*<?\S+@\S+>?/g, ''));
  if (answer === undefined || isHead(answer.name)) return [];
  const { name, role } = answer;
  const evidence = judgeName(name);
  if (evidence === 'sure' || (evidence === 'likely' && (hasAddress || namesRole(role)))) {
    return [{ name, role, certainty: 'sure' }];
  }
  if (evidence === 'likely' && role === '') return isHeading ? [] : [{ name, role, certainty: 'alone' }];
  const several = severalPeople(name);
  if (several.length > 0) return several.map((person) => withTopic(person, role));
  const named = severalPeople(role);
  if (named.length > 0) return named.map((person) => withTopic(person, name));
  const second = parseSpeaker(role);
  const other = second === undefined ? 'none' : judgeName(second.name);
  if (second !== undefined && (other === 'sure' || (other === 'likely' && namesRole(second.role)))) {
    return [withTopic({ ...second, certainty: 'sure' }, name)];
  }
  if (second !== undefined && other === 'likely' && isTimed && second.role === '') {
    return [withTopic({ ...second, certainty: 'alone' }, name)];
  }
  return evidence === 'likely' && /\s[–—-]\s/.test(words) ? [{ name, role, certainty: 'before-topic' }] : [];
}

/** The people of «An Lê (FPT), Bình Võ & Chi», where all may be people and one surely is; none of anything else. */
function severalPeople(words: string): readonly Candidate[] {
  const people = words.split(between).flatMap((piece) => parseSpeaker(piece) ?? []);
  // «Mr. Kien, Ms. Lan, Tho»
  const evidence = people.map(({ name }) => (oneWord.test(name) ? 'likely' : judgeName(name)));
  const isList = people.length > 1 && !evidence.includes('none') && evidence.includes('sure');
  return isList
    ? people.map(({ name, role }) => ({ name: name.replace(/(?<=\p{Ll}{2})\.$/u, ''), role, certainty: 'sure' }))
    : [];
}

/** What parts people, but not what they are: «Trung (Founder & CEO)». */
const between = /\s*[,;&](?![^(]*\))\s*|\s(?:and|và)\s(?![^(]*\))/u;
/** A given name alone, where it can be nothing else. */
const oneWord = /^\p{Lu}\p{Ll}+$/u;
function withTopic(person: Candidate, topic: string): Candidate {
  return { ...person, role: [person.role, topic].filter((part) => part !== '').join(' – ') };
}

function cleaned(topic: string): string {
  return topic
    .replace(/\*\*|__/g, '')
    .replace(/^(?:[-–—*+•·▪◦]\s*|\(?\d{1,3}[.)]\s*)+|[\s:–—-]+$/gu, '')
    .trim();
}

function isHead(name: string): boolean {
  return columnHead.test(foldWithoutMarks(name));
}
