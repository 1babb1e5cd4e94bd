import { consistentDate } from './consistentDate.ts';
import { consistentNumber } from './consistentNumber.ts';
import { consistentSpeakerName } from './consistentSpeakerName.ts';
import { imagePathCase } from './imagePathCase.ts';
import { imageSize } from './imageSize.ts';
import { listedInSectionIndex } from './listedInSectionIndex.ts';
import { noDuplicateSection } from './noDuplicateSection.ts';
import { noEmptySection } from './noEmptySection.ts';
import { noHiddenReport } from './noHiddenReport.ts';
import { noLeftover } from './noLeftover.ts';
import { noMissingImage } from './noMissingImage.ts';
import { noPlaceholder } from './noPlaceholder.ts';
import { noTemplateDate } from './noTemplateDate.ts';
import { noTemplateNotice } from './noTemplateNotice.ts';
import { noTemplateText } from './noTemplateText.ts';
import { noUnusedSuppression } from './noUnusedSuppression.ts';
import { noVisibleMarks } from './noVisibleMarks.ts';
import { portableImagePath } from './portableImagePath.ts';
import { requireFrontMatterKeys } from './requireFrontMatterKeys.ts';
import { requireImageAlt } from './requireImageAlt.ts';
import { requireImages } from './requireImages.ts';
import { requireSections } from './requireSections.ts';
import { requireSpeakers } from './requireSpeakers.ts';
import { requireTitle } from './requireTitle.ts';
import { sectionLanguage } from './sectionLanguage.ts';
import { translationExists } from './translationExists.ts';
import { translationInSync } from './translationInSync.ts';
import type { Rule } from '../check/rule.ts';
import { uncheckedFrontMatter } from './uncheckedFrontMatter.ts';
import { uniqueWeight } from './uniqueWeight.ts';
import { validDate } from './validDate.ts';
import { validFrontMatter } from './validFrontMatter.ts';
import { validShortcode } from './validShortcode.ts';
import { validSpeaker } from './validSpeaker.ts';

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  consistentDate,
  consistentNumber,
  consistentSpeakerName,
  imagePathCase,
  imageSize,
  listedInSectionIndex,
  noDuplicateSection,
  noEmptySection,
  noHiddenReport,
  noLeftover,
  noMissingImage,
  noPlaceholder,
  noTemplateDate,
  noTemplateNotice,
  noTemplateText,
  noUnusedSuppression,
  noVisibleMarks,
  portableImagePath,
  requireFrontMatterKeys,
  requireImageAlt,
  requireImages,
  requireSections,
  requireSpeakers,
  requireTitle,
  sectionLanguage,
  translationExists,
  translationInSync,
  uncheckedFrontMatter,
  uniqueWeight,
  validDate,
  validFrontMatter,
  validShortcode,
  validSpeaker,
];
