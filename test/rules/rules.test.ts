import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import { rules } from '../../src/core/rules/index.ts';

/** Rules, files, pages and tests go by one name. */
describe('the rules', () => {
  const names = rules.map(({ name }) => name);

  it('are listed in alphabetical order, each once', () => {
    assert.deepEqual(names, [...new Set(names)].sort());
  });
  it('are all listed', () => {
    const files = filesIn('../../src/core/rules/').filter((file) => file !== 'index.ts');
    assert.deepEqual(files.sort(), names.map((name) => `${camelCase(name)}.ts`).sort());
  });
  it('have a page each, in both languages', () => {
    const pages = names.map((name) => `${name}.md`).sort();
    assert.deepEqual(filesIn('../../docs/rules/').sort(), pages);
    assert.deepEqual(filesIn('../../docs/rules/vi/').sort(), pages);
  });
  it('have a test file each', () => {
    const tests = filesIn('./').filter((file) => file.endsWith('.test.ts') && !/^(?:rules|pages)\./.test(file));
    assert.deepEqual(tests.sort(), names.map((name) => `${name}.test.ts`).sort());
  });

  for (const rule of rules) {
    describe(rule.name, () => {
      it('is named like its fellows', () => {
        assert.match(rule.name, /^[a-z]+(-[a-z]+)+$/);
      });
      it('is described in one sentence', () => {
        assert.match(rule.description, /^[A-Z][^.!?]*\.$/);
      });
      it('speaks of some page', () => {
        assert.notEqual(rule.pages.length, 0);
      });
      for (const [id, message] of Object.entries(rule.messages)) {
        it(`says \`${id}\` in whole sentences`, () => {
          for (const sentence of [message.en, message.vi]) assert.match(sentence, /^[\p{Lu}\p{N}“`{][^]*[.:?…]$/u);
        });
      }
    });
  }
});

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(new URL(folder, import.meta.url), { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
