import { state, type Message, type Statement } from '../core/index.ts';
import { messages } from './messages.ts';

/** One option of a command. What the command line may say and what `--help` says are both made of it. */
export interface Option<T> {
  readonly description: Message;
  /** The letter that stands for it: `h` for `-h`. */
  readonly short?: string;
  /** What stands for its value in the help; none for a switch, which has no value. */
  readonly value?: string;
  /** Which values it takes, as a mistake tells them. */
  readonly takes: Statement;
  /** Where the option is not given. */
  readonly initial: T;
  /** What `values` say together, one for each time the option is given; `undefined` when the last says nothing. */
  read(values: readonly string[]): T | undefined;
}

/** The options of a command, by name. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What the author asked for, by the name of the option. */
export type OptionValues<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never;
};

/** A switch, which is on or off. */
export function flag(description: Message, short?: string): Option<boolean> {
  return { description, ...(short !== undefined && { short }), takes: plain(''), initial: false, read: () => true };
}

/** One of a few words. */
export function choice<T extends string, U extends T | undefined>(
  values: readonly T[],
  initial: U,
  description: Message,
): Option<T | U> {
  return {
    description,
    value: values.join('|'),
    takes: plain(values.join(', ')),
    initial,
    read: (given) => values.find((value) => value === given.at(-1)),
  };
}

/** Any text, which `value` stands for: a file, a name. */
export function text(value: string, description: Message): Option<string | undefined> {
  return { description, value, takes: plain(value), initial: undefined, read: (given) => given.at(-1) };
}

/** Any texts; each time the option is given adds one. */
export function texts(value: string, description: Message): Option<readonly string[]> {
  return { description, value, takes: plain(value), initial: [], read: (given) => given };
}

/** A whole number. */
export function wholeNumber(initial: number, description: Message): Option<number> {
  return {
    description,
    value: 'N',
    takes: state(messages.wholeNumber),
    initial,
    read: (given) => (/^\d{1,15}$/.test(given.at(-1) ?? '') ? Number(given.at(-1)) : undefined),
  };
}

/** Words that are the same in every language. */
function plain(words: string): Statement {
  return state({ en: words, vi: words });
}
