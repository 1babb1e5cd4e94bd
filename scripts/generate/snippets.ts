import type { Language } from '../../src/core/messages/message.ts';
import { blockSnippet } from '../../src/core/sections/block.ts';
import { offeredBlocks, type OfferedBlock } from '../../src/core/sections/blocks.ts';
import { sectionKinds } from '../../src/core/sections/catalogue.ts';

/** One snippet as VS Code reads it. */
interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: true;
}

/** The level of the internship template's sections; a snippet does not know its document. */
const level = 3;

const words = {
  en: { section: 'Event report: section «{label}»', block: 'Event report: {label}' },
  vi: { section: 'Bài thu hoạch: mục «{label}»', block: 'Bài thu hoạch: {label}' },
} satisfies Record<Language, Record<'section' | 'block', string>>;

/** The text of `snippets/event-report.<language>.json`: every block on offer, as VS Code's snippets. */
export function generateSnippets(language: Language): string {
  const snippets = offeredBlocks.map((offered) => [`event-report.${offered.name}`, snippetOf(offered, language)]);
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

function snippetOf(offered: OfferedBlock, language: Language): Snippet {
  const isSection = sectionKinds.some(({ name }) => name === offered.name);
  const label = offered.label[language];
  const isWhole = offered.name === 'report';
  const end = isWhole ? ['', '$0'] : [];
  return {
    prefix: offered.prefixes[language],
    description: words[language][isSection ? 'section' : 'block'].replace('{label}', label),
    body: [...blockSnippet(offered.block(language, level)).split('\n'), ...end],
    ...(isWhole && { isFileTemplate: true as const }),
  };
}
