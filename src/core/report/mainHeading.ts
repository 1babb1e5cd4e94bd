import type { Heading } from '../markdown/headings.ts';

/** The heading that names the event: the first H1 that has words, else the first H1, if there is one. */
export function mainHeading({ headings }: { readonly headings: readonly Heading[] }): Heading | undefined {
  const mains = headings.filter(({ level }) => level === 1);
  return mains.find(({ text }) => text !== '') ?? mains[0];
}
