import { builtInCatalogue } from '../../sections/catalogue.ts';
import type { SectionCatalogue, SectionKindName } from '../../sections/sectionKind.ts';
import type { Report } from '../report.ts';
import { hasKind } from '../sections.ts';
import { hasStandIn } from './sectionStandIns.ts';

/** Kinds whose absence has a rule of its own. */
export const haveOwnRules: readonly SectionKindName[] = ['speakers', 'photos'];

/** The required kinds that `report` lacks, whatever the other reports have. */
export function lackingKinds(report: Report): readonly SectionKindName[] {
  const { catalogue } = report.sections;
  const lacking = catalogue.required.filter((name) => !haveOwnRules.includes(name) && !hasKind(report.sections, name));
  return isOurList(catalogue) ? lacking.filter((name) => !hasStandIn(report, name)) : lacking;
}

/** False where the site itself says which sections are required. */
export function isOurList({ kinds, required }: SectionCatalogue): boolean {
  const ours = builtInCatalogue.required.filter((name) => kinds.some((kind) => kind.name === name));
  return ours.length === required.length && ours.every((name) => required.includes(name));
}
