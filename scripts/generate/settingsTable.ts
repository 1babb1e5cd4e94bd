import manifest from '../../package.json';
import english from '../../package.nls.json';
import vietnamese from '../../package.nls.vi.json';
import type { Language } from '../../src/core/messages/message.ts';
import { table } from './tables.ts';

/** A setting as package.json offers it, its texts as keys of package.nls.json. */
interface Setting {
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

const heads = { en: ['setting', 'default', 'what it does'], vi: ['cài đặt', 'mặc định', 'để làm gì'] };
const texts: Record<Language, Readonly<Record<string, string>>> = { en: english, vi: vietnamese };

/** The table of VS Code's settings in a README, with each choice explained as the editor explains it. */
export function settingsTable(language: Language): string {
  const settings: Readonly<Record<string, Setting>> = manifest.contributes.configuration.properties;
  const say = (key: string): string => texts[language][key.replaceAll('%', '')] ?? '';
  const rows = Object.entries(settings).map(([name, setting]) => {
    const choices = (setting.enum ?? []).map(
      (value, index) => `\`${value}\`: ${say(setting.markdownEnumDescriptions?.[index] ?? '')}`,
    );
    return [
      `\`${name}\``,
      `\`${String(setting.default)}\``,
      [say(setting.markdownDescription), ...choices].join('<br>'),
    ];
  });
  return table(heads[language], rows);
}
