import type { Fix, RuleContext } from '../../check/rule.ts';
import { encodeMarkdownTarget, setTarget } from '../../images/editImage.ts';
import type { Image } from '../../images/image.ts';
import { state, type Message } from '../../messages/message.ts';
import { misspelling } from '../../imageTargets/imageSpelling.ts';
import { resolveImage } from '../../imageTargets/imageTarget.ts';
import { nearestImages, targetOf } from '../../imageTargets/nearestImages.ts';
import { textOf } from '../../text/offsetRange.ts';

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
function pointTo(path: string, image: Image, context: RuleContext): readonly Fix[] {
  const { page, site } = context;
  const found = targetOf(path, page, site, image.target);
  if (found === undefined) return [];
  const target = inFormOfSite(found, image, context);
  const resolved = resolveImage(encodeMarkdownTarget(target), page, site);
  const isShown = resolved.kind === 'file' && resolved.elsewhere === undefined;
  return isShown ? [changeTo(target, image, context)] : [];
}

/** Writes `target`, without any encoding, in the place of a picture's. */
export function changeTo(target: string, image: Image, context: RuleContext): Fix {
  const written = inFormOfSite(target, image, context);
  return { title: state(titles.set, { target: written }), edits: [setTarget(context.report, image, written)] };
}

/** Writes `written`, which stands there as it is given, in the place of a picture's target; none where it does already. */
export function changeWritten({ targetRange }: Image, written: string, { report }: RuleContext): readonly Fix[] {
  if (written === textOf(report.text, targetRange)) return [];
  return [{ title: state(titles.set, { target: written }), edits: [{ range: targetRange, newText: written }] }];
}

/** Of two problems in one path, the base path of the site may be the other; where no picture has it, neither does this. */
function inFormOfSite(target: string, image: Image, { page, site }: RuleContext): string {
  const pointed = { ...image, target: encodeMarkdownTarget(target), hasBareSpace: false };
  const spelling = misspelling(pointed, page, site);
  return spelling?.kind === 'base-nowhere' ? target : (spelling?.target ?? target);
}

/** The files that the author may have meant, preferred when there is hardly a doubt. */
export function pointToNearest(image: Image, context: RuleContext): readonly Fix[] {
  const { paths, certain } = nearestImages(image.target, context.page, context.site);
  const fixes = paths.flatMap((path) => pointTo(path, image, context));
  return certain ? fixes.map((fix) => ({ ...fix, preferred: true })) : fixes;
}
