import type { Language } from '../messages/message.ts';
import { literal, parseStub, type Block } from './block.ts';
import type { SectionKind } from './sectionKind.ts';

/** How a site words the heading of a section kind, and how far below the other sections it stands. */
export interface SectionWording {
  readonly heading: string;
  readonly depth: 0 | 1;
}

/**
 * A section as we offer it: its heading, a blank line, its stub; no line end after it. `level` is that of the report's
 * sections; photos stand one below. `stub` replaces the catalogue's, where more is known than the kind.
 */
export function sectionBlock(
  kind: SectionKind,
  language: Language,
  level: number,
  wording: Partial<SectionWording> = {},
  stub: Block = parseStub(kind.words[language].stub),
): Block {
  const marks = '#'.repeat(Math.min(6, level + (wording.depth ?? kind.depth)));
  return [literal(`${marks} ${wording.heading ?? kind.words[language].heading}\n\n`), ...stub];
}
