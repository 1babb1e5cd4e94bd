import { consistentNumber } from './consistentNumber.ts';
import { noHiddenReport } from './noHiddenReport.ts';
import { noTemplateDate } from './noTemplateDate.ts';
import type { Rule } from './rule.ts';
import { validDate } from './validDate.ts';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [consistentNumber, noHiddenReport, noTemplateDate, validDate];
