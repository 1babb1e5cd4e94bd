import { slugOf } from '../plans/eventPlace.ts';
import type { Page } from '../hugo/page.ts';
import { eventNameOf } from '../imageTargets/pictureFolder.ts';
import { caseless } from '../text/fold.ts';
import type { PictureFormat } from './pictureHead.ts';

/**
 * Names for new pictures of a page's event, in order: `event4-01.jpg`, `event4-02.png`. Small ASCII letters, so that
 * they mean the same on every disk and in every address, and a number behind the largest among `taken`, the names that
 * are in the folder, in whatever letter case and with whatever ending.
 */
export function namePictures(
  formats: readonly PictureFormat[],
  page: Page,
  taken: Iterable<string>,
): readonly string[] {
  const stem = stemOf(page);
  const numbered = new RegExp(`^${stem}-(\\d+)(?!\\d)`);
  const numbers = new Set<number>();
  let last = 0;
  for (const name of taken) {
    const number = Number(numbered.exec(caseless(name))?.[1] ?? 0);
    numbers.add(number);
    // A larger one is a day or a time, and no count to go on from.
    if (number < 1000) last = Math.max(last, number);
  }
  return formats.map((format) => {
    do last++;
    while (numbers.has(last));
    return `${stem}-${String(last).padStart(2, '0')}.${format}`;
  });
}

/** `4.4-Event4` → `event4`, `4.3` → `event-3`; no name of a device, since a number follows. */
function stemOf(page: Page): string {
  const event = eventNameOf(page);
  const slug = slugOf(event.replace(/^\d+\.\d+(?:-|$)/, ''))
    .slice(0, 40)
    .replace(/-+$/, '');
  return slug || (page.number === undefined ? 'event' : `event-${page.number.event}`);
}
