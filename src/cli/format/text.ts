import {
  formatStatement,
  state,
  type Language,
  type Message,
  type Severity,
  type Statement,
} from '../../core/index.ts';
import { messages, severityWords } from '../messages.ts';
import { configurationRule, type ProblemRecord } from '../problemRecord.ts';
import { plainLine, styles, type Style } from './terminal.ts';

export interface TextOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** How many reports and section pages were checked. */
  readonly checked: number;
}

/** A line for each problem, in the form that editors and terminals make links of; then one that sums them up. */
export function formatText(problems: readonly ProblemRecord[], options: TextOptions): string {
  const paint = (text: string, style: Style): string => (options.colour ? styles[style] + text + styles.off : text);
  const lines = problems.map(({ file, line, column, severity, message, rule }) => {
    const word = formatStatement(state(severityWords[severity].word), options.language);
    const place = paint(plainLine(`${file}:${line}:${column}:`), 'place');
    return `${place} ${paint(`${word}:`, severity)} ${plainLine(message)} ${paint(`(${rule})`, 'rule')}\n`;
  });
  return `${lines.join('')}${formatStatement(summary(problems, options.checked), options.language)}\n`;
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function summary(problems: readonly ProblemRecord[], checked: number): Statement {
  if (checked === 0) return state(messages.nothingChecked);
  const pages = counted(checked, messages.page, messages.pages);
  if (problems.length === 0) return state(messages.clean, { pages });
  const parts = severities.flatMap((severity) => {
    const { length } = problems.filter((problem) => problem.severity === severity);
    return length === 0 ? [] : [counted(length, severityWords[severity].one, severityWords[severity].several)];
  });
  // The configuration is no page.
  const affected = new Set(problems.filter(({ rule }) => rule !== configurationRule).map(({ file }) => file)).size;
  return state(affected === 0 ? messages.foundInConfiguration : messages.found, {
    problems: counted(problems.length, messages.problem, messages.problems),
    affected,
    pages,
    severities: parts,
  });
}

function counted(count: number, one: Message, several: Message): Statement {
  return state(count === 1 ? one : several, { count });
}
