import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Message } from '../../src/core/messages/message.ts';
import { photoMessages } from '../../src/core/messages/photoMessages.ts';
import { prompts } from '../../src/core/messages/prompts.ts';

const editor = new URL('../../src/editor/', import.meta.url);
const sources = readdirSync(editor, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, editor), 'utf8'))
  .join('\n');

describe('what the editor says', () => {
  for (const name of namesIn({ prompts, photoMessages })) {
    it(`is said somewhere: ${name}`, () => {
      const group = name.replace(/\.\w+$/, '');
      assert.ok(sources.includes(name) || sources.includes(`${group}[`), `Nothing in src/editor says ${name}.`);
    });
  }
});

function namesIn(group: Readonly<Record<string, unknown>>, prefix = ''): readonly string[] {
  return Object.entries(group).flatMap(([key, value]) =>
    isMessage(value)
      ? [prefix + key]
      : // The catalogue holds messages and groups of them, and nothing else.
        namesIn(value as Readonly<Record<string, unknown>>, `${prefix}${key}.`),
  );
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';
}
