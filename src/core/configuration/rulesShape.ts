import type { Rule } from '../check/rule.ts';
import type { Message } from '../messages/message.ts';
import { nearestName } from '../text/nearestName.ts';
import type { RuleSetting } from './configuration.ts';
import { severityChoice } from './fileShape.ts';
import { problemAt } from './problem.ts';
import { object, record, type Properties, type Shape } from './shape.ts';

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

/** The setting of each rule by name: a severity, or an object of it and of the rule's options. */
export function rulesShape(rules: readonly Rule[]): Shape<ReadonlyMap<string, RuleSetting>> {
  const names = rules.map(({ name }) => name);
  return record<RuleSetting>((name, key, tell) => {
    const rule = rules.find((candidate) => candidate.name === name);
    if (rule !== undefined) return settingShape(rule);
    const near = nearestName(name, names);
    tell(problemAt(key, near === undefined ? messages.unknown : messages.near, { name, near: near ?? '' }, 'warning'));
    return undefined;
  });
}

function settingShape({ options = {} }: Rule): Shape<RuleSetting> {
  const shapes: Properties = Object.fromEntries(Object.entries(options).map(([name, { shape }]) => [name, shape]));
  return {
    schema: {},
    read: (node, tell) => {
      if (node.type !== 'object') {
        const read = severityChoice.read(node, tell);
        return read && { severity: read, options: {} };
      }
      const { severity, ...values } = object({ ...shapes, severity: severityChoice }).read(node, tell) ?? {};
      return { severity, options: values };
    },
  };
}
