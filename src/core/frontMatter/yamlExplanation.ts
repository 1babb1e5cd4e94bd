import type { OffsetRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** Why authors' front matter is no YAML. `unreadable`: for a reason that is none of these. */
export type YamlCause =
  | 'mark'
  | 'colon'
  | 'afterQuote'
  | 'innerQuote'
  | 'unclosedQuote'
  | 'backslash'
  | 'noSpace'
  | 'tab'
  | 'indented'
  | 'noColon'
  | 'merge'
  | 'unreadable';

/** A cause, where it lies, what its message needs, and the edits that repair it; none where there is no telling. */
export interface YamlExplanation {
  readonly cause: YamlCause;
  readonly data: Readonly<Record<string, string>>;
  readonly range: OffsetRange;
  readonly edits: readonly TextEdit[];
}
