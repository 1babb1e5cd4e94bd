import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Message } from '../../src/core/messages/message.ts';
import { prompts } from '../../src/core/messages/prompts.ts';

const editor = new URL('../../src/editor/', import.meta.url);
const sources = readdirSync(editor, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, editor), 'utf8'))
  .join('\n');

describe('what the editor says', () => {
  for (const [name, { en, vi }] of messagesIn(prompts)) {
    it(`has the same values in English and Vietnamese: ${name}`, () => {
      assert.deepEqual(valuesIn(vi), valuesIn(en));
      assert.ok(en.trim() !== '' && vi.trim() !== '');
    });

    it(`is said somewhere: ${name}`, () => {
      const group = name.replace(/\.\w+$/, '');
      const isSaid = sources.includes(`prompts.${name}`) || sources.includes(`prompts.${group}[`);
      assert.ok(isSaid, `Nothing in src/editor says prompts.${name}.`);
    });
  }
});

function messagesIn(group: Readonly<Record<string, unknown>>, prefix = ''): [string, Message][] {
  return Object.entries(group).flatMap(([key, value]): [string, Message][] =>
    isMessage(value)
      ? [[prefix + key, value]]
      : // The catalogue holds messages and groups of them, and nothing else.
        messagesIn(value as Readonly<Record<string, unknown>>, `${prefix}${key}.`),
  );
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';
}

function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}
