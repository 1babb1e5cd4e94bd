import * as vscode from 'vscode';
import {
  formatStatement,
  reportLanguages,
  state,
  type Language,
  type Message,
  type MessageData,
  type Site,
} from '../core/index.ts';

/**
 * The language to speak: that of the setting; for `auto` the display language if it is not English, else Vietnamese
 * where the site has it, else English. There is no Vietnamese language pack, so the display language alone cannot tell.
 */
export function messageLanguage(site?: Site): Language {
  const setting = vscode.workspace.getConfiguration('eventReport').get<string>('language', 'auto');
  if (setting === 'en' || setting === 'vi') return setting;
  if (vscode.env.language.startsWith('vi')) return 'vi';
  if (!vscode.env.language.startsWith('en')) return 'en';
  return site !== undefined && reportLanguages(site).some(({ words }) => words === 'vi') ? 'vi' : 'en';
}

/** One sentence to the author, in their language. */
export function say(message: Message, data: MessageData = {}, site?: Site): string {
  return formatStatement(state(message, data), messageLanguage(site));
}
