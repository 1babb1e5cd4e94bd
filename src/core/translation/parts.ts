import type { Heading } from '../markdown/headings.ts';
import { headingForm, reportWords } from '../plans/forms.ts';
import type { Report } from '../report/report.ts';
import type { SectionKind } from '../sections/sectionKind.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { mainHeading } from '../report/mainHeading.ts';

/** A heading of a report with all that stands under it, up to the next part; the same in both languages. */
export interface Part {
  /** The same for the part's counterpart in another language: `title`, `speakers 1`, `speakers 1 other 2`. */
  readonly key: string;
  readonly heading: Heading | undefined;
  /** Set for headings of which we know the words in each language. */
  readonly kind: SectionKind | undefined;
  /** In an H1 what stands around the event's name: `Summary Report: “` and `”`; `undefined` where that cannot be told. */
  readonly frame: Frame | undefined;
  /** From the end of the heading to the beginning of the next part; offsets of the page. */
  readonly body: OffsetRange;
}

/** What stands around the name of the event. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

/**
 * The report's body in parts, in document order, without a gap: what stands before all headings, the H1, the sections
 * that the rules trust, and other headings of their level or above. Headings below those belong to the part above them.
 */
export function partsOf(report: Report): readonly Part[] {
  const { text, bodyStart, sections } = report;
  const known = new Map(sections.list.map(({ heading, kind }) => [heading, kind]));
  const titleHeading = mainHeading(report);
  const headings = report.headings.filter((heading) => {
    const { start } = heading.range;
    const beginsLine = start === bodyStart || /[\r\n]/.test(text.charAt(start - 1));
    return beginsLine && (known.has(heading) || heading.level <= Math.max(1, sections.level));
  });
  const namer = new Namer();
  const parts: Part[] = [];
  const first = headings[0]?.range.start ?? text.length;
  if (text.slice(bodyStart, first).trim() !== '') {
    const body = { start: bodyStart, end: first };
    parts.push({ key: 'start', heading: undefined, kind: undefined, frame: undefined, body });
  }
  for (const [index, heading] of headings.entries()) {
    const kind = known.get(heading);
    const isTitle = heading === titleHeading && kind === undefined;
    parts.push({
      key: isTitle ? 'title' : namer.name(kind),
      heading,
      kind,
      frame: isTitle ? frameOf(report, heading) : undefined,
      body: { start: heading.range.end, end: headings[index + 1]?.range.start ?? text.length },
    });
  }
  return parts;
}

/** The name of the event in an H1, as it is written there; without a frame all that the heading says. */
export function nameIn(text: string, { heading, frame }: Part): string | undefined {
  if (heading === undefined) return undefined;
  const { start, end } = heading.textRange;
  return text.slice(start + (frame?.before.length ?? 0), end - (frame?.after.length ?? 0));
}

/** Gives the same names to the parts of both languages: the second section of a kind is so in the other one too. */
class Namer {
  readonly #counts = new Map<string, number>();
  #last = 'start';

  name(kind: SectionKind | undefined): string {
    const group = kind === undefined ? `${this.#last} other` : kind.name;
    const count = (this.#counts.get(group) ?? 0) + 1;
    this.#counts.set(group, count);
    const key = `${group} ${count}`;
    if (kind !== undefined) this.#last = key;
    return key;
  }
}

/** Headings that are longer, or go over several lines, are translated as a whole. */
const longestTitle = 300;

function frameOf({ text, frontMatter }: Report, { textRange, text: heading }: Heading): Frame | undefined {
  const written = text.slice(textRange.start, textRange.end);
  if (written.length > longestTitle || /[\r\n]/.test(written)) return undefined;
  const form = headingForm({ heading, title: frontMatter.fields.get('title')?.text ?? '' }, false);
  const [before = '', after] = form?.split('{name}') ?? [];
  // «AWS Meetup: » is more than a way to head a report.
  if (after === undefined || !reportWords.test(before) || written.length <= before.length + after.length)
    return undefined;
  return written.startsWith(before) && written.endsWith(after) ? { before, after } : undefined;
}
