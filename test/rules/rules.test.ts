import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import type { Message } from '../../src/core/messages/message.ts';
import { rules } from '../../src/core/rules/index.ts';

/** Rules, files, pages and tests go by one name; what a message says in one language it says in the other. */
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
        it(`says \`${id}\` in both languages`, () => {
          assertSame(message);
          for (const sentence of [message.en, message.vi]) assert.match(sentence, /^[\p{Lu}\p{N}“`{][^]*[.:?…]$/u);
        });
      }
    });
  }

  it('say whatever else they say in both languages', () => {
    for (const folder of ['../../src/core/rules/', '../../src/core/rules/shared/']) {
      for (const file of filesIn(folder)) literalMessages(read(folder + file)).forEach(assertSame);
    }
  });
});

function assertSame({ en, vi }: Message): void {
  assert.deepEqual(placeholders(vi), placeholders(en), en);
  assert.ok(en.trim() === en && vi.trim() === vi && en !== '' && vi !== '', en);
  assert.equal(vi, vi.normalize('NFC'), 'Vietnamese is composed');
  assert.doesNotMatch(en + vi, /\p{Extended_Pictographic}/u);
}

function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name))].sort();
}

/** Messages as they are written in a source file; those with both sentences as plain literals. */
function literalMessages(source: string): Message[] {
  const literal = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
  const pattern = new RegExp(String.raw`\ben:\s*${literal},\s*vi:\s*${literal}`, 'g');
  return [...source.matchAll(pattern)].map(([, en = '', vi = '']) => ({ en: unquote(en), vi: unquote(vi) }));
}

function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/g, '$1');
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(new URL(folder, import.meta.url), { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
