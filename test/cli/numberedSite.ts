import { good, site } from './cli.ts';

type Files = ReturnType<typeof site>;

/**
 * A site with an event for each of `numbers`, in the order in which they took place: the first is always about the same.
 * Each has a report, a picture in a folder of its name, and an entry on the section page.
 */
export function numberedSite(numbers: readonly number[]): Files {
  const files: Record<string, string> = {};
  for (const [index, number] of numbers.entries()) {
    const topic = `Topic ${index + 1}`;
    files[`content/4-EventParticipated/4.${number}-Event${number}/_index.md`] = good
      .replace('title: "Cloud Day"', `title: "Event ${number}"`)
      .replace('weight: 4', `weight: ${number}`)
      .replace('4.4. ', `4.${number}. `)
      .replace('Cloud Day', topic)
      .replace('/images/workshop.svg', `/images/4.${number}-Event${number}/stage.svg`);
    files[`static/images/4.${number}-Event${number}/stage.svg`] = `<svg><!-- ${topic} --></svg>`;
  }
  const entries = [...numbers.entries()]
    .sort(([, a], [, b]) => a - b)
    .map(([index, number]) => `### [Event ${number}](4.${number}-Event${number}/)\n\n**Name:** Topic ${index + 1}\n`);
  files['content/4-EventParticipated/_index.md'] = `---\ntitle: Events\n---\n\n${entries.join('\n---\n\n')}`;
  return site(files);
}
