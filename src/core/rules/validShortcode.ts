import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';
import { state, type Message } from '../messages/message.ts';
import { blockRemoval } from '../text/blockRemoval.ts';
import { removalOf } from '../report/leftovers.ts';
import { placeToClose } from './shared/shortcodeEnd.ts';
import { findShortcodeSlips, type KnownShortcodes, type ShortcodeSlip } from '../shortcodes/shortcodeSlips.ts';
import type { ShortcodeTag } from '../shortcodes/shortcodes.ts';
import { oddSpaces, type TagSlip } from '../shortcodes/tagSlip.ts';
import type { Site } from '../site/site.ts';
import { excerpt } from '../text/excerpt.ts';
import { lineEndingOf } from '../text/lines.ts';
import { emptyRange, textOf, type OffsetRange } from '../text/offsetRange.ts';
import { nameOf } from '../text/path.ts';

const titles = {
  end: { en: 'End it with {close}', vi: 'Kết thúc bằng {close}' },
  space: { en: 'Put a space before {close}', vi: 'Thêm dấu cách trước {close}' },
  quote: { en: 'Close the quotation mark', vi: 'Đóng dấu ngoặc kép' },
  pair: { en: 'Write {other} after this paragraph', vi: 'Ghi {other} ở cuối đoạn này' },
  remove: { en: 'Remove {tag}', vi: 'Xóa {tag}' },
  removeWords: { en: 'Remove “{text}”', vi: 'Xóa “{text}”' },
  respace: { en: 'Put an ordinary space here', vi: 'Thay bằng dấu cách thường' },
  rename: { en: 'Change {wrong} to {name}', vi: 'Đổi {wrong} thành {name}' },
} satisfies Record<string, Message>;

type Id = ShortcodeSlip['reason'];

/** Hugo's own shortcode that holds content, and those of the internship template's theme and its successor. */
const ofHugo = ['highlight'];
const ofTheme = ['notice', 'expand', 'mermaid'];
const themes = ['hugo-theme-learn', 'hugo-theme-relearn'];

/** One shortcode that Hugo cannot read, on one page, and nothing of the site is published. */
export const validShortcode = defineRule<Id>({
  name: 'valid-shortcode',
  description: 'Require shortcodes that Hugo can read: each one ended, and closed where it must be.',
  severity: 'error',
  pages: ['report', 'section-index'],
  messages: {
    unclosed: {
      en: 'Nothing closes {tag}, so Hugo cannot build the site: write {other} where it ends.',
      vi: 'Không có gì đóng {tag} nên Hugo không dựng được trang web: hãy ghi {other} ở chỗ kết thúc.',
    },
    unopened: {
      en: 'Nothing is open for {tag} to close, so Hugo cannot build the site: write {other} before it, or remove it.',
      vi: 'Không có gì đang mở để {tag} đóng nên Hugo không dựng được trang web: hãy ghi {other} ở trước, hoặc xóa nó.',
    },
    needless: {
      en: 'Nothing needs to close {name}, and with “{text}” Hugo cannot build the site: remove it.',
      vi: '{name} không cần đóng, mà có “{text}” thì Hugo không dựng được trang web: hãy xóa đi.',
    },
    unended: {
      en: 'This shortcode does not end, so Hugo cannot build the site: write {close} after it.',
      vi: 'Shortcode này chưa kết thúc nên Hugo không dựng được trang web: hãy ghi {close} ở cuối.',
    },
    character: {
      en: 'Without quotation marks “{character}” keeps Hugo from building the site: put the whole value in "…".',
      vi: 'Vì “{character}” không nằm trong dấu ngoặc kép, Hugo không dựng được trang web: hãy đặt cả giá trị trong "…".',
    },
    oddSpace: {
      en: 'This is no ordinary space but one that copying brings along, so Hugo cannot build the site: type it anew.',
      vi: 'Đây không phải dấu cách thường mà là loại bị chép theo từ nơi khác nên Hugo không dựng được trang web: hãy gõ lại dấu cách.',
    },
    quote: {
      en: 'Nothing closes {character} on this line, so Hugo cannot build the site: write it after the value too.',
      vi: 'Không có gì đóng {character} trên dòng này nên Hugo không dựng được trang web: hãy ghi nó ở cuối giá trị nữa.',
    },
    closing: {
      en: 'Nothing may follow the name of a closing shortcode, or Hugo cannot build the site: remove “{text}”.',
      vi: 'Sau tên của thẻ đóng không được có gì, nếu không Hugo không dựng được trang web: hãy xóa “{text}”.',
    },
    mixed: {
      en: 'Some values of this shortcode have a name and some have none, so Hugo cannot build the site: name all, or none.',
      vi: 'Shortcode này có giá trị có tên, có giá trị không, nên Hugo không dựng được trang web: hãy ghi tên cho tất cả, hoặc bỏ hết.',
    },
    space: {
      en: 'Hugo takes {close} as part of the value and cannot build the site: put a space before it.',
      vi: 'Hugo coi {close} là một phần của giá trị nên không dựng được trang web: hãy thêm dấu cách ở trước.',
    },
  },
  *check(context) {
    const { report, site } = context;
    if (!site.isHugo) return;
    for (const slip of findShortcodeSlips(report.markdown.shortcodes, knownIn(site))) {
      yield 'tag' in slip ? aboutPair(slip, context) : aboutTag(slip, context);
    }
  },
});

