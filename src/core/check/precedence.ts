import { contains, type OffsetRange } from '../text/offsetRange.ts';
import type { Lacking } from './rule.ts';

/** One line of the table: where `speaker` found something, `silent` say nothing. */
interface Precedence {
  /** A rule, or one message of it: `rule/message`. */
  readonly speaker: string;
  /** Written the same way. */
  readonly silent: readonly string[];
  /**
   * `page`: anywhere on it. `scope`: inside the stretch that the speaker's finding names. `lacking`: of the sections that
   * the speaker's finding misses.
   */
  readonly where: 'page' | 'scope' | 'lacking';
}

/** «One cause, one problem»: who is silent for whom. Earlier lines win, and the silent silence nobody. */
const table: readonly Precedence[] = [
  {
    speaker: 'no-template-text/whole',
    silent: [
      'consistent-date',
      'consistent-number',
      'consistent-speaker-name',
      'no-duplicate-section',
      'no-empty-section',
      'no-placeholder',
      'no-template-date',
      'no-template-notice',
      'require-front-matter-keys',
      'require-images',
      'require-sections',
      'require-speakers',
      'require-title',
      'section-language',
      'unique-weight',
      'valid-date',
      'valid-speaker',
    ],
    where: 'page',
  },
  {
    speaker: 'valid-front-matter',
    silent: ['require-front-matter-keys', 'valid-date', 'no-hidden-report', 'no-template-date', 'consistent-number'],
    where: 'page',
  },
  {
    speaker: 'no-placeholder/notStarted',
    silent: [
      'require-speakers',
      'require-images',
      'no-missing-image',
      'image-path-case',
      'portable-image-path',
      'require-image-alt',
      'consistent-date',
      'no-template-text',
      'require-front-matter-keys/empty',
      'require-title',
      'valid-speaker',
      'no-duplicate-section',
      'no-empty-section',
      'require-sections',
      'section-language',
    ],
    where: 'page',
  },
  {
    // The marks make headings of the lines above them, and whatever both versions hold stands there twice.
    speaker: 'no-leftover/conflict',
    silent: [
      'no-duplicate-section',
      'no-empty-section',
      'require-images/empty',
      'require-speakers/empty',
      'require-title/several',
    ],
    where: 'page',
  },
  {
    speaker: 'no-leftover/fence',
    silent: [
      'no-placeholder',
      'no-empty-section',
      'require-images',
      'require-sections',
      'require-speakers',
      'require-title',
      'translation-in-sync',
    ],
    where: 'page',
  },
  { speaker: 'no-visible-marks/title', silent: ['require-title'], where: 'page' },
  {
    speaker: 'no-visible-marks',
    silent: ['require-images', 'require-sections', 'require-speakers', 'translation-in-sync/sections'],
    where: 'lacking',
  },
  {
    speaker: 'no-visible-marks/picture',
    silent: ['require-images', 'translation-in-sync/pictures'],
    where: 'page',
  },
  {
    speaker: 'no-visible-marks/reference',
    silent: ['require-images', 'translation-in-sync/pictures'],
    where: 'page',
  },
  { speaker: 'no-placeholder/name', silent: ['require-title/unnamed'], where: 'page' },
  { speaker: 'no-missing-image', silent: ['require-image-alt'], where: 'scope' },
  { speaker: 'require-sections', silent: ['translation-in-sync/sections'], where: 'lacking' },
  { speaker: 'require-images', silent: ['translation-in-sync/pictures'], where: 'page' },
  { speaker: 'no-missing-image', silent: ['translation-in-sync/pictures'], where: 'page' },
  // Hugo does not read what it leaves out.
  { speaker: 'no-hidden-report', silent: ['valid-shortcode'], where: 'page' },
  // The picture may well stand in the shortcode that cannot be read.
  { speaker: 'valid-shortcode', silent: ['require-images', 'translation-in-sync/pictures'], where: 'page' },
  { speaker: 'valid-date', silent: ['consistent-date'], where: 'page' },
  { speaker: 'no-template-date', silent: ['consistent-date'], where: 'page' },
  { speaker: 'no-hidden-report/future', silent: ['consistent-date'], where: 'page' },
  { speaker: 'valid-speaker/placeholder', silent: ['no-placeholder'], where: 'scope' },
  { speaker: 'no-template-text', silent: ['valid-speaker'], where: 'scope' },
  {
    speaker: 'require-speakers',
    silent: ['valid-speaker', 'no-placeholder', 'no-empty-section', 'no-duplicate-section'],
    where: 'scope',
  },
  {
    speaker: 'require-images',
    silent: ['no-placeholder', 'no-empty-section', 'no-duplicate-section'],
    where: 'scope',
  },
  { speaker: 'no-duplicate-section', silent: ['no-empty-section'], where: 'scope' },
];

/** A finding as far as precedence is concerned. */
export interface Heard {
  readonly rule: string;
  readonly messageId: string;
  readonly range: OffsetRange;
  readonly scope: OffsetRange;
  readonly lacking?: Lacking;
}

/** The findings that remain when each cause is told once. */
export function applyPrecedence<T extends Heard>(findings: readonly T[]): readonly T[] {
  let heard = findings;
  for (const { speaker, silent, where } of table) {
    const speakers = heard.filter(({ rule, messageId }) => speaker === rule || speaker === `${rule}/${messageId}`);
    if (speakers.length === 0) continue;
    heard = heard.flatMap((finding) => {
      if (!silent.includes(finding.rule) && !silent.includes(`${finding.rule}/${finding.messageId}`)) return finding;
      if (where === 'page') return [];
      if (where === 'lacking') return withoutKinds(finding, speakers) ?? [];
      return speakers.some(({ scope }) => contains(scope, finding.range)) ? [] : finding;
    });
  }
  return heard;
}

/** The finding for the sections of which `speakers` do not tell; `undefined` when there are none. */
function withoutKinds<T extends Heard>(finding: T, speakers: readonly Heard[]): T | undefined {
  const { lacking } = finding;
  if (lacking === undefined) return finding;
  const told = new Set(speakers.flatMap((speaker) => speaker.lacking?.kinds ?? []));
  const rest = lacking.kinds.filter((kind) => !told.has(kind));
  if (rest.length === 0) return undefined;
  return rest.length === lacking.kinds.length ? finding : { ...finding, ...lacking.only?.(rest) };
}
