import type { Rule } from '../../src/core/check/rule.ts';
import { fileKeys } from '../../src/core/configuration/fileShape.ts';
import { propertiesSchema, type JsonSchema } from '../../src/core/configuration/shape.ts';
import type { Message } from '../../src/core/messages/message.ts';
import { sectionKinds } from '../../src/core/sections/catalogue.ts';
import { descriptions, severities } from './configurationDescriptions.ts';
import { summaryOf } from './rulesTable.ts';

const severity: JsonSchema = { $ref: '#/definitions/severity' };
const kind: JsonSchema = { $ref: '#/definitions/kind' };

/**
 * The text of `schemas/event-report.schema.json`, for completion and hover in `.event-report.json`. `pageOf` gives the
 * text of a rule's Vietnamese page, whose first sentence describes the rule, or '' where there is none.
 *
 * It forbids no unknown key: the extension tells of those itself, in the author's language and with the nearest name.
 */
export function generateConfigurationSchema(rules: readonly Rule[], pageOf: (rule: string) => string): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Event Report',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    definitions: {
      severity: { enum: Object.keys(severities), enumDescriptions: Object.values(severities).map(inBoth) },
      kind: nested(kindSchema(), 'sections.kinds.*.'),
    },
    properties: {
      ...described(propertiesSchema(fileKeys), ''),
      rules: {
        description: inBoth(descriptions.rules),
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.name, ruleSchema(rule, pageOf(rule.name))])),
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function ruleSchema({ description, severity: usual, options = {} }: Rule, page: string): JsonSchema {
  const vietnamese = summaryOf(page);
  const own = Object.entries(options).map(([name, option]) => [
    name,
    { description: inBoth(option.description), default: option.default, ...option.shape.schema },
  ]);
  return {
    description: vietnamese === '' ? description : `${description}\n\n${vietnamese}`,
    default: usual,
    anyOf: [severity, { type: 'object', properties: { severity, ...Object.fromEntries(own) } }],
  };
}

/** Adds to each key below `path` what it is for; fails for one that nobody has described. */
function described(properties: JsonSchema, path: string): JsonSchema {
  const entries = Object.entries(properties).map(([key, value]) => {
    const name = path + key;
    const description = (descriptions as Readonly<Record<string, Message | undefined>>)[name];
    if (description === undefined) throw new Error(`configurationDescriptions.ts does not say what ${name} is for.`);
    return [key, { description: inBoth(description), ...nested(value as JsonSchema, `${name}.`) }];
  });
  return Object.fromEntries(entries) as JsonSchema;
}

/** The schema of a value with the keys in it described. The one whose keys are names is `sections.kinds`. */
function nested(schema: JsonSchema, path: string): JsonSchema {
  const { properties, additionalProperties: any } = schema as Readonly<Record<string, JsonSchema | undefined>>;
  return {
    ...schema,
    ...(properties && { properties: described(properties, path) }),
    ...(any && { properties: ourKinds(), additionalProperties: kind }),
  };
}

/** Our sections by name, so that an editor offers them. */
function ourKinds(): JsonSchema {
  return Object.fromEntries(
    sectionKinds.map(({ name, words: { en, vi } }) => [
      name,
      { description: inBoth({ en: en.heading, vi: vi.heading }), ...kind },
    ]),
  );
}

/** What one section may hold. */
function kindSchema(): JsonSchema {
  const { kinds } = fileKeys.sections.schema['properties'] as Readonly<Record<string, JsonSchema>>;
  return kinds?.['additionalProperties'] as JsonSchema;
}

/** Both languages, since an editor asks a schema in none. */
function inBoth({ en, vi }: Message): string {
  return `${en}\n\n${vi}`;
}
