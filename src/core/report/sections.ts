import type { Language } from '../messages/message.ts';
import { classifyHeading, type Classification } from '../sections/classify.ts';
import type { SectionCatalogue, SectionKind, SectionKindName } from '../sections/sectionKind.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { Heading } from '../markdown/headings.ts';

/** A heading of a kind that we know, and what stands under it. */
export interface Section {
  readonly kind: SectionKind;
  /** The language of the heading's words, which need not be that of the report. */
  readonly language: Language;
  readonly heading: Heading;
  /** From the end of the heading to the next heading of the same or a higher level; offsets of the page. */
  readonly body: OffsetRange;
}

/** The recognised sections of a report. */
export interface Sections {
  /** The kinds that were looked for. */
  readonly catalogue: SectionCatalogue;
  /** The heading level at which the report's recognised headings stand; the catalogue's when there are none. */
  readonly level: number;
  /** The sections at that level, and photos at any: those the rules trust. In document order. */
  readonly list: readonly Section[];
  /** Headings of known kinds at other levels: enough to say that a kind is not absent. */
  readonly elsewhere: readonly Section[];
}

/** Finds the sections. A heading counts only at the level of most of its fellows: see `Sections`. */
export function findSections(
  headings: readonly Heading[],
  language: Language,
  textLength: number,
  catalogue: SectionCatalogue,
): Sections {
  const all = headings.flatMap((heading, index): Section[] => {
    const classification = classifyHeading(heading.text, language, catalogue);
    if (classification === undefined) return [];
    return [toSection(headings, index, heading, classification, textLength)];
  });
  const level = sectionLevel(all, catalogue.level);
  const belongs = (section: Section) => section.heading.level === level || section.kind.name === 'photos';
  return { catalogue, level, list: all.filter(belongs), elsewhere: all.filter((section) => !belongs(section)) };
}

/** The sections at any level: those that the rules trust, then those elsewhere. */
export function allSections({ list, elsewhere }: Sections): readonly Section[] {
  return list.concat(elsewhere);
}

/** The headings of `allSections`. */
export function sectionHeadings(sections: Sections): ReadonlySet<Heading> {
  return new Set(allSections(sections).map(({ heading }) => heading));
}

/** The first section of a kind among those that the rules trust. */
export function sectionOf(sections: Sections, kind: SectionKindName): Section | undefined {
  return sections.list.find((section) => section.kind.name === kind);
}

/** True where the site has sections of this kind. */
export function knowsKind({ catalogue }: Sections, kind: SectionKindName): boolean {
  return catalogue.kinds.some(({ name }) => name === kind);
}

/** True when a heading of this kind stands anywhere in the report. */
export function hasKind(sections: Sections, kind: SectionKindName): boolean {
  return allSections(sections).some((section) => section.kind.name === kind);
}

function toSection(
  headings: readonly Heading[],
  index: number,
  heading: Heading,
  { kind, language }: Classification,
  textLength: number,
): Section {
  let next = index + 1;
  while ((headings[next]?.level ?? 0) > heading.level) next++;
  return {
    kind,
    language,
    heading,
    body: { start: heading.range.end, end: headings[next]?.range.start ?? textLength },
  };
}

/** The level with the most kinds; the higher one (fewer `#`) of two that are even. Photos stand at any level. */
function sectionLevel(all: readonly Section[], otherwise: number): number {
  let best = { level: otherwise, kinds: 0 };
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const here = all.filter((section) => section.heading.level === level && section.kind.name !== 'photos');
    const kinds = new Set(here.map((section) => section.kind.name)).size;
    if (kinds > best.kinds) best = { level, kinds };
  }
  return best.level;
}
