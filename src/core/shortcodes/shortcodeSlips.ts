import { nearestName } from '../text/nearestName.ts';
import type { Shortcodes, ShortcodeTag } from './shortcodes.ts';
import type { TagSlip } from './tagSlip.ts';

/** Something about shortcodes with which Hugo builds nothing. */
export type ShortcodeSlip =
  | TagSlip
  /** An opening tag that nothing closes; `next`: the first tag behind it that opens or closes content, if one does. */
  | { readonly reason: 'unclosed'; readonly tag: ShortcodeTag; readonly next: ShortcodeTag | undefined }
  /** A closing tag that closes nothing; `near`: an opening one before it whose name is almost the same. */
  | { readonly reason: 'unopened'; readonly tag: ShortcodeTag; readonly near: ShortcodeTag | undefined }
  /** A tag that closes, or closes itself, of one that holds no content. */
  | { readonly reason: 'needless'; readonly tag: ShortcodeTag };

/** What is known of shortcodes by their names. */
export interface KnownShortcodes {
  readonly withContent: ReadonlySet<string>;
  /** Those of Hugo's own in whose place the site may have templates that hold content. */
  readonly replaced?: ReadonlySet<string>;
}

/** Hugo's own that hold no content. */
const empty = new Set('figure,gist,instagram,param,ref,relref,tweet,vimeo,youtube'.split(','));

/**
 * What is wrong with the shortcodes of a page, as far as it is certain without their templates (hugolib/shortcode.go,
 * tried with 0.111). A name that is closed anywhere has content, as have those of `withContent`; of the others nobody
 * knows. Hugo looks at no names when it closes: `{{< /a >}}` ends whatever is open, if only an `a` began before.
 */
export function findShortcodeSlips(
  { tags: all, slip }: Shortcodes,
  { withContent, replaced }: KnownShortcodes,
): readonly ShortcodeSlip[] {
  if (slip === 'unsure') return [];
  // Hugo reads no further.
  if (slip !== undefined) return [slip];
  const needless = new Set(
    all.filter(({ form, name }) => form !== 'opening' && empty.has(name) && replaced?.has(name) !== true),
  );
  const tags = all.filter((tag) => !needless.has(tag));
  const closed = new Set(tags.filter(({ form }) => form !== 'opening').map(({ name }) => name));
  const hasContent = ({ name }: ShortcodeTag): boolean => closed.has(name) || withContent.has(name);
  const ends = [...needless].map((tag): ShortcodeSlip => ({ reason: 'needless', tag }));
  return isBuilt(tags, hasContent) ? ends : [...ends, ...pair(tags, hasContent)];
}

/** False where Hugo certainly builds nothing, whatever the templates are of which nothing is known. */
function isBuilt(tags: readonly ShortcodeTag[], hasContent: (tag: ShortcodeTag) => boolean): boolean {
  const seen = new Set<string>();
  let open = 0;
  let doubtful = 0;
  for (const tag of tags) {
    if (tag.form === 'opening' && hasContent(tag)) open++;
    else if (tag.form === 'opening' && !empty.has(tag.name)) doubtful++;
    if (tag.form === 'closing') {
      if (!seen.has(tag.name)) return false;
      if (open > 0) open--;
      else if (doubtful > 0) doubtful--;
      else return false;
    }
    seen.add(tag.name);
  }
  return open === 0;
}

/** The tags that have no other end, by their names. */
function pair(tags: readonly ShortcodeTag[], hasContent: (tag: ShortcodeTag) => boolean): readonly ShortcodeSlip[] {
  const slips: ShortcodeSlip[] = [];
  const open: ShortcodeTag[] = [];
  const next = nextWithContent(tags);
  const tell = (tag: ShortcodeTag): void => {
    if (hasContent(tag)) slips.push({ reason: 'unclosed', tag, next: next.get(tag) });
  };
  const close = (index: number): void => {
    open.splice(index).slice(1).forEach(tell);
  };
  for (const tag of tags) {
    if (tag.form === 'opening') open.push(tag);
    if (tag.form !== 'closing') continue;
    const index = open.findLastIndex(({ name }) => name === tag.name);
    if (index >= 0) close(index);
    else {
      const name = nearestName(tag.name, [...new Set(open.map((each) => each.name))]);
      const near = name === undefined ? -1 : open.findLastIndex((each) => each.name === name);
      slips.push({ reason: 'unopened', tag, near: open[near] });
      if (near >= 0) close(near);
    }
  }
  open.forEach(tell);
  return slips;
}

/** For each tag the first one behind it that opens or closes content, or may. */
function nextWithContent(tags: readonly ShortcodeTag[]): ReadonlyMap<ShortcodeTag, ShortcodeTag | undefined> {
  const found = new Map<ShortcodeTag, ShortcodeTag | undefined>();
  let next: ShortcodeTag | undefined;
  for (const tag of tags.toReversed()) {
    found.set(tag, next);
    if (tag.form !== 'self-closing' && !empty.has(tag.name)) next = tag;
  }
  return found;
}
