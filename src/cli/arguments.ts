import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearestName, state, type Language, type Statement } from '../core/index.ts';
import { commonOptions, programOptions, type Command } from './command.ts';
import { messages } from './messages.ts';
import type { Option, Options } from './option.ts';

/** What the author asked for on the command line. */
export type Arguments = RunArguments | OtherArguments;

/** A command to run. */
export interface RunArguments {
  readonly kind: 'run';
  readonly command: Command;
  /** What follows the command and is no option, as typed. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly language: Language | undefined;
}

/** Anything else: a text to print. */
export interface OtherArguments {
  readonly kind: 'help' | 'version' | 'wrong';
  /** The one that was named, where there is such a command. */
  readonly command: Command | undefined;
  readonly language: Language | undefined;
  /** What is wrong; none when nothing was asked for at all. */
  readonly mistakes: readonly Statement[];
}

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

/** Reads the command line without the program's own name. Never throws: mistakes are part of the answer. */
export function parseArguments(args: readonly string[], commands: readonly Command[]): Arguments {
  const { given, operands } = tokenize(args, commands);
  const [name, ...rest] = operands;
  const command = commands.find((known) => known.name === name);
  const known: Options = { ...command?.options, ...commonOptions };
  const mistakes = given.flatMap((option) => mistakeIn(option, known) ?? []);
  if (name !== undefined && command === undefined) mistakes.unshift(unknownCommand(name, commands));
  if (command?.operands.en === '' && rest[0] !== undefined)
    mistakes.push(state(messages.noOperand, { value: rest[0] }));
  const language = valueOf('language', commonOptions.language, given) ?? undefined;
  const other = { command, language, mistakes: [] };
  if (given.some((option) => option.name === 'help')) return { kind: 'help', ...other };
  if (given.some((option) => option.name === 'version')) return { kind: 'version', ...other };
  if (command === undefined || mistakes.length > 0) return { kind: 'wrong', ...other, mistakes };
  const values = Object.entries(known).map(([key, option]) => [key, valueOf(key, option, given)] as const);
  return { kind: 'run', command, operands: rest, options: Object.fromEntries(values), language };
}

/**
 * The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it, and before it the first in the list
 * LANGUAGE that we speak, as gettext has it: `fr:vi`, not heard where the others say C. English for what we do not speak.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'];
  const locale = names.map((name) => environment[name] ?? '').find((value) => value !== '') ?? 'C';
  const wished = /^(?:C|POSIX)(?![a-z])/.test(locale) ? [] : (environment['LANGUAGE'] ?? '').split(':');
  const spoken = [...wished, locale].flatMap((name) => /^(?:vi|en)(?![a-z])/i.exec(name)?.[0].toLowerCase() ?? []);
  return spoken[0] === 'vi' ? 'vi' : 'en';
}

/** An option may stand before its command, so whether it has a value must be known without it. */
function tokenize(args: readonly string[], commands: readonly Command[]): { given: Given[]; operands: string[] } {
  const tables: readonly Options[] = [...commands.map(({ options }) => options), programOptions];
  const all = tables.flatMap((table) => Object.entries(table));
  const { tokens } = parseArgs({
    args: [...args],
    // Not strict: Node's own messages exist in English only.
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(all.map(([name, option]) => [name, tokenOf(option)] as const)),
  });
  return {
    given: tokens.filter((token) => token.kind === 'option'),
    operands: tokens.filter((token) => token.kind === 'positional').map(({ value }) => value),
  };
}

function tokenOf({ value, short }: Option<unknown>): NonNullable<ParseArgsConfig['options']>[string] {
  return { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) };
}

function valueOf<T>(name: string, option: Option<T>, given: readonly Given[]): T | undefined {
  const values = given.flatMap((one) => (one.name === name ? (one.value ?? '') : []));
  return values.length === 0 ? option.initial : option.read(values);
}

function mistakeIn({ name, rawName, value }: Given, known: Options): Statement | undefined {
  if (name === 'version') return undefined;
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (option === undefined) return unknownOption(rawName, Object.keys(known));
  if (option.value === undefined) {
    return value === undefined ? undefined : state(messages.noValue, { option: rawName, value });
  }
  // `--format --fail-on error`: what follows is the next option, not a value.
  if (value === undefined || value === '' || value.startsWith('--')) {
    return state(messages.missingValue, { option: rawName, values: option.takes });
  }
  return option.read([value]) === undefined
    ? state(messages.wrongValue, { option: rawName, values: option.takes, value })
    : undefined;
}

function unknownOption(option: string, known: readonly string[]): Statement {
  const near = option.startsWith('--') ? nearest(option.slice(2), [...known, 'version']) : undefined;
  return near === undefined
    ? state(messages.unknownOption, { option })
    : state(messages.didYouMean, { option, near: `--${near}` });
}

function unknownCommand(command: string, commands: readonly Command[]): Statement {
  const near = nearest(
    command,
    commands.map(({ name }) => name),
  );
  if (near !== undefined) return state(messages.didYouMeanCommand, { command, near });
  return state(messages.unknownCommand, { command });
}

/** The name that `typed` begins, or that it is near to. */
function nearest(typed: string, names: readonly string[]): string | undefined {
  return (typed.length > 1 ? names.find((name) => name.startsWith(typed)) : undefined) ?? nearestName(typed, names);
}
