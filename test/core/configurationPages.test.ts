import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { Rule } from '../../src/core/check/rule.ts';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { readConfiguration } from '../../src/core/configuration/readConfiguration.ts';
import { rules } from '../../src/core/rules/index.ts';

describe('the schema of the configuration', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/event-report.schema.json', import.meta.url), 'utf8'),
  ) as {
    readonly properties: Readonly<Record<string, { readonly description: string; readonly properties?: object }>>;
  };

  it('knows each rule and says what it is for', () => {
    const { properties = {} } = schema.properties['rules'] ?? {};
    assert.deepEqual(
      Object.keys(properties),
      rules.map((rule: Rule) => rule.name),
    );
  });

  it('offers our sections and languages, and forbids no others', () => {
    interface Items {
      readonly items: { readonly type: string; readonly anyOf: readonly { readonly enum?: unknown }[] };
    }
    const { sections, languages } = schema.properties;
    const { order, required, kinds } = sections?.properties as unknown as Readonly<Record<string, Items>>;
    const names = defaultConfiguration.sections.kinds.map(({ name }) => name);
    for (const list of [order, required]) {
      const { type, anyOf } = list?.items ?? assert.fail();
      assert.deepEqual([type, anyOf[0]?.enum, anyOf[1]], ['string', names, { type: 'string' }]);
    }
    const { items } = languages as unknown as Items;
    assert.deepEqual([items.anyOf[0]?.enum, items.anyOf[1]], [['en', 'vi'], { type: 'string' }]);
    const own = kinds as unknown as { readonly properties: object; readonly additionalProperties: object };
    assert.deepEqual(Object.keys(own.properties), names);
    assert.ok('$ref' in own.additionalProperties);
  });

  it('describes each key in both languages', () => {
    for (const [key, { description }] of Object.entries(schema.properties)) assert.match(description, /\S\n\n\S/, key);
  });
});

describe('the page of the configuration', () => {
  for (const page of ['configuration.md', 'configuration.vi.md']) {
    const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
    it(`has examples that are right, and names every key: ${page}`, () => {
      const examples = [...text.matchAll(/```jsonc\n([^]*?)```/g)].map(([, example = '']) => example);
      assert.ok(examples.length >= 2);
      for (const example of examples) assert.deepEqual(readConfiguration(example).problems, [], example);
      for (const key of ['reports', 'newReport', 'languages', 'sections', 'frontMatter', 'pictures', 'rules']) {
        assert.ok(text.includes(`\`${key}\``), key);
      }
    });
  }
});
