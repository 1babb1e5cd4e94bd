import { encodeMarkdownTarget } from '../images/editImage.ts';
import { scanHtml } from '../images/htmlScan.ts';
import type { Image } from '../images/image.ts';
import type { Report } from '../report/report.ts';
import { statedNames } from '../report/eventName.ts';
import { readShortcodes } from '../shortcodes/shortcodes.ts';
import { literal, placeholder, type Block } from '../sections/block.ts';
import { targetOf } from '../imageTargets/nearestImages.ts';
import type { ReportOfSite } from '../site/site.ts';
import { inside } from '../text/sortedRanges.ts';
import { proposeAlt } from './altText.ts';

/** What is said of one picture only, and not copied to the next. */
const ownAttributes = new Set(
  'src data-src srcset sizes alt title caption id link target rel attr attrlink'.split(' '),
);

/** The words that stand in for a new picture: proposed for the author to write over, or left to be written. */
export type PictureWords = 'proposed' | 'empty';

/**
 * The text that shows pictures, one a path, each in the form that the report's other photos have: Markdown, `<img>` or
 * `figure`, with their width and class. The words that stand in for each are a placeholder. A path that the page cannot
 * show gives nothing.
 */
export function pictureBlocks(
  { report, page, site }: ReportOfSite,
  paths: readonly string[],
  words: PictureWords = 'proposed',
): readonly Block[] {
  const model = modelPicture(report);
  const [event = ''] = statedNames(report);
  return paths.flatMap((path, index) => {
    const target = targetOf(path, page, site, model?.target);
    if (target === undefined) return [];
    const alt = words === 'proposed' ? proposeAlt(event, report.images.length + 1 + index, report.language) : '';
    return [blockOf(report.text, model, encodeMarkdownTarget(target), alt)];
  });
}

/** The picture that the next one is written like: the last under the photos, else the last of all. */
export function modelPicture({ images, sections }: Report): Image | undefined {
  const own = images.filter(({ form }) => form !== 'shortcode');
  const ranges = own.map(({ range }) => range);
  const bodies = sections.list.filter(({ kind }) => kind.name === 'photos').map(({ body }) => body);
  const last = bodies.flatMap((body) => inside(ranges, body)).at(-1);
  return own.find(({ range }) => range === last) ?? own.at(-1);
}

function blockOf(text: string, model: Image | undefined, target: string, alt: string): Block {
  if (model?.form === 'html') {
    const [tag] = scanHtml(text, model.range.start, model.range.end).tags;
    return tagBlock('<img ', tag?.attributes ?? new Map(), '>', { target, alt: escapeHtml(alt) });
  }
  if (model?.form === 'figure') {
    const [shortcode] = readShortcodes(text.slice(model.range.start, model.range.end)).tags;
    const mark = text.charAt(model.range.start + 2);
    const words = alt.replace(/["\\`]/g, '’');
    const parameters = shortcode?.parameters ?? new Map<string, { value: string }>();
    return tagBlock(`{{${mark} figure `, parameters, ` ${mark === '%' ? '%' : '>'}}}`, { target, alt: words });
  }
  return [literal('!['), placeholder(alt.replace(/[\\[\]`*_<]/g, '\\$&')), literal(`](${target})`)];
}

function tagBlock(
  open: string,
  attributes: ReadonlyMap<string, { readonly value: string }>,
  close: string,
  { target, alt }: { readonly target: string; readonly alt: string },
): Block {
  const others = [...attributes].filter(([name]) => !ownAttributes.has(name.toLowerCase()));
  const rest = others.map(([name, { value }]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
  const caption = attributes.has('caption') ? [literal('" caption="'), placeholder(alt)] : [];
  return [literal(`${open}src="${target}" alt="`), placeholder(alt), ...caption, literal(`"${rest}${close}`)];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
