/** Escape sequences of terminals: the severities, and the parts of a line. */
export const styles = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  information: '\u001b[34m',
  hint: '\u001b[2m',
  place: '\u001b[1m',
  rule: '\u001b[2m',
  off: '\u001b[0m',
} as const;

export type Style = Exclude<keyof typeof styles, 'off'>;

/** Back to the start of the line, which is emptied. */
export const clearLine = '\r\u001b[K';

/** A place to write to: `process.stdout` is one. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Colours only where a person looks on, and only if that person did not decline them (https://no-color.org). */
export function wantsColour(output: Output, environment: Readonly<Record<string, string | undefined>>): boolean {
  return output.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
}

/** One line without control characters: what a file or its name says must not steer the terminal. */
export function plainLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
}
