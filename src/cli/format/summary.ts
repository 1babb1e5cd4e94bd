import {
  formatStatement,
  state,
  type Language,
  type Message,
  type Severity,
  type Statement,
} from '../../core/index.ts';
import { countBySeverity } from '../eventRow.ts';
import { messages, severityWords } from '../messages.ts';
import { configurationRule } from '../problemRecord.ts';
import type { Outcome } from './format.ts';

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The sentence that sums up a check, about all problems, whether they are shown or not. */
export function summarize({ found, checked }: Pick<Outcome, 'found' | 'checked'>, language: Language): string {
  return formatStatement(summary(found, checked), language);
}

/** The sentence about the problems that are not shown; `undefined` when all are. */
export function remainder({ found, problems }: Outcome, language: Language): string | undefined {
  const count = found.length - problems.length;
  return count === 0 ? undefined : formatStatement(counted(count, messages.oneMore, messages.more), language);
}

function summary(found: Outcome['found'], checked: number): Statement {
  if (checked === 0) return state(messages.nothingChecked);
  const pages = counted(checked, messages.page, messages.pages);
  if (found.length === 0) return state(messages.clean, { pages });
  const counts = countBySeverity(found);
  // The configuration is no page.
  const affected = new Set(found.filter(({ rule }) => rule !== configurationRule).map(({ file }) => file)).size;
  return state(affected === 0 ? messages.foundInConfiguration : messages.found, {
    problems: counted(found.length, messages.problem, messages.problems),
    affected,
    pages,
    severities: severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => counted(counts[severity], severityWords[severity].one, severityWords[severity].several)),
  });
}

/** A count and what is counted, in the form for one or for several. */
export function counted(count: number, one: Message, several: Message): Statement {
  return state(count === 1 ? one : several, { count });
}
