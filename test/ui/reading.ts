import type { Locator } from 'playwright-core';

/** What a part of the window says; the editor shows spaces as no-break spaces. */
export async function textOf(locator: Locator): Promise<string> {
  return plain(await locator.innerText());
}

/** What each of several parts says, in the order of the page. */
export async function textsOf(locator: Locator): Promise<string[]> {
  return (await locator.allInnerTexts()).map(plain);
}

/** Matches a label that is this and nothing more. */
export function exactly(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').trim();
}
