/**
 * Where the fields of a block that nothing closes seem to end, from the start of its first line: after the last line
 * that is a field or belongs to one. A blank line or a comment between fields is passed over; after one, only a name
 * in lower case is a field, since `Speakers: An` may be the body's first line.
 */
export function endOfFieldLines(text: string, start: number): number {
  const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/y;
  line.lastIndex = start;
  let end = start;
  let interrupted = false;
  while (line.lastIndex < text.length) {
    const written = line.exec(text)?.[1] ?? '';
    if (/^[ \t]*(?:#|$)/.test(written)) interrupted = true;
    else if (/^(?:["']?[\w-]+["']?)[ \t]*:(?:[ \t]|$)/.test(written) && !(interrupted && !/^[a-z]/.test(written))) {
      end = line.lastIndex;
      interrupted = false;
    } else if (!interrupted && end > start && /^(?:[ \t]|-[ \t])/.test(written)) end = line.lastIndex;
    else break;
  }
  return end;
}

/**
 * True when what stands from `start` (the start of a line) to `end` holds a Markdown heading, which a comment in YAML
 * hardly looks like: `## Speakers`, or `# Title` after a blank line.
 */
export function looksLikeBody(text: string, start: number, end: number): boolean {
  return /(?:^|[\r\n])(?:#{2,6}|(?<!\r(?=\n))[ \t]*(?:\r\n|\n|\r)#)[ \t]+\S/.test(text.slice(start, end));
}

/**
 * Where the JSON object that begins at `start` ends, after its last brace: braces are counted outside quotes, as
 * `lexFrontMatterJSON` of Hugo does. Only the first brace when it never ends.
 */
export function endOfJson(text: string, start: number): number {
  const token = /[{}"]|\\[^]/g;
  token.lastIndex = start;
  let level = 0;
  let inQuotes = false;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === '"') inQuotes = !inQuotes;
    if (inQuotes) continue;
    if (match[0] === '{') level++;
    if (match[0] === '}' && --level === 0) return token.lastIndex;
  }
  return start + 1;
}
