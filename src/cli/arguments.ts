import { parseArgs } from 'node:util';
import { state, type Language, type Severity, type Statement } from '../core/index.ts';
import { messages } from './messages.ts';

/** What the author asked for on the command line. */
export type Arguments = CheckArguments | OtherArguments;

export interface CheckArguments {
  readonly kind: 'check';
  /** As typed; empty for the current folder. */
  readonly paths: readonly string[];
  readonly format: Format;
  readonly failOn: FailLevel;
  readonly language: Language | undefined;
}

export interface OtherArguments {
  readonly kind: 'help' | 'version' | 'wrong';
  readonly language: Language | undefined;
  /** What is wrong; none when nothing was asked for at all. */
  readonly mistakes: readonly Statement[];
}

export type Format = 'text' | 'json';
export type FailLevel = Severity | 'never';

/** The options with a value, and which values they take. */
const valued = {
  format: ['text', 'json'],
  'fail-on': ['error', 'warning', 'information', 'hint', 'never'],
  language: ['en', 'vi'],
} as const;
const flags = { help: 'h', version: 'v' } as const;

type Valued = keyof typeof valued;

/** Reads the command line without the program's own name. Never throws: mistakes are part of the answer. */
export function parseArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    // Not strict: Node's own messages exist in English only.
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      language: { type: 'string' },
      help: { type: 'boolean', short: flags.help },
      version: { type: 'boolean', short: flags.version },
    },
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const positionals = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const mistakes = options.flatMap(({ name, rawName, value }) => mistakeIn(name, rawName, value) ?? []);
  const last = (wanted: Valued): string | undefined => options.findLast(({ name }) => name === wanted)?.value;
  const language = oneOf(valued.language, last('language'));
  const asked = (['help', 'version'] as const).find((flag) => options.some(({ name }) => name === flag));
  if (asked !== undefined) return { kind: asked, language, mistakes: [] };
  const [command, ...paths] = positionals;
  if (command !== undefined && command !== 'check') mistakes.unshift(state(messages.unknownCommand, { command }));
  if (command !== 'check' || mistakes.length > 0) return { kind: 'wrong', language, mistakes };
  return {
    kind: 'check',
    paths,
    format: oneOf(valued.format, last('format')) ?? 'text',
    failOn: oneOf(valued['fail-on'], last('fail-on')) ?? 'error',
    language,
  };
}

/** The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it; English for what we do not speak. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'];
  const locale = names.map((name) => environment[name] ?? '').find((value) => value !== '') ?? '';
  return /^vi(?![a-z])/i.test(locale) ? 'vi' : 'en';
}

function mistakeIn(name: string, rawName: string, value: string | undefined): Statement | undefined {
  if (name in flags) return undefined;
  if (!isValued(name)) return unknownOption(rawName);
  const allowed: readonly string[] = valued[name];
  const values = allowed.join(', ');
  // `--format --fail-on error`: what follows is the next option, not a value.
  if (value === undefined || value === '' || value.startsWith('--')) {
    return state(messages.missingValue, { option: rawName, values });
  }
  return allowed.includes(value) ? undefined : state(messages.wrongValue, { option: rawName, values, value });
}

function unknownOption(option: string): Statement {
  const known = [...Object.keys(valued), ...Object.keys(flags)].map((name) => `--${name}`);
  const near = known.find((candidate) => isNear(option, candidate));
  return near === undefined ? state(messages.unknownOption, { option }) : state(messages.didYouMean, { option, near });
}

/** True for an option that is cut short, or has one letter left out, added, changed or swapped with its neighbour. */
function isNear(typed: string, known: string): boolean {
  if (typed.length > 3 && known.startsWith(typed)) return true;
  let start = 0;
  while (start < known.length && typed[start] === known[start]) start++;
  const rest = (text: string, from: number): string => text.slice(start + from);
  const swapped = (rest(known, 0)[1] ?? '') + (rest(known, 0)[0] ?? '') + rest(known, 2);
  return (
    rest(typed, 1) === rest(known, 1) ||
    rest(typed, 0) === rest(known, 1) ||
    rest(typed, 1) === rest(known, 0) ||
    rest(typed, 0) === swapped
  );
}

function isValued(name: string): name is Valued {
  return name in valued;
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((candidate) => candidate === value);
}
