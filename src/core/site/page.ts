import type { Language } from '../messages/message.ts';
import { hasKind } from '../report/sections.ts';
import type { Report } from '../report/report.ts';
import { sectionKinds } from '../sections/catalogue.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { wordsFor, type HugoConfig } from './hugoConfig.ts';

/** What the path of a Markdown file says about it. Paths are relative to the site's root, with `/`. */
export interface Page {
  readonly path: string;
  /** `report`: an event's page. `section-index`: the page that lists the events. `other`: to be told by its content. */
  readonly role: 'report' | 'section-index' | 'other';
  /** The language code in the name, else that of the site's default language. */
  readonly languageCode: string;
  readonly language: Language;
  /** `_index.md` makes a branch bundle, `index.md` a leaf bundle, any other name a single page. */
  readonly bundle: 'branch' | 'leaf' | 'none';
  /** The numbers of an event's folder, `4.12-Event12`; `undefined` where the folder has none. */
  readonly number: EventNumber | undefined;
}

/** The `4` and the `12` of `4.12-Event12`. */
export interface EventNumber {
  readonly section: number;
  readonly event: number;
}

/** Reads the path of a file, as `product.md`'s «Which file is a report» has it. Letter case does not matter. */
export function readPagePath(path: string, config: HugoConfig): Page {
  const name = /^(.*?)(?:\.([a-z]{2,3}(?:-[a-z0-9]+)*))?\.(?:md|markdown)$/i.exec(nameOf(path));
  const base = name?.[1]?.toLowerCase() ?? '';
  const bundle = base === '_index' ? 'branch' : base === 'index' ? 'leaf' : 'none';
  const fallback = config.languages.find((language) => language.isDefault)?.code ?? 'en';
  const languageCode = name?.[2]?.toLowerCase() ?? fallback;
  const folder = folderOf(path);
  const number = bundle === 'none' ? undefined : readEventFolder(nameOf(folder));
  const inEventSection = isEventSection(nameOf(folderOf(folder)));
  const role =
    bundle !== 'none' && number !== undefined && inEventSection
      ? 'report'
      : bundle === 'branch' && isEventSection(nameOf(folder))
        ? 'section-index'
        : 'other';
  return { path, role, languageCode, language: wordsFor(languageCode), bundle, number };
}

/** `4-EventParticipated` and the like: the folder that holds the events. */
export function isEventSection(folderName: string): boolean {
  return /^\d+-event/i.test(folderName);
}

/** The numbers of `4.12-Event12` or `4.12`; `undefined` for another name. */
export function readEventFolder(folderName: string): EventNumber | undefined {
  const match = /^(\d{1,6})\.(\d{1,6})(?:-|$)/.exec(folderName);
  return match === null ? undefined : { section: Number(match[1]), event: Number(match[2]) };
}

/**
 * True when an `other` page reads like an event report: front matter and headings of at least three kinds at one
 * level, speakers or experience among them.
 */
export function readsLikeReport(report: Report): boolean {
  if (report.frontMatter.kind === 'none') return false;
  const kinds = sectionKinds.filter((kind) => hasKind(report.sections, kind.name));
  return kinds.length >= 3 && kinds.some((kind) => kind.name === 'speakers' || kind.name === 'experience');
}
