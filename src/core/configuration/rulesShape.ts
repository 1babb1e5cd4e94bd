import type { Rule } from '../check/rule.ts';
import type { Message } from '../messages/message.ts';
import { nearestName } from '../text/nearestName.ts';
import type { Configuration, RuleSetting } from './configuration.ts';
import { severityChoice } from './fileShape.ts';
import { problemAt } from './problem.ts';
import { object, propertiesSchema, record, type JsonSchema, type Property, type Shape } from './shape.ts';

const messages = {
  unknown: {
    en: 'There is no rule `{name}`, so this has no effect.',
    vi: 'Không có quy tắc `{name}`, nên dòng này không có tác dụng.',
  },
  near: {
    en: 'There is no rule `{name}`; did you mean `{near}`?',
    vi: 'Không có quy tắc `{name}`; có phải bạn muốn viết `{near}`?',
  },
} satisfies Record<string, Message>;

const severity: Property<NonNullable<RuleSetting['severity']>> = {
  shape: severityChoice,
  description: { en: 'How bad the problem is.', vi: 'Mức độ của vấn đề.' },
};

/** The setting of each rule by name: a severity, or an object of it and of the rule's options. */
export function rulesShape(
  rules: readonly Rule[],
  describe: (rule: Rule) => string = ({ description }) => description,
): Property<Configuration['rules']> {
  const names = rules.map(({ name }) => name);
  const shape = record<RuleSetting>(
    (name, key, tell) => {
      const rule = rules.find((candidate) => candidate.name === name);
      if (rule !== undefined) return settingShape(rule);
      const near = nearestName(name, names);
      tell(
        problemAt(key, near === undefined ? messages.unknown : messages.near, { name, near: near ?? '' }, 'warning'),
      );
      return undefined;
    },
    rulesSchema(rules, describe),
  );
  const description = {
    en: 'How bad each problem is, and what the rules can be told.',
    vi: 'Mức độ của từng vấn đề và các tùy chọn của quy tắc.',
  };
  return { shape, description };
}

function settingShape({ options = {} }: Rule): Shape<RuleSetting> {
  return {
    schema: {},
    read: (node, tell) => {
      if (node.type !== 'object') {
        const read = severityChoice.read(node, tell);
        return read && { severity: read, options: {} };
      }
      const { severity: wanted, ...values } = object({ severity, ...options }).read(node, tell) ?? {};
      return { severity: wanted, options: values };
    },
  };
}

const severityReference: JsonSchema = { $ref: '#/definitions/severity' };

/** What the schemas of the rules refer to. */
export const ruleDefinitions: JsonSchema = { severity: severityChoice.schema };

/** Each rule with its description, which `describe` gives in the languages that it has. */
export function rulesSchema(rules: readonly Rule[], describe: (rule: Rule) => string): JsonSchema {
  const schemas = rules.map((rule): [string, JsonSchema] => {
    const properties = { severity: severityReference, ...propertiesSchema(rule.options ?? {}) };
    return [
      rule.name,
      {
        description: describe(rule),
        default: rule.severity,
        anyOf: [severityReference, { type: 'object', properties }],
      },
    ];
  });
  return { properties: Object.fromEntries(schemas) };
}
