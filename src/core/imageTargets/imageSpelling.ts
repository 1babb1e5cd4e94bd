import type { Image } from '../images/image.ts';
import { remembered } from '../remembered.ts';
import { nameOf } from '../text/path.ts';
import { isPublishedElsewhere, withoutBasePath } from './askedAddresses.ts';
import { picturesNamed } from './fileIndex.ts';
import type { HugoTemplate } from '../hugo/hugoTemplates.ts';
import { decodePercent, pathPart, resolveImage } from './imageTarget.ts';
import { targetOf } from './nearestImages.ts';
import type { Page } from '../hugo/page.ts';
import type { Site } from '../site/site.ts';

/** A path that means a file of the site in a way that the published page does not understand. */
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
    | 'base-missing'
    /** The same where no picture of the site has it, and no template puts it there. */
    | 'base-nowhere'
    /** A file beside the page that Hugo before 0.123 publishes elsewhere: in a folder with capitals, for one. */
    | 'folder'
    /** A file of `assets/`, of which Hugo publishes only what a template asks for. */
    | 'assets';
  /** How it is written right, without any encoding; `undefined` where the file must move first. */
  readonly target: string | undefined;
  /** Of `folder`, where the file is published instead. */
  readonly address?: string;
}

/** How a picture's path is misspelt although it is clear what it means; `undefined` when it is right, or plainly wrong. */
export function misspelling(image: Image, page: Page, site: Site): ImageSpelling | undefined {
  const resolved = resolveImage(image.target, page, site);
  const target = decodePercent(pathPart(image.target.trim()));
  if (resolved.kind === 'missing') return meant(target, page, site);
  if (image.hasBareSpace && resolved.kind === 'external') return { kind: 'space', target: undefined };
  if (resolved.kind !== 'file') return undefined;
  const template = templateOf(image, site);
  const base = template === 'own' ? undefined : misplacedBase(target, template, site);
  if (image.hasBareSpace) return { kind: 'space', target: base?.target ?? target };
  const { path, elsewhere } = resolved;
  if (isAsset(path, site)) {
    return findsAssets(image, template, site) ? undefined : { kind: 'assets', target: copyOf(path, page, site) };
  }
  if (elsewhere !== undefined) {
    return template === 'own' ? undefined : { kind: 'folder', target: copyOf(path, page, site), address: elsewhere };
  }
  return base;
}

/** Nobody but the author shows a picture in HTML; still, nothing is said of a site whose theme is not there. */
function templateOf({ form }: Image, { hugoTemplates }: Site): HugoTemplate {
  if (form === 'figure') return hugoTemplates.figure;
  return form === 'html' && hugoTemplates.markdown === 'own' ? 'none' : hugoTemplates.markdown;
}

function isAsset(path: string, { config }: Site): boolean {
  return path.startsWith('assets/') && !config.staticDirs.includes('assets');
}

/**
 * True when some Hugo finds a picture of `assets/`: its `figure` since 0.123, and its own template for Markdown, which is
 * on in sites of several languages and off in others (gohugo.io, «Image render hooks»). 0.111 finds none.
 */
function findsAssets({ form }: Image, template: HugoTemplate, { config }: Site): boolean {
  if (template !== 'none' || form === 'figure') return true;
  return form !== 'html' && (config.languages.length > 1 || config.usesImageTemplate);
}

/** The picture of a static folder that has the same name, as a target, where there is one. */
function copyOf(path: string, page: Page, site: Site): string | undefined {
  const { staticDirs } = site.config;
  const copies = picturesNamed(site, nameOf(path)).filter((copy) =>
    staticDirs.some((dir) => copy.startsWith(`${dir}/`)),
  );
  const [only] = copies;
  return only === undefined || copies.length > 1 ? undefined : targetOf(only, page, site);
}

function misplacedBase(target: string, template: HugoTemplate, site: Site): ImageSpelling | undefined {
  const { basePath, relativeUrls, canonifyUrls } = site.config;
  if (basePath === '' || !target.startsWith('/')) return undefined;
  const bare = withoutBasePath(target, site);
  if (relativeUrls || canonifyUrls) return bare === target ? undefined : { kind: 'base-twice', target: bare };
  if (bare !== target) return undefined;
  const whole = basePath + target;
  if (writesBase(site.summaries, basePath)) return { kind: 'base-missing', target: whole };
  const isDoubtful = template === 'unknown' || isPublishedElsewhere(site.config);
  return isDoubtful ? undefined : { kind: 'base-nowhere', target: whole };
}

/**
 * True when a picture of the site has the site's path in front. Where none has, they are all right or all wrong, and
 * which of both only templates tell.
 */
const writesBase = remembered((summaries: Site['summaries'], basePath: string) =>
  [...summaries.values()].some(({ images }) => images.some((image) => image.startsWith(`${basePath}/`))),
);

function meant(target: string, page: Page, site: Site): ImageSpelling | undefined {
  const slashed = target.replaceAll('\\', '/');
  const bare = slashed.replace(/^(?:\.{1,2}\/)+|^\//, '');
  const folder = ['static', ...site.config.staticDirs].find((name) => bare.startsWith(`${name}/`));
  const below = folder === undefined ? slashed : bare.slice(folder.length);
  const resolved = below === target ? undefined : resolveImage(below, page, site);
  if (resolved?.kind !== 'file') return undefined;
  return folder === undefined
    ? { kind: 'backslash', target: slashed }
    : { kind: 'static', target: targetOf(resolved.path, page, site) ?? below };
}
