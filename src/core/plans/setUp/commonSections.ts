import type { Language } from '../../messages/message.ts';
import type { Report } from '../../report/report.ts';
import { classifyHeading, comparableHeading } from '../../sections/classify.ts';
import { sectionKinds } from '../../sections/catalogue.ts';
import { slugOf } from '../eventPlace.ts';
import { nearlyAll, overHalf } from './shares.ts';

/** What `sections` of the configuration says. */
export interface SectionsSetting {
  readonly level?: number;
  readonly order?: readonly string[];
  readonly required: readonly string[];
  readonly kinds?: Readonly<Record<string, Readonly<Partial<Record<Language, { readonly heading: string }>>>>>;
}

/** A heading that several reports have. */
interface Common {
  readonly name: string;
  /** For a section of the site's own: its heading, as the first report has it, in each language. */
  readonly headings: Partial<Record<Language, { readonly heading: string }>> | undefined;
  /** How many reports have it. */
  count: number;
  /** The sum of its places among the sections, from 0 for the first to 1 for the last. */
  places: number;
}

/** The rules for these ask by themselves. */
const askedElsewhere = ['speakers', 'photos'];

/** The sections that the reports share, at the level at which most of them stand; `required: []` where they share none. */
export function commonSections(reports: readonly Report[]): SectionsSetting {
  const levels = [2, 3, 4].map((level) => ({ level, found: sectionsAt(level, reports) }));
  const best = levels.reduce((a, b) => (total(b.found) > total(a.found) ? b : a));
  const all = reports.length;
  // One of ours is known wherever it stands, so a few reports are enough for it to have its place.
  const kept = best.found.filter(({ count, headings }) => (headings ? overHalf(count, all) : count > 1 || all === 1));
  if (kept.length === 0) return { required: [] };
  const order = kept.sort((a, b) => a.places / a.count - b.places / b.count);
  const own = order.flatMap(({ name, headings }) => (headings === undefined ? [] : [[name, headings] as const]));
  return {
    level: best.level,
    order: order.map(({ name }) => name),
    required: order
      .filter(({ name, count }) => nearlyAll(count, all) && !askedElsewhere.includes(name))
      .map(({ name }) => name),
    ...(own.length > 0 && { kinds: Object.fromEntries(own) }),
  };
}

function total(found: readonly Common[]): number {
  return found.reduce((sum, { count }) => (count > 1 ? sum + count : sum), 0);
}

function sectionsAt(level: number, reports: readonly Report[]): Common[] {
  const found = new Map<string, Common>();
  for (const { headings, language } of reports) {
    const sections = headings.filter((heading) => heading.level === level);
    const seen = new Set<string>();
    for (const [index, { text }] of sections.entries()) {
      const key = keyOf(text, language);
      if (key === undefined || seen.has(key.name)) continue;
      seen.add(key.name);
      const common = found.get(key.name) ?? {
        name: key.name,
        headings: key.isOwn ? {} : undefined,
        count: 0,
        places: 0,
      };
      found.set(key.name, common);
      if (common.headings) common.headings[language] ??= { heading: text.trim() };
      common.count++;
      common.places += sections.length > 1 ? index / (sections.length - 1) : 0;
    }
  }
  return [...found.values()];
}

/** One of our kinds, or a name for a kind of the site's own; `undefined` for what gives none. */
function keyOf(text: string, language: Language): { readonly name: string; readonly isOwn: boolean } | undefined {
  const ours = classifyHeading(text, language)?.kind.name;
  if (ours !== undefined) return { name: ours, isOwn: false };
  const slug = slugOf(comparableHeading(text))
    .slice(0, 30)
    .replace(/^[^a-z]+|-+$/g, '');
  if (slug === '') return undefined;
  const isTaken = sectionKinds.some(({ name }) => name === slug || name === `${slug}s` || `${name}s` === slug);
  return { name: isTaken || slug === 'title' ? `${slug}-section` : slug, isOwn: true };
}
