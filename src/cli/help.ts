import type { Language, Message } from '../core/index.ts';
import { commonOptions, programOptions, type Command } from './command.ts';
import type { Options } from './option.ts';

const words = {
  program: {
    en: 'Checks, repairs and starts event reports of Hugo sites.',
    vi: 'Kiểm tra, sửa và tạo các bài thu hoạch sự kiện của trang web Hugo.',
  },
  usage: { en: 'Usage:', vi: 'Cách dùng:' },
  commands: { en: 'Commands:', vi: 'Các lệnh:' },
  options: { en: 'Options:', vi: 'Tùy chọn:' },
  optionsOperand: { en: '[options]', vi: '[tùy chọn]' },
  exitCodes: { en: 'Exit codes:', vi: 'Mã kết thúc:' },
  more: {
    en: 'event-report <command> --help says more about a command.',
    vi: 'event-report <lệnh> --help nói rõ hơn về một lệnh.',
  },
} satisfies Record<string, Message>;

/** What `event-report --help` prints. */
export function help(commands: readonly Command[], language: Language): string {
  const usages = commands.map((command) => usageOf(command, language));
  const summaries = commands.map(({ name, summary }): Row => [name, summary[language]]);
  return sections([
    words.program[language],
    listing(words.usage[language], usages),
    listing(words.commands[language], columns(summaries)),
    listing(words.options[language], columns(optionRows(programOptions, language))),
    words.more[language],
  ]);
}

/** What `event-report check --help` prints. */
export function commandHelp(command: Command, language: Language): string {
  const codes = Object.entries(command.exitCodes).map(([code, meaning]): Row => [code, meaning[language]]);
  return sections([
    command.about[language],
    listing(words.usage[language], [usageOf(command, language)]),
    listing(words.options[language], columns(optionRows({ ...command.options, ...commonOptions }, language))),
    listing(words.exitCodes[language], columns(codes)),
  ]);
}

type Row = readonly [left: string, right: string];

function usageOf({ name, operands }: Command, language: Language): string {
  return ['event-report', name, operands[language], words.optionsOperand[language]].filter(Boolean).join(' ');
}

function optionRows(options: Options, language: Language): readonly Row[] {
  return Object.entries(options).map(([name, { short, value, description }]) => {
    const left = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    return [left, description[language]];
  });
}

/** Rows whose right sides stand below one another; where the left is too long, on the next line. */
function columns(rows: readonly Row[]): readonly string[] {
  const widths = rows.map(([left]) => left.length).filter((width) => width <= widest);
  const width = Math.max(0, ...widths);
  return rows.map(([left, right]) =>
    left.length > width ? `${left}\n  ${' '.repeat(width)}   ${right}` : `${left.padEnd(width)}   ${right}`,
  );
}

const widest = 24;

function listing(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function sections(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
