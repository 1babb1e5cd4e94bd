import { state, type Message } from '../messages/message.ts';
import { setField } from '../frontMatter/editFrontMatter.ts';
import { fieldOf, type FrontMatter } from '../frontMatter/frontMatter.ts';
import type { Field } from '../frontMatter/yamlFields.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { dateFixes } from './shared/dateFixes.ts';
import { derivedFields, requiredKeys, type DerivedField, type UsualField } from '../plans/derivedFields.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';

/** What a field is called; a site's own by its name. */
const words: Readonly<Record<UsualField, Message>> & Readonly<Record<string, Message | undefined>> = {
  title: { en: 'the title', vi: 'tiêu đề (title)' },
  date: { en: 'the date', vi: 'ngày (date)' },
  weight: { en: 'the menu order (weight)', vi: 'thứ tự trong menu (weight)' },
  chapter: { en: '`chapter`', vi: '`chapter`' },
  pre: { en: 'the number before the title (pre)', vi: 'số trước tiêu đề (pre)' },
};

const titles = {
  add: { en: 'Add {keys}', vi: 'Thêm {keys}' },
  folder: { en: 'Add {keys} from the folder', vi: 'Thêm {keys} theo thư mục' },
  unquote: { en: 'Leave the quotation marks out', vi: 'Bỏ dấu ngoặc kép' },
} satisfies Record<string, Message>;

/** Where Hugo looks for the page's date when `date` has none (`defaultDateConfig` in its page_frontmatter.go). */
const dateAliases = ['publishdate', 'pubdate', 'published', 'lastmod', 'modified'];

/** Without them the page has no name, no place in the menu, or no place in time: an empty date sorts it last. */
export const requireFrontMatterKeys = defineRule({
  name: 'require-front-matter-keys',
  description: 'Require a title and a date, in numbered event folders also weight, chapter and pre.',
  severity: 'warning',
  pages: ['report'],
  messages: {
    missing: { en: 'The front matter lacks {keys}.', vi: 'Front matter chưa có {keys}.' },
    empty: { en: 'The front matter gives no value for {keys}.', vi: 'Front matter chưa ghi giá trị cho {keys}.' },
    incomplete: {
      en: 'The front matter lacks {missing}, and gives no value for {empty}.',
      vi: 'Front matter chưa có {missing}, và chưa ghi giá trị cho {empty}.',
    },
    text: {
      en: 'In quotation marks `false` is text, which the theme takes as true, so the page loses its title: leave them out.',
      vi: 'Trong dấu ngoặc kép, `false` là chữ nên giao diện coi là đúng (true), và trang mất tiêu đề: hãy bỏ dấu ngoặc kép.',
    },
  },
  *check(context) {
    const { frontMatter } = context.report;
    if (frontMatter.kind !== 'yaml' || frontMatter.problems.length > 0) return;
    const required = requiredKeys(context);
    if (required.includes('chapter')) yield* falseAsText(frontMatter.fields.get('chapter'));
    const lacking = required.filter((key) => isLacking(frontMatter, key));
    if (lacking.length === 0) return;
    const isThere = (key: string): boolean => fieldOf(frontMatter, key) !== undefined;
    const missing = lacking.filter((key) => !isThere(key)).map((key) => state(wordsOf(key)));
    const emptyFields = lacking.flatMap((key) => fieldOf(frontMatter, key) ?? []);
    const empty = lacking.filter(isThere).map((key) => state(wordsOf(key)));
    yield {
      messageId: empty.length === 0 ? 'missing' : missing.length === 0 ? 'empty' : 'incomplete',
      data: { keys: [...missing, ...empty], missing, empty },
      range: placeOf(frontMatter, lacking.length, emptyFields),
      related: lacking.length === 1 ? [] : emptyFields.map((field) => related(field)),
      fixes: fixesFor(context, lacking),
    };
  },
});

/** `if .Params.chapter` in the theme's `header.html` is true for any text. */
function* falseAsText(field: Field | undefined): Iterable<Finding<'text'>> {
  if (field?.quoted !== true || !/^\s*false\s*$/i.test(field.text)) return;
  const { valueRange } = field;
  const fix: Fix = {
    title: state(titles.unquote),
    edits: [{ range: valueRange, newText: 'false' }],
    safe: true,
    preferred: true,
  };
  yield { messageId: 'text', range: valueRange, fixes: [fix] };
}

function wordsOf(key: string): Message {
  return words[key.toLowerCase()] ?? { en: `\`${key}\``, vi: `\`${key}\`` };
}

function isLacking(frontMatter: FrontMatter, key: string): boolean {
  const isFilled = (name: string): boolean => fieldOf(frontMatter, name)?.empty === false;
  return !isFilled(key) && !(key === 'date' && dateAliases.some(isFilled));
}

/** The empty key when it is the only one, else the line that opens the block. */
function placeOf({ range }: FrontMatter, count: number, empty: readonly Field[]): OffsetRange {
  const only = count === 1 ? empty[0] : undefined;
  return only?.keyRange ?? { start: range.start, end: range.start + 3 };
}

function related({ name, keyRange }: Field): { range: OffsetRange; statement: ReturnType<typeof state> } {
  return {
    range: keyRange,
    statement: state({ en: '`{key}` is empty.', vi: '`{key}` đang để trống.' }, { key: name }),
  };
}

/** All that can be derived; what the folder alone fixes, which cannot be wrong; and ways to a date. */
function fixesFor(context: RuleContext, lacking: readonly string[]): readonly Fix[] {
  const { date } = context.site.configuration.frontMatter;
  const dates = lacking.includes(date) ? dateFixes(context, date) : [];
  const derived = derivedFields(context).filter(({ name }) => lacking.includes(name));
  if (derived.every(({ name }) => name === date)) return dates;
  const certain = derived.filter((field) => field.certain);
  const whole = certain.length === derived.length;
  const all = insertion(context, whole ? titles.folder : titles.add, derived).map((fix) => ({ ...fix, safe: whole }));
  const some = whole ? [] : insertion(context, titles.folder, certain).map((fix) => ({ ...fix, safe: true }));
  return [
    ...all.map((fix) => ({ ...fix, preferred: true })),
    ...some,
    ...dates.filter(({ asks }) => asks !== undefined),
  ];
}

function insertion(context: RuleContext, title: Message, fields: readonly DerivedField[]): Fix[] {
  const edits = fields.flatMap((field) => editFor(context, field) ?? []);
  if (edits.length === 0 || edits.length < fields.length) return [];
  return [{ title: state(title, { keys: fields.map(({ name }) => name).join(', ') }), edits }];
}

/** Quotes that stand around an empty value stay, except around a truth value: to Hugo `"false"` is a text, thus true. */
function editFor({ report }: RuleContext, { name, value, quote }: DerivedField): TextEdit | undefined {
  const field = report.frontMatter.fields.get(name);
  if (name === 'chapter' && field?.quoted) return { range: field.valueRange, newText: value };
  return setField(report, name, value, quote);
}
