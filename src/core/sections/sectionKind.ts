import type { Language } from '../messages/message.ts';

/** What a section of a report is for. */
export type SectionKindName =
  | 'info'
  | 'objectives'
  | 'speakers'
  | 'agenda'
  | 'highlights'
  | 'takeaways'
  | 'application'
  | 'experience'
  | 'photos'
  | 'conclusion';

/** One kind of section: how authors head it, and what we offer to write. */
export interface SectionKind {
  readonly name: SectionKindName;
  /** True for the kinds that a new report begins with. */
  readonly scaffolded: boolean;
  /** How many levels below the other sections its heading stands. */
  readonly depth: 0 | 1;
  readonly words: Readonly<Record<Language, SectionWords>>;
}

/** A section kind in one language. */
export interface SectionWords {
  /** The heading that we write where the siblings use no other. */
  readonly heading: string;
  /** What is typed to find it, beside the heading itself: one word each, lower case. */
  readonly keywords: readonly string[];
  /** Headings of this kind match this, folded and without numbering; strict enough to be right, since rules trust it. */
  readonly pattern: RegExp;
  /** What we write under the heading; `‹…›` marks text waiting for the author. */
  readonly stub: string;
}
