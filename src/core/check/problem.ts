import type { Statement } from '../messages/message.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { Fix, Related } from './rule.ts';
import type { Severity } from './severity.ts';

/** What is wrong, where, and how to repair it. */
export interface Problem {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly statement: Statement;
  readonly range: OffsetRange;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly faded: boolean;
}
