import * as vscode from 'vscode';
import {
  formatStatement,
  reportLanguages,
  state,
  type Language,
  type Message,
  type MessageData,
  type SiteSettings,
  type Statement,
} from '../core/index.ts';

/** As much of a site as says which language to speak to its author. */
export type Spoken = SiteSettings;

/**
 * The language to speak: that of the setting; for `auto` the display language if it is not English, else Vietnamese
 * where the site has it, else English. There is no Vietnamese language pack, so the display language alone cannot tell.
 */
export function messageLanguage(site?: Spoken): Language {
  const setting = vscode.workspace.getConfiguration('eventReport').get<string>('language', 'auto');
  if (setting === 'en' || setting === 'vi') return setting;
  if (vscode.env.language.startsWith('vi')) return 'vi';
  if (!vscode.env.language.startsWith('en')) return 'en';
  return site !== undefined && reportLanguages(site).some(({ words }) => words === 'vi') ? 'vi' : 'en';
}

/** What languages are called in ours; made when first asked for, since it takes its time. */
const displayNames = new Map<Language, Intl.DisplayNames>();

/** `Vietnamese` for `vi`; a site may call its languages as it likes. */
export function languageName(code: string, language: Language): string {
  try {
    const names = displayNames.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
    displayNames.set(language, names);
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** One sentence to the author of `site`, in their language; without a site, in that of the setting or the display. */
export function say(message: Message, site?: Spoken, data: MessageData = {}): string {
  return speak(state(message, data), site);
}

/** A statement of the core, to the author. */
export function speak(statement: Statement, site?: Spoken): string {
  return formatStatement(statement, messageLanguage(site));
}
