import type { Message, Language } from '../messages/message.ts';
import { builtInCatalogue, sectionKinds } from '../sections/catalogue.ts';
import { comparableHeading } from '../sections/classify.ts';
import type { SectionCatalogue, SectionKind, SectionWords } from '../sections/sectionKind.ts';
import { nearestName } from '../text/nearestName.ts';
import type { KindSetting, SectionsSetting, WordsSetting } from './fileShape.ts';

/** Told of what is wrong at a path below `sections`: a key, or the place in a list. */
export type TellAt = (
  path: readonly (string | number)[],
  message: Message,
  data: Readonly<Record<string, string>>,
) => void;

const messages = {
  noHeading: {
    en: 'The section `{name}` has no heading: write one for the language of your reports.',
    vi: 'Mục `{name}` chưa có đề mục: hãy ghi đề mục cho ngôn ngữ của bài.',
  },
  unknownKind: {
    en: 'There is no section `{name}`: describe it under `kinds`.',
    vi: 'Không có mục `{name}`: hãy mô tả nó trong `kinds`.',
  },
  nearKind: {
    en: 'There is no section `{name}`; did you mean `{near}`?',
    vi: 'Không có mục `{name}`; có phải bạn muốn viết `{near}`?',
  },
  leftOut: {
    en: 'The section `{name}` is not in `order`, so no report can have it.',
    vi: 'Mục `{name}` không có trong `order`, nên không bài nào có mục này.',
  },
  sameHeading: {
    en: 'The heading “{heading}” already belongs to the section `{name}`.',
    vi: 'Đề mục “{heading}” đã thuộc về mục `{name}`.',
  },
} satisfies Record<string, Message>;

const languages: readonly Language[] = ['en', 'vi'];

/** What waits in a section for which the site has no text of its own. */
const waiting: Readonly<Record<Language, string>> = { en: '‹Write this section here›', vi: '‹Viết mục này tại đây›' };

/** Matches nothing: a site's own kinds are known by their headings alone. */
const never = /(?!)/;

/** The sections that a site has: ours, in its own words, and its own. */
export function readCatalogue(setting: SectionsSetting, tell: TellAt): SectionCatalogue {
  const described = [...(setting.kinds ?? [])];
  const own = described.flatMap(([name, kind]) => (isBuiltIn(name) ? [] : (ownKind(name, kind, tell) ?? [])));
  const all = [...sectionKinds.map((kind) => reworded(kind, setting.kinds?.get(kind.name))), ...own];
  const ordered = known(all, setting.order, 'order', tell) ?? all;
  const names = ordered.map(({ name }) => name);
  const required = known(all, setting.required, 'required', tell)?.map(({ name }) => name) ?? builtInCatalogue.required;
  for (const [index, name] of (setting.required ?? []).entries()) {
    if (required.includes(name) && !names.includes(name)) tell(['required', index], messages.leftOut, { name });
  }
  const kinds = ordered.map((kind) => ({
    ...kind,
    // Below which section photos would stand, only ours can tell.
    depth: names.includes('experience') ? kind.depth : 0,
    scaffolded:
      setting.kinds?.get(kind.name)?.inNewReport ?? (kind.scaffolded || setting.required?.includes(kind.name) === true),
  }));
  return {
    kinds,
    required: required.filter((name) => names.includes(name)),
    level: setting.level ?? builtInCatalogue.level,
    headings: readHeadings(kinds, described, tell),
  };
}

function isBuiltIn(name: string): boolean {
  return sectionKinds.some((kind) => kind.name === name);
}

/** The kinds that a list names, each once; `undefined` where there is no list. */
function known(
  all: readonly SectionKind[],
  names: readonly string[] | undefined,
  key: string,
  tell: TellAt,
): readonly SectionKind[] | undefined {
  const found = names?.flatMap((name, index) => {
    const kind = all.find((candidate) => candidate.name === name);
    if (kind !== undefined) return kind;
    const near = nearestName(
      name,
      all.map((candidate) => candidate.name),
    );
    tell([key, index], near === undefined ? messages.unknownKind : messages.nearKind, { name, near: near ?? '' });
    return [];
  });
  return found && [...new Set(found)];
}

function ownKind(name: string, { en, vi }: KindSetting, tell: TellAt): SectionKind | undefined {
  const wordsIn = (language: Language): SectionWords | undefined => {
    const given = language === 'en' ? en : vi;
    if (given?.heading === undefined) return undefined;
    return { heading: given.heading, keywords: [], pattern: never, stub: toStub(given.text) ?? waiting[language] };
  };
  const english = wordsIn('en');
  const vietnamese = wordsIn('vi');
  const either = english ?? vietnamese;
  if (either === undefined) {
    tell(['kinds', name], messages.noHeading, { name });
    return undefined;
  }
  return { name, scaffolded: true, depth: 0, words: { en: english ?? either, vi: vietnamese ?? either } };
}

/** One of ours, as the site words it. */
function reworded(kind: SectionKind, setting: KindSetting | undefined): SectionKind {
  if (setting === undefined) return kind;
  const wordsIn = (language: Language, given: WordsSetting = {}): SectionWords => {
    const words = kind.words[language];
    return { ...words, heading: given.heading ?? words.heading, stub: toStub(given.text) ?? words.stub };
  };
  return { ...kind, words: { en: wordsIn('en', setting.en), vi: wordsIn('vi', setting.vi) } };
}

/** `- {What we decided}` becomes the stub `- ‹What we decided›`; Hugo's `{{< … >}}` stays. */
function toStub(text: string | undefined): string | undefined {
  const plain = text?.replace(/[‹›]/g, '').replace(/\r\n?/g, '\n').trim();
  return plain?.replace(/(?<!\{)\{([^{}\n]{1,200})\}(?!\})/g, '‹$1›');
}

function readHeadings(
  kinds: readonly SectionKind[],
  described: readonly (readonly [string, KindSetting])[],
  tell: TellAt,
): SectionCatalogue['headings'] {
  const headings = new Map<string, { kind: SectionKind; languages: Language[] }>();
  for (const [name, setting] of described) {
    const kind = kinds.find((candidate) => candidate.name === name);
    if (kind === undefined) continue;
    for (const language of languages) {
      const { heading, otherHeadings = [] } = setting[language] ?? {};
      for (const [index, text] of [heading, ...otherHeadings].entries()) {
        if (text === undefined) continue;
        const place = index === 0 ? ['heading'] : ['otherHeadings', index - 1];
        const comparable = comparableHeading(text);
        // «II.» is all numbering.
        if (comparable === '') continue;
        const before = headings.get(comparable);
        if (before === undefined) headings.set(comparable, { kind, languages: spokenIn(kind, setting, language) });
        else if (before.kind === kind) before.languages.push(language);
        else tell(['kinds', name, language, ...place], messages.sameHeading, { heading: text, name: before.kind.name });
      }
    }
  }
  return headings;
}

/** A heading of a site's own kind serves both languages where the site gives it in one. */
function spokenIn({ name }: SectionKind, { en, vi }: KindSetting, language: Language): Language[] {
  const isAlone = !isBuiltIn(name) && (en?.heading === undefined || vi?.heading === undefined);
  return isAlone ? [...languages] : [language];
}
