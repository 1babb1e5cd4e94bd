import { checkReport } from './checkReport.ts';
import type { Problem } from './problem.ts';
import type { RuleContext } from './rule.ts';
import { setField } from '../frontMatter/editFrontMatter.ts';
import { parseReport } from '../report/parseReport.ts';
import { consistentNumber } from '../rules/consistentNumber.ts';
import { imagePathCase } from '../rules/imagePathCase.ts';
import { noLeftover } from '../rules/noLeftover.ts';
import { noTemplateDate } from '../rules/noTemplateDate.ts';
import { portableImagePath } from '../rules/portableImagePath.ts';
import { requireFrontMatterKeys } from '../rules/requireFrontMatterKeys.ts';
import { dateFixes } from '../rules/shared/dateFixes.ts';
import { validDate } from '../rules/validDate.ts';
import type { ReportOfSite } from '../site/site.ts';
import { applyEdits, compatibleEdits, type TextEdit } from '../text/textEdit.ts';

/** What would be as wrong in the translation as it is in its source. */
const carriedOver = [
  consistentNumber,
  imagePathCase,
  noLeftover,
  noTemplateDate,
  portableImagePath,
  requireFrontMatterKeys,
  validDate,
];

/** One repair may bring another to light: a date that is respelt is the template's. */
const mostRounds = 3;

/**
 * The report as a translation should find it: the folder's numbers, a day that the report, its section page or its
 * translation states in the place of one that is none, right paths of pictures. A date that nobody knows is left empty.
 */
export function soundSource({ report, page, site }: ReportOfSite): ReportOfSite {
  let sound = report;
  for (let round = 0; round < mostRounds; round++) {
    // None of these rules looks at the clock.
    const context = { report: sound, page, site, now: 0 };
    const edits = compatibleEdits(
      checkReport(context, { rules: carriedOver }).map((found) => repairOf(found, context)),
    );
    if (edits.length === 0) break;
    sound = parseReport(applyEdits(sound.text, edits), sound.language, site.configuration);
  }
  return { report: sound, page, site };
}

function repairOf({ rule, range, fixes }: Problem, context: RuleContext): readonly TextEdit[] {
  const isDate = rule === validDate.name || rule === noTemplateDate.name;
  const field = [...context.report.frontMatter.fields.values()].find(
    ({ valueRange }) => valueRange.start === range.start,
  );
  const days = isDate && field !== undefined ? dateFixes(context, field.name) : [];
  const repair = [...fixes, ...days].find(({ preferred, edits }) => preferred === true && edits.length > 0);
  if (repair !== undefined) return repair.edits;
  const empty = isDate && field !== undefined ? setField(context.report, field.name, '') : undefined;
  return empty === undefined ? [] : [empty];
}
