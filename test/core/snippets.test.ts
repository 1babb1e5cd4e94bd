import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { generateSnippets } from '../../scripts/generate/snippets.ts';
import { blockText } from '../../src/core/sections/block.ts';
import { offeredBlocks } from '../../src/core/sections/blocks.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

function readRepositoryFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function snippetsOf(language: 'en' | 'vi'): Record<string, Snippet> {
  // The file's own form, which the test below compares with what is generated.
  return JSON.parse(readRepositoryFile(`snippets/event-report.${language}.json`)) as Record<string, Snippet>;
}

/** What a snippet writes when no tab stop is touched. */
function expand({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

describe('snippets', () => {
  for (const language of ['en', 'vi'] as const) {
    it(`are those that the catalogue gives (${language})`, () => {
      assert.equal(
        readRepositoryFile(`snippets/event-report.${language}.json`),
        generateSnippets(language),
        'run «npm run generate»',
      );
    });

    it(`write the blocks on offer (${language})`, () => {
      const snippets = snippetsOf(language);
      assert.equal(Object.keys(snippets).length, offeredBlocks.length);
      for (const { name, block } of offeredBlocks) {
        const snippet = snippets[`event-report.${name}`];
        assert.ok(snippet, name);
        assert.equal(expand(snippet).trimEnd(), blockText(block(language, 3)));
        assert.ok(snippet.description.length > 10);
      }
    });

    it(`are found by words of their own (${language})`, () => {
      const prefixes = Object.values(snippetsOf(language)).flatMap(({ prefix }) => prefix);
      assert.deepEqual(
        prefixes.filter((prefix) => !/^[\p{Ll}-]+$/u.test(prefix) || prefix !== prefix.normalize('NFC')),
        [],
        'words that no trigger character begins',
      );
      assert.equal(new Set(prefixes).size, prefixes.length);
    });

    it(`have the whole report as file template (${language})`, () => {
      const templates = Object.entries(snippetsOf(language)).filter(
        ([, { isFileTemplate }]) => isFileTemplate === true,
      );
      assert.deepEqual(
        templates.map(([name]) => name),
        ['event-report.report'],
      );
    });
  }

  it('are contributed', () => {
    // package.json is read as the editor reads it: only this part matters here.
    const { contributes } = JSON.parse(readRepositoryFile('package.json')) as {
      contributes: { snippets: { language: string; path: string }[] };
    };
    assert.deepEqual(contributes.snippets, [
      { language: 'markdown', path: './snippets/event-report.en.json' },
      { language: 'markdown', path: './snippets/event-report.vi.json' },
    ]);
  });
});
