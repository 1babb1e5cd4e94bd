import { judgeName } from './nameEvidence.ts';

/** A speaker as the author typed them. */
export interface SpeakerAnswer {
  readonly name: string;
  /** Role, company, topic: whatever followed the name; empty when nothing did. */
  readonly role: string;
}

/**
 * The speakers in a typed or pasted list: `;` and line ends part them, commas where nothing but names stands between
 * them; list marks, numbering and Markdown's bold are left out, and so are empty pieces.
 */
export function parseSpeakers(text: string): SpeakerAnswer[] {
  return text
    .split(/[;\r\n]+/)
    .flatMap(namesIn)
    .map((piece) => parseSpeaker(piece))
    .filter((speaker) => speaker !== undefined);
}

/** «Lê Bảo, Trần Thị Hoa và Mr. Khang» is three people; any other text is one piece. */
export function namesIn(piece: string): readonly string[] {
  if (piece.length > longestNames) return [piece];
  const names = piece.split(/,|\s(?:&|and|và)\s/u).map((name) => name.trim());
  return names.every((name) => judgeName(name) === 'sure') ? names : [piece];
}

/** Nobody types more names without a line end. */
const longestNames = 1000;

/**
 * One speaker: `Name – Role, Company`, or with ` - `, `:`, ` | `, a tab or `(…)` in place of the dash, or a comma alone.
 * `undefined` when no name remains.
 */
export function parseSpeaker(text: string): SpeakerAnswer | undefined {
  const plain = withoutPictures(text)
    .replace(/\*\*|__/g, '')
    .replace(/[^\S\t]+/gu, ' ')
    .replace(/ ?\t[\t ]*/g, '\t')
    .trim()
    .replace(/^(?:speakers?|diễn giả|khách mời) ?[:：] ?/iu, '')
    .replace(/^(?:[-–—*•·\p{S}]\s*|\(?\d{1,3}[.)]\s*)+/u, '')
    .trim();
  const [name, role] = split(plain);
  const person = withoutCompany(name.replace(/\s+/g, ' ').trim(), role.replace(/\s+/g, ' ').trim());
  return /[\p{L}\p{N}]/u.test(person.name) ? person : undefined;
}

/** A line without the small pictures (emoji) that posts put before names and behind them, «1️⃣» included. */
export function withoutPictures(text: string): string {
  return text.replace(/[\d#*]?\ufe0f?\u20e3|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\u200d\ufe0f]+/gu, ' ');
}

/** Longer ones are no names. */
const longestName = 200;

/** «An Lê (FPT)» before a topic: the company belongs to the role. «Pham (David)» and «An Lê (An)» are names. */
function withoutCompany(name: string, role: string): SpeakerAnswer {
  if (!name.endsWith(')') || name.length > longestName) return { name, role };
  const [, bare = '', inside = ''] = /^([^()]+\s[^()]+?)\s?\(([^()]+)\)$/.exec(name) ?? [];
  if (bare === '' || bare.split(' ').includes(inside)) return { name, role };
  return { name: bare, role: role === '' ? inside : `${inside} – ${role}` };
}

/** What parts a name from what follows it, the surest first; a hyphen inside a name has no spaces. */
const separators: readonly RegExp[] = [/\s\|\s/, /\s[–—-]{1,2}\s|\s?[–—]\s?/u, /\t/, /\s?[:：]\s|：/u];

function split(text: string): [name: string, role: string] {
  for (const separator of separators) {
    const match = separator.exec(text);
    if (match !== null && match.index > 0) {
      return [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    }
  }
  const open = text.indexOf('(');
  if (open > 0 && text.endsWith(')')) return [text.slice(0, open), text.slice(open + 1, -1)];
  const comma = text.indexOf(',');
  return comma > 0 ? [text.slice(0, comma), text.slice(comma + 1)] : [text, ''];
}
