import { consistentNumber } from './consistentNumber.ts';
import { noHiddenReport } from './noHiddenReport.ts';
import { noTemplateDate } from './noTemplateDate.ts';
import { requireFrontMatterKeys } from './requireFrontMatterKeys.ts';
import type { Rule } from './rule.ts';
import { uncheckedFrontMatter } from './uncheckedFrontMatter.ts';
import { validDate } from './validDate.ts';
import { validFrontMatter } from './validFrontMatter.ts';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  consistentNumber,
  noHiddenReport,
  noTemplateDate,
  requireFrontMatterKeys,
  uncheckedFrontMatter,
  validDate,
  validFrontMatter,
];
