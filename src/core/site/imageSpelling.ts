import type { Image } from '../images/images.ts';
import { decodePercent, pathPart, resolveImage, withoutBasePath } from './imageTarget.ts';
import { targetOf } from './nearestImages.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/**
 * A path that means a file of the site in a way that the published page does not understand. `target` is how it is
 * written right, without any encoding.
 */
export interface ImageSpelling {
  readonly kind:
    /** `/static/images/a.png`: Hugo publishes what is in that folder, not the folder. */
    | 'static'
    /** `\images\a.png`, which only HTML takes for slashes. */
    | 'backslash'
    /** `![a](/images/my photo.png)`, which Markdown takes for text. */
    | 'space'
    /** `/my-report/images/a.png` where Hugo puts the site's path in front itself. */
    | 'base-twice'
    /** `/images/a.png` where the site lies under a path that its other pictures have in front. */
    | 'base-missing';
  readonly target: string;
}

/** How a picture's path is misspelt although it is clear what it means; `undefined` when it is right, or plainly wrong. */
export function misspelling(image: Image, page: Page, site: Site): ImageSpelling | undefined {
  const resolved = resolveImage(image.target, page, site);
  if (resolved.kind === 'missing') return meant(image, page, site);
  if (resolved.kind !== 'file') return undefined;
  const target = decodePercent(pathPart(image.target.trim()));
  if (image.hasBareSpace) return { kind: 'space', target };
  const { basePath, relativeUrls, canonifyUrls } = site.config;
  if (basePath === '' || !target.startsWith('/') || site.hasImageHook) return undefined;
  const bare = withoutBasePath(target, site);
  const isAdded = relativeUrls || canonifyUrls;
  if (isAdded) return bare === target ? undefined : { kind: 'base-twice', target: bare };
  return bare === target && writesBase(site) ? { kind: 'base-missing', target: basePath + target } : undefined;
}

const answers = new WeakMap<Site['summaries'], boolean>();

/**
 * True when a picture of the site has the site's path in front. Where none has, they are all right or all wrong: the
 * site may be published elsewhere than its configuration says, and its author would have seen it.
 */
function writesBase({ summaries, config: { basePath } }: Site): boolean {
  const known = answers.get(summaries);
  if (known !== undefined) return known;
  const answer = [...summaries.values()].some(({ images }) => images.some((image) => image.startsWith(`${basePath}/`)));
  answers.set(summaries, answer);
  return answer;
}

function meant(image: Image, page: Page, site: Site): ImageSpelling | undefined {
  const target = decodePercent(pathPart(image.target.trim()));
  const slashed = target.replaceAll('\\', '/');
  const folder = ['static', ...site.config.staticDirs].find((name) => {
    return slashed.startsWith(`/${name}/`) || slashed.startsWith(`${name}/`);
  });
  const below = folder === undefined ? slashed : slashed.slice(slashed.indexOf(folder) + folder.length);
  const resolved = below === target ? undefined : resolveImage(below, page, site);
  if (resolved?.kind !== 'file') return undefined;
  return folder === undefined
    ? { kind: 'backslash', target: slashed }
    : { kind: 'static', target: targetOf(resolved.path, page, site) ?? below };
}
