import type { ProblemRecord } from '../problemRecord.ts';

/** One array, `[]` when there is nothing. */
export function formatJson(problems: readonly ProblemRecord[]): string {
  return `${JSON.stringify(problems, null, 2)}\n`;
}
