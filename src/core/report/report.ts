import type { Language } from '../messages/message.ts';
import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import type { Heading } from '../markdown/headings.ts';
import type { Image } from '../images/image.ts';
import type { Markdown } from '../markdown/markdown.ts';
import type { NotStarted } from './waiting/notStarted.ts';
import type { Placeholder } from './waiting/placeholders.ts';
import type { Sections } from './sections.ts';
import type { Speakers } from '../speakers/speakers.ts';
import type { Suppression } from './suppressions/suppressions.ts';
import type { TemplateNotice } from './template/templateNotices.ts';
import type { TemplateText } from './template/templateText.ts';
import type { VisibleMark } from './visibleMarks/visibleMark.ts';

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
  /** The pictures of the body in document order. */
  readonly images: readonly Image[];
  readonly speakers: Speakers;
  /** Text that waits to be replaced, in document order; `placeholdersIn` picks those of a section. */
  readonly placeholders: readonly Placeholder[];
  readonly templateNotices: readonly TemplateNotice[];
  readonly templateText: TemplateText;
  /** Marks of Markdown that readers see, in document order. */
  readonly visibleMarks: readonly VisibleMark[];
  /** Set while nothing is told in the report yet. */
  readonly notStarted: NotStarted | undefined;
  readonly suppressions: readonly Suppression[];
}
