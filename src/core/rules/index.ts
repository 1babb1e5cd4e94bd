import { consistentNumber } from './consistentNumber.ts';
import { noHiddenReport } from './noHiddenReport.ts';
import { noLeftover } from './noLeftover.ts';
import { noMissingImage } from './noMissingImage.ts';
import { noPlaceholder } from './noPlaceholder.ts';
import { noTemplateDate } from './noTemplateDate.ts';
import { noTemplateNotice } from './noTemplateNotice.ts';
import { requireFrontMatterKeys } from './requireFrontMatterKeys.ts';
import { requireImages } from './requireImages.ts';
import { requireSpeakers } from './requireSpeakers.ts';
import type { Rule } from '../check/rule.ts';
import { uncheckedFrontMatter } from './uncheckedFrontMatter.ts';
import { validDate } from './validDate.ts';
import { validFrontMatter } from './validFrontMatter.ts';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  consistentNumber,
  noHiddenReport,
  noLeftover,
  noMissingImage,
  noPlaceholder,
  noTemplateDate,
  noTemplateNotice,
  requireFrontMatterKeys,
  requireImages,
  requireSpeakers,
  uncheckedFrontMatter,
  validDate,
  validFrontMatter,
];
