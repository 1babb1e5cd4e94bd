import type { Language, Message } from './message.ts';

/** What the languages are called in the middle of a sentence. */
export const languageNames: Readonly<Record<Language, Message>> = {
  en: { en: 'English', vi: 'tiếng Anh' },
  vi: { en: 'Vietnamese', vi: 'tiếng Việt' },
};
