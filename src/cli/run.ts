import { version } from '../../package.json';
import { formatStatement, state, type Language, type Statement } from '../core/index.ts';
import { languageOf, parseArguments, type OtherArguments } from './arguments.ts';
import type { Surroundings } from './command.ts';
import { commands } from './commands/index.ts';
import { plainLine } from './format/terminal.ts';
import { commandHelp, help } from './help.ts';
import { messages } from './messages.ts';

/** Runs the command line `args`; the answer is the exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const asked = parseArguments(args, commands);
  const language = asked.language ?? languageOf(surroundings.environment);
  const { stdout, stderr } = surroundings;
  switch (asked.kind) {
    case 'run':
      return asked.command.run({ operands: asked.operands, options: asked.options, language }, surroundings);
    case 'help':
      stdout.write(asked.command ? commandHelp(asked.command, language) : help(commands, language));
      return 0;
    case 'version':
      stdout.write(`${version}\n`);
      return 0;
    case 'wrong':
      stderr.write(asked.mistakes.length === 0 ? help(commands, language) : usage(asked, language));
      return 2;
  }
}

function usage({ command, mistakes }: OtherArguments, language: Language): string {
  const name = command === undefined ? 'event-report' : `event-report ${command.name}`;
  const lines: readonly Statement[] = [...mistakes, state(messages.seeHelp, { command: name })];
  return lines.map((statement) => `${plainLine(formatStatement(statement, language))}\n`).join('');
}
