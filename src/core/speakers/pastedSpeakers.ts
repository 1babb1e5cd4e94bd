import { namesRole } from './nameEvidence.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { longestLine, mayContinue, readPastedLine, type Candidate } from './pastedLine.ts';
import { withoutPictures, type SpeakerAnswer } from './speakersInput.ts';

/** Nobody pastes a longer list on purpose. */
const longest = 20_000;

/**
 * The people in a pasted list, in its order: attendees, the lines of an agenda, rows of a spreadsheet, with numbering,
 * bullets, times and what meeting programs add. A person listed twice is given once, one among `known` not at all; lines
 * that name nobody are passed over. «Eric Yeo» alone is a person among people, and a topic among topics.
 */
export function pastedSpeakers(text: string, known: readonly string[] = []): readonly SpeakerAnswer[] {
  const lines = text
    .slice(0, longest)
    .split(/[\r\n]+/)
    .filter((line) => line.length <= longestLine && /\p{L}/u.test(line));
  const read = withRolesBelow(lines);
  const sure = read.filter((people) => people.some(({ certainty }) => certainty === 'sure')).length;
  const believed: Readonly<Record<Candidate['certainty'], boolean>> = {
    sure: true,
    alone: read.filter((people) => people.length > 0).length * 2 > read.length,
    'before-topic': sure * 3 >= lines.length,
  };
  const seen = new Set(known.map(foldWithoutMarks));
  return read.flat().flatMap(({ name, role, certainty }) => {
    const key = foldWithoutMarks(name);
    if (!believed[certainty] || seen.has(key)) return [];
    seen.add(key);
    return [{ name, role }];
  });
}

/** Who stands on each line; a role right below a name alone is theirs, as a page of speakers has it. */
function withRolesBelow(lines: readonly string[]): readonly (readonly Candidate[])[] {
  const read: (readonly Candidate[])[] = [];
  for (const line of lines) {
    const people = readPastedLine(line);
    const above = read.at(-1);
    const [person] = above ?? [];
    const isRole = people.length === 0 && above?.length === 1 && person?.role === '' && namesRole(line);
    const role = withoutPictures(line).replace(/\s+/g, ' ').trim();
    if (isRole && mayContinue(line)) read.splice(-1, 1, [{ ...person, role, certainty: 'sure' }]);
    else read.push(people);
  }
  return read;
}
