import type { Fix, RuleContext } from '../../check/rule.ts';
import { encodeMarkdownTarget, setTarget } from '../../images/editImage.ts';
import type { Image } from '../../images/images.ts';
import { state, type Message } from '../../messages/message.ts';
import { misspelling } from '../../site/imageSpelling.ts';
import { resolveImage } from '../../site/imageTarget.ts';
import { nearestImages, targetOf } from '../../site/nearestImages.ts';

const titles = {
  set: { en: 'Change to {target}', vi: 'Đổi thành {target}' },
} satisfies Record<string, Message>;

/** The pictures of a report whose paths are ours to judge, each definition once; a theme's shortcode finds its own. */
export function imagesToCheck({ images }: RuleContext['report']): readonly Image[] {
  const seen = new Set<number>();
  return images.filter(({ form, targetRange }) => {
    if (form === 'shortcode' || seen.has(targetRange.start)) return false;
    seen.add(targetRange.start);
    return true;
  });
}

/** Makes a picture point at the file `path`; none for a file that the page cannot show. */
export function pointTo(path: string, image: Image, context: RuleContext): readonly Fix[] {
  const { page, site } = context;
  const found = targetOf(path, page, site, image.target);
  if (found === undefined) return [];
  // Of two problems in one path, the base path of the site may be the other.
  const pointed = { ...image, target: encodeMarkdownTarget(found), hasBareSpace: false };
  const target = misspelling(pointed, page, site)?.target ?? found;
  const resolved = resolveImage(encodeMarkdownTarget(target), page, site);
  return resolved.kind === 'file' && resolved.elsewhere === undefined ? [changeTo(target, image, context)] : [];
}

/** Writes `target`, without any encoding, in the place of a picture's. */
export function changeTo(target: string, image: Image, { report }: RuleContext): Fix {
  return { title: state(titles.set, { target }), edits: [setTarget(report, image, target)] };
}

/** The files that the author may have meant, preferred when there is hardly a doubt. */
export function pointToNearest(image: Image, context: RuleContext): readonly Fix[] {
  const { paths, certain } = nearestImages(image.target, context.page, context.site);
  const fixes = paths.flatMap((path) => pointTo(path, image, context));
  return certain ? fixes.map((fix) => ({ ...fix, preferred: true })) : fixes;
}
