import type { OffsetRange } from '../../text/offsetRange.ts';
import type { TextEdit } from '../../text/textEdit.ts';

/** Marks that Markdown does not read as such, so that they are shown: something stands between them or is missing. */
export interface VisibleMark {
  /** What the author meant; a `title` is the main heading. */
  readonly meant: 'title' | 'heading' | 'bold' | 'picture' | 'link';
  /** The marks, and for all but headings what stands between them. */
  readonly range: OffsetRange;
  /** What the author sees in it: the words of a heading with their marks, those between the marks of bold text; '' otherwise. */
  readonly text: string;
  /** What makes of it what was meant. */
  readonly edits: readonly TextEdit[];
}
