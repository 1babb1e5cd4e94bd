import type { Rule } from '../../src/core/check/rule.ts';
import { shapeOf } from '../../src/core/configuration/readConfiguration.ts';
import { ruleDefinitions } from '../../src/core/configuration/rulesShape.ts';
import { propertiesSchema } from '../../src/core/configuration/shape.ts';

/**
 * The text of `schemas/event-report.schema.json`, for completion and hover in `.event-report.json`. `pageOf` gives the
 * text of a rule's Vietnamese page, whose first sentence describes the rule, or '' where there is none.
 *
 * It forbids no unknown key: the extension tells of those itself, in the author's language and with the nearest name.
 */
export function generateConfigurationSchema(rules: readonly Rule[], pageOf: (rule: string) => string): string {
  const describe = ({ name, description }: Rule): string => {
    const vietnamese = /^# .*\n+([^\n]+)/.exec(pageOf(name))?.[1];
    return vietnamese === undefined ? description : `${description}\n\n${vietnamese}`;
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Event Report',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    definitions: ruleDefinitions,
    properties: propertiesSchema(shapeOf(rules, describe)),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
