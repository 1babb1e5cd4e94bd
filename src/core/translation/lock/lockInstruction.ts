import type { Language } from '../../messages/message.ts';
import { wordsFor } from '../../hugo/hugoConfig.ts';

/**
 * What to tell a translator, in the author's language and in the one asked for, so that a chat program does what is
 * wanted; a plain translator translates it along, and it is cut off again. `from` and `to` are Hugo's codes of languages.
 */
export function lockInstruction(from: string, to: string): string {
  const languages = new Set([wordsFor(from), wordsFor(to)]);
  return Array.from(languages, (language) => sentences[language](nameOf(from, language), nameOf(to, language))).join(
    '\n',
  );
}

const sentences: Readonly<Record<Language, (from: string, to: string) => string>> = {
  en: (from, to) =>
    `Translate the text below from ${from} into ${to}. Keep every number in brackets such as ⟦0⟧ exactly as it is and in its place, keep the lines and the marks of lists and bold text, add no headings, and answer with the translation alone.`,
  vi: (from, to) =>
    `Hãy dịch phần dưới đây từ ${from} sang ${to}. Giữ nguyên mọi số trong ngoặc như ⟦0⟧ và vị trí của chúng, giữ nguyên cách xuống dòng, dấu đầu dòng và chữ đậm, không thêm đề mục, và chỉ trả lời bằng bản dịch.`,
};

function nameOf(code: string, language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
  return language === 'vi' ? name.replace(/^Tiếng/, 'tiếng') : name;
}
