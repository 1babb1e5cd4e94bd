import type { Language } from '../messages/message.ts';

/** What a section of a report is for: one of ours, `objectives` say, or a site's own. */
export type SectionKindName = string;

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

/** The section kinds of a site. */
export interface SectionCatalogue {
  /** In the order in which a report has them. */
  readonly kinds: readonly SectionKind[];
  /** The kinds that no report may lack. */
  readonly required: readonly SectionKindName[];
  /** The heading level of sections where neither the report nor its siblings tell. */
  readonly level: number;
  /** The headings that the site itself names, as `comparableHeading` has them; they win over patterns. */
  readonly headings: ReadonlyMap<string, { readonly kind: SectionKind; readonly languages: readonly Language[] }>;
}
