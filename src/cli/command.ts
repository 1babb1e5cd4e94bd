import type { Language, Message } from '../core/index.ts';
import type { Output } from './format/terminal.ts';
import { choice, flag, type Options, type OptionValues } from './option.ts';

/** One of the things that the command line does: `event-report check`. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: Message;
  /** What may follow the name: `[paths…]`; empty when nothing may. */
  readonly operands: Message;
  /** What the command does, for its own help; ends without a line break. */
  readonly about: Message;
  /** Its own; those of `commonOptions` are every command's. */
  readonly options: Options;
  /** What each exit code means. */
  readonly exitCodes: Readonly<Record<number, Message>>;
  /** Does it; the answer is the exit code. */
  run(asked: Asked<Options>, surroundings: Surroundings): Promise<number>;
}

/** What the author asked a command for. */
export interface Asked<O extends Options> {
  /** What follows the command and is no option, as typed. */
  readonly operands: readonly string[];
  /** In which to speak. */
  readonly language: Language;
  readonly options: OptionValues<O>;
}

/** What the program is started in; `process` serves. */
export interface Surroundings {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The present moment, in milliseconds since 1970. */
  readonly now: () => number;
}

const languages: readonly Language[] = ['en', 'vi'];

/** The options of every command. */
export const commonOptions = {
  language: choice(languages, undefined, {
    en: 'the language of messages (default: from the environment)',
    vi: 'ngôn ngữ của thông báo (theo môi trường)',
  }),
  help: flag({ en: 'show this text', vi: 'hiện phần trợ giúp này' }, 'h'),
} satisfies Options;

/** Those that need no command. */
export const programOptions = {
  ...commonOptions,
  version: flag({ en: 'show the version', vi: 'hiện phiên bản' }, 'v'),
};

/** Makes a command; to ask for an option that it does not declare does not compile. */
export function defineCommand<O extends Options>(
  command: Omit<Command, 'options' | 'run'> & {
    readonly options: O;
    run(asked: Asked<O>, surroundings: Surroundings): Promise<number>;
  },
): Command {
  return command;
}
