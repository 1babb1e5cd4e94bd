import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { readConfiguration } from '../../src/core/configuration/readConfiguration.ts';

const root = new URL('../../', import.meta.url);
const english = readFileSync(new URL('README.md', root), 'utf8');
const vietnamese = readFileSync(new URL('README.vi.md', root), 'utf8');
const names: Readonly<Record<string, string>> = texts;

/** The titles of the palette; what is hidden there belongs to a menu. */
const titles = manifest.contributes.commands
  .filter(({ command }) =>
    manifest.contributes.menus.commandPalette.every((entry) => entry.command !== command || entry.when !== 'false'),
  )
  .map(({ category, title }) => `${category}: ${names[title.replaceAll('%', '')] ?? ''}`);

const pictures = ['en', 'vi'].flatMap((language) =>
  readdirSync(new URL(`media/${language}/`, root)).map((name) => `media/${language}/${name}`),
);

/** Without fenced blocks, whose lines are no headings and links. */
function prose(readme: string): string {
  return readme.replace(/^```[^]*?^```$/gm, '');
}

function targets(readme: string): string[] {
  return [...prose(readme).matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
}

/** The tables and lists have as many rows, the headings the same levels. */
function skeleton(readme: string): string[] {
  return prose(readme)
    .split('\n')
    .map((line) => /^(?:#+|\||-|!)/.exec(line)?.[0] ?? '')
    .filter((mark) => mark !== '');
}

describe('the READMEs', () => {
  it('say the same in both languages', () => {
    assert.deepEqual(skeleton(vietnamese), skeleton(english));
  });

  it('show the same commands to type', () => {
    const typed = (readme: string): string[] =>
      (readme.match(/^```[^]*?^```$/gm) ?? []).filter((block) => /^```(?:yaml)?\n/.test(block)).map(withoutReason);
    assert.deepEqual(typed(vietnamese), typed(english));
  });

  it('show configurations that are read without a problem', () => {
    for (const readme of [english, vietnamese]) {
      const [, example = ''] = /^```jsonc\n([^]*?)^```$/m.exec(readme) ?? [];
      const { configuration, problems } = readConfiguration(example);
      assert.deepEqual(problems, []);
      assert.notEqual(configuration, defaultConfiguration);
    }
  });

  it('name every command of the palette', () => {
    const rows = (readme: string): string[] =>
      [...readme.matchAll(/^\| (Event Report: .*?) \|/gm)].map(([, title = '']) => title);
    for (const readme of [english, vietnamese]) assert.deepEqual(rows(readme).sort(), [...titles].sort());
  });

  it('lead to files that exist, each in its own language where there are two', () => {
    for (const target of [...targets(english), ...targets(vietnamese)])
      assert.ok(existsSync(new URL(target, root)), target);
    const translated = targets(english).map((target) =>
      target
        .replace(/^README\.vi\.md$/, 'README.md')
        .replace(/^media\/en\//, 'media/vi/')
        .replace(/^docs\/rules\//, 'docs/rules/vi/')
        .replace(/^docs\/configuration\.md$/, 'docs/configuration.vi.md'),
    );
    assert.deepEqual(targets(vietnamese), translated);
  });

  it('show every picture there is, all of them small', () => {
    const shown = [...targets(english), ...targets(vietnamese)].filter((target) => target.startsWith('media/'));
    assert.deepEqual(shown.sort(), [...pictures].sort());
    const size = pictures.reduce((sum, path) => sum + statSync(new URL(path, root)).size, 0);
    assert.ok(size < 300_000, `${size} bytes`);
  });
});

/** The reason of a suppression is a sentence for people. */
function withoutReason(block: string): string {
  return block.replace(/^(# event-report-disable [\w-]+:).*$/m, '$1');
}