function withContent({ config }: Site): ReadonlySet<string> {
  const isKnown = config.themes.some((theme) => themes.includes(nameOf(theme)));
  return new Set(isKnown ? [...ofHugo, ...ofTheme] : ofHugo);
}

function knownIn(site: Site): KnownShortcodes {
  const replaced = new Set(site.hugoTemplates.figure === 'own' ? ['figure'] : []);
  return { withContent: withContent(site), replaced };
}

function aboutPair(slip: Exclude<ShortcodeSlip, TagSlip>, context: RuleContext): Finding<Id> {
  const { reason, tag } = slip;
  if (reason === 'needless') return aboutEnd(tag, context);
  const mark = context.report.text.charAt(tag.range.start + 2);
  const bare = (slash: string): string => `{{${mark} ${slash}${tag.name} ${mark === '<' ? '>' : '%'}}}`;
  if (reason === 'unclosed') {
    const data = { tag: bare(''), other: bare('/') };
    return { messageId: reason, data, range: tag.range, fixes: closeBelow(slip, data.other, context) };
  }
  const data = { tag: bare('/'), other: bare('') };
  const fixes = slip.near === undefined ? [remove(tag.range, data.tag, context)] : rename(tag, slip.near, context);
  return { messageId: reason, data, range: tag.range, fixes };
}

/** The slash of a tag that closes itself, or the whole closing tag. */
function aboutEnd({ name, form, range: whole }: ShortcodeTag, context: RuleContext): Finding<Id> {
  const { text } = context.report;
  const slash = text.lastIndexOf('/', whole.end);
  const range = form === 'closing' ? whole : { start: slash, end: slash + 1 };
  const written = textOf(text, range);
  const fixes = [{ ...remove(range, written, context), safe: true, preferred: true }];
  return { messageId: 'needless', data: { name, text: written }, range, fixes };
}

/** The least that can belong to it; how much does only the author knows, so the new tag is selected, to be moved. */
function closeBelow(
  { tag, next }: Extract<ShortcodeSlip, { reason: 'unclosed' }>,
  other: string,
  { report }: RuleContext,
): readonly Fix[] {
  const { text } = report;
  const place = placeToClose(report, tag, next);
  if (place === undefined) return [];
  const content = text.slice(tag.range.end, place);
  const space = /^[ \t]/.test(content) ? ' ' : '';
  const before = /[\r\n]/.test(content) ? lineEndingOf(text) : space;
  const start = place + before.length;
  return [
    {
      title: state(titles.pair, { other }),
      edits: [{ range: emptyRange(place), newText: before + other }],
      select: { start, end: start + other.length },
    },
  ];
}

function remove(range: OffsetRange, tag: string, { report: { text, bodyStart } }: RuleContext): Fix {
  const whole = blockRemoval(text, range, bodyStart);
  const edits = [{ range: whole === range ? removalOf(text, range) : whole, newText: '' }];
  return { title: state(titles.remove, { tag }), edits };
}

/** A closing tag and an opening one are called almost alike: one is misspelt, and which it is the known names may tell. */
function rename(closing: ShortcodeTag, opening: ShortcodeTag, { report, site }: RuleContext): readonly Fix[] {
  const known = withContent(site);
  const fixes = [[closing, opening] as const, [opening, closing] as const].map(([wrong, { name }]): Fix => {
    const start = wrong.range.start + textOf(report.text, wrong.range).indexOf(wrong.name);
    const edits = [{ range: { start, end: start + wrong.name.length }, newText: name }];
    return { title: state(titles.rename, { wrong: wrong.name, name }), edits, preferred: known.has(name) };
  });
  const preferred = fixes.filter((fix) => fix.preferred);
  return preferred.length === 1 ? preferred : fixes;
}

function aboutTag({ reason, range, place, close }: TagSlip, { report }: RuleContext): Finding<Id> {
  const character = String.fromCodePoint(report.text.codePointAt(range.start) ?? 0);
  const text = textOf(report.text, range);
  const found = { messageId: reason, data: { close, character, text: excerpt(text) }, range };
  const fix = (title: Message, edit: Fix['edits'][number]): Finding<Id> => {
    return {
      ...found,
      fixes: [{ title: state(title, { close, text: excerpt(text) }), edits: [edit], preferred: true }],
    };
  };
  // Braces without a name would be none either.
  if (reason === 'unended' && text.length > '{{<'.length) {
    return fix(titles.end, { range: place, newText: place.end > place.start ? close : ` ${close}` });
  }
  if (reason === 'space') {
    const end = range.end - close.length;
    // The slash of `src=a.png/>}}` is neither part of the path nor does Hugo end a figure with one.
    return /\.\w{2,5}\/$/.test(text.slice(0, -close.length))
      ? fix(titles.end, { range: { start: end - 1, end }, newText: ' ' })
      : fix(titles.space, { range: emptyRange(end), newText: ' ' });
  }
  if (reason === 'oddSpace') {
    const edits = oddSpaces(report.text, range.start, close).map((odd) => ({ range: odd, newText: ' ' }));
    return { ...found, fixes: [{ title: state(titles.respace), edits, safe: true, preferred: true }] };
  }
  if (reason === 'closing') return fix(titles.removeWords, { range: place, newText: '' });
  if (reason === 'quote') {
    const end = /(?<! ) *\/?[>%]\}\}$/.exec(text)?.index;
    if (end !== undefined) return fix(titles.quote, { range: emptyRange(range.start + end), newText: character });
  }
  return found;
}
