/**
 * Writes the files that follow from the code: `npm run generate`. With `--check` it writes nothing, names what is stale
 * and ends with 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { generateConfigurationSchema } from './generate/configurationSchema.ts';
import { rulesTable } from './generate/rulesTable.ts';
import { settingsTable } from './generate/settingsTable.ts';
import { generateSnippets } from './generate/snippets.ts';
import { fillTables } from './generate/tables.ts';
import { generateTemplateHashes } from './generate/templateHashes.ts';
import type { Language } from '../src/core/messages/message.ts';
import { rules } from '../src/core/rules/index.ts';

const root = new URL('../', import.meta.url);
/** The internship template, where somebody has it; without it, its hashes stay as they are. */
const template = process.env['EVENT_REPORT_TEMPLATE'];

/** A file that is generated, relative to the repository, and what it should say. */
const generated: readonly (readonly [path: string, text: () => string])[] = [
  ['snippets/event-report.en.json', () => generateSnippets('en')],
  ['snippets/event-report.vi.json', () => generateSnippets('vi')],
  [
    'schemas/event-report.schema.json',
    () => generateConfigurationSchema(rules, (rule) => read(`docs/rules/vi/${rule}.md`)),
  ],
  ['README.md', () => generateReadme('README.md', 'en')],
  ['README.vi.md', () => generateReadme('README.vi.md', 'vi')],
  ...(template === undefined
    ? []
    : [['src/core/report/template/templateHashes.ts', () => generateTemplateHashes(template)] as const]),
];

const stale = generated.map(([path, text]) => ({ path, text: text() })).filter(({ path, text }) => read(path) !== text);

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is stale: run «npm run generate».`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    writeFileSync(new URL(path, root), text);
    console.log(`wrote ${path}`);
  }
}

function generateReadme(path: string, language: Language): string {
  return fillTables(read(path), { rules: rulesTable(rules, language, read), settings: settingsTable(language) });
}

/** A file of the repository; empty when it is not there yet, so that it counts as stale. */
function read(path: string): string {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
}
