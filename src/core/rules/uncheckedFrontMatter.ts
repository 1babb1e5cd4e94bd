import { defineRule } from '../check/rule.ts';

/** Hugo reads TOML and JSON as well; that we do not is nothing that the author did wrong, but must not look like praise. */
export const uncheckedFrontMatter = defineRule({
  name: 'unchecked-front-matter',
  description: 'Tell when the front matter is TOML or JSON, which is not checked.',
  severity: 'information',
  pages: ['report', 'section-index'],
  messages: {
    toml: {
      en: 'This front matter is TOML (`+++`): Hugo reads it, but its fields are not checked here.',
      vi: 'Front matter này viết bằng TOML (`+++`): Hugo đọc được, nhưng các trường trong đó không được kiểm tra ở đây.',
    },
    json: {
      en: 'This front matter is JSON: Hugo reads it, but its fields are not checked here.',
      vi: 'Front matter này viết bằng JSON: Hugo đọc được, nhưng các trường trong đó không được kiểm tra ở đây.',
    },
  },
  *check({ report }) {
    const { kind, range } = report.frontMatter;
    if (kind !== 'toml' && kind !== 'json') return;
    const length = kind === 'toml' ? 3 : 1;
    yield { messageId: kind, range: { start: range.start, end: range.start + length } };
  },
});
