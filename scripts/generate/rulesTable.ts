import type { Rule } from '../../src/core/check/rule.ts';
import type { Language } from '../../src/core/messages/message.ts';
import { table } from './tables.ts';

const words = {
  en: {
    heads: ['rule', 'what it asks for', 'default', 'fix'],
    severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    fix: 'yes',
    folder: 'docs/rules',
  },
  vi: {
    heads: ['quy tắc', 'nói về điều gì', 'mức mặc định', 'sửa nhanh'],
    severities: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' },
    fix: 'có',
    folder: 'docs/rules/vi',
  },
} satisfies Record<Language, unknown>;

/**
 * The table of the rules in a README. `read` gives the text of a page: the English one's section «Quick fix» begins
 * with «None» for a rule without any, and the Vietnamese one's first sentence describes the rule.
 */
export function rulesTable(rules: readonly Rule[], language: Language, read: (path: string) => string): string {
  const { heads, severities, fix, folder } = words[language];
  const rows = rules.map(({ name, description, severity }) => {
    const hasFix = /^## Quick fix\s+(?!None\b)\S/m.test(read(`docs/rules/${name}.md`));
    const page = `${folder}/${name}.md`;
    const text = language === 'en' ? description : summaryOf(read(page));
    return [`[\`${name}\`](${page})`, text, severities[severity], hasFix ? fix : '–'];
  });
  return table(heads, rows);
}

/** The sentence under the title of a rule's page; empty while there is none. */
export function summaryOf(page: string): string {
  return /^# .*\n+([^\n]+)/.exec(page)?.[1] ?? '';
}
