import { listEntries, type ListEntry } from '../frontMatter/listField.ts';
import { seenIn } from '../markdown/visibleText.ts';
import type { Report } from '../report/report.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { parseSpeakerLine, type SpeakerEntry } from './speakerEntry.ts';

/** A speaker whom a field of the front matter names. */
export interface FieldSpeaker extends SpeakerEntry {
  /** True for a map, which has a place for more than the name. */
  readonly isMap: boolean;
}

/** What a map says beside the name that tells nothing of the person. */
const untelling = /image|photo|picture|avatar|hinh|anh|url|link|e-?mail|^(?:id|slug|weight|order)$/;

/**
 * Whom the field `field` lists, as texts or as maps with a `name`; what names nobody is left out. `undefined` where that
 * cannot be told, as by `listEntries`.
 */
export function fieldSpeakers(report: Report, field: string): readonly FieldSpeaker[] | undefined {
  return listEntries(report, field)?.flatMap((entry) => toSpeaker(entry) ?? []);
}

function toSpeaker({ name, range, nameRange, more }: ListEntry): FieldSpeaker | undefined {
  const isLiteral = nameRange.end - nameRange.start === name.length;
  const line = parseSpeakerLine(seenIn(name, { start: 0, end: name.length }, nameRange.start), undefined);
  if (line === undefined) return undefined;
  const place = (found: OffsetRange): OffsetRange => (isLiteral ? found : range);
  const said = [...(more ?? [])].flatMap(([key, value]) => (untelling.test(key) ? [] : value));
  const { role } = line;
  return {
    ...line,
    range: place(line.range),
    nameRange: place(line.nameRange),
    roleRange: line.roleRange && place(line.roleRange),
    role: [role, ...said].filter((words) => words !== '').join(', '),
    isMap: more !== undefined,
  };
}
