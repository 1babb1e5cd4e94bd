import { state, type Message, type MessageData, type Statement } from '../messages/message.ts';
import type { OffsetRange } from '../text/offsetRange.ts';

/** What is wrong with a configuration file; whatever it is about, the defaults stand in for it. */
export interface ConfigurationProblem {
  /** `warning` for what has no effect, since it may be meant for another version of ours; `error` for the rest. */
  readonly severity: 'error' | 'warning';
  readonly statement: Statement;
  /** In UTF-16 offsets of the file. */
  readonly range: OffsetRange;
  /** Whether any editor that checks JSON by our schema tells this too: it is no JSON, or its type or value is another. */
  readonly isSeenBySchema: boolean;
}

/** Told of each problem while the file is read. */
export type Tell = (problem: ConfigurationProblem) => void;

/** What has a place in the file; nodes of jsonc-parser have. */
export interface Placed {
  readonly offset: number;
  readonly length: number;
}

/** A problem at a place. */
export function problemAt(
  { offset, length }: Placed,
  message: Message,
  data: MessageData = {},
  severity: ConfigurationProblem['severity'] = 'error',
): ConfigurationProblem {
  const range = { start: offset, end: offset + length };
  return { severity, statement: state(message, data), range, isSeenBySchema: false };
}
