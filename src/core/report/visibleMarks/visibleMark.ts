import type { OffsetRange } from '../../text/offsetRange.ts';
import type { TextEdit } from '../../text/textEdit.ts';

/** Marks that Markdown does not read as such, so that they are shown: something stands between them or is missing. */
export interface VisibleMark {
  /** What the author meant; a `title` is the main heading, a `reference` a picture by a label of nothing. */
  readonly meant: 'title' | 'heading' | 'bold' | 'list' | 'picture' | 'reference' | 'link';
  /** The marks, and for all but headings what stands between them. */
  readonly range: OffsetRange;
  /**
   * What the author sees in it: the words of a heading with their marks, those between the marks of bold text, the label
   * of a reference; '' otherwise.
   */
  readonly text: string;
  /** What makes of it what was meant; none where only the author knows. */
  readonly edits: readonly TextEdit[];
}
