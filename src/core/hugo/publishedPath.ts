import type { HugoConfig } from './hugoConfig.ts';

/**
 * A path as Hugo writes it into addresses: `4.1-Event 1/A & B` → `4.1-event-1/a-b`. Letters with their marks, digits,
 * hyphens and `./\_#+~@` stay, spaces become one hyphen, anything else is left out (`UnicodeSanitize` in helpers/path.go
 * of Hugo 0.111; since 0.123 `A & B` becomes `a--b`).
 */
export function publishedPath(path: string, { keepsPathCase, removesAccents }: HugoConfig): string {
  const published = (removesAccents ? withoutAccents(path) : path)
    .replace(/%(?![\da-f]{2})|[^\p{L}\p{M}\p{Nd}\p{White_Space}./\\_#+~@%-]/giu, '')
    // First of all, so that no run of spaces is looked at twice.
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/^ | $/g, '')
    .replaceAll(' ', '-');
  return keepsPathCase ? published : published.toLowerCase();
}

function withoutAccents(path: string): string {
  return path
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
}
