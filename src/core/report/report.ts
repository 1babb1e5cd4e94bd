import type { Language } from '../messages/message.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Heading } from './headings.ts';
import type { Markdown } from './markdown.ts';
import type { Sections } from './sections.ts';
import type { Suppression } from './suppressions.ts';

/** What the text of one page says. Every range is half-open, in UTF-16 offsets of `text`. */
export interface Report {
  readonly text: string;
  readonly language: Language;
  readonly frontMatter: FrontMatter;
  /** Where the body begins. */
  readonly bodyStart: number;
  readonly markdown: Markdown;
  readonly headings: readonly Heading[];
  readonly sections: Sections;
  readonly suppressions: readonly Suppression[];
}
