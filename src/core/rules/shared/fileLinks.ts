import type { Finding, RuleContext } from '../../check/rule.ts';
import { state, type Message } from '../../messages/message.ts';
import type { LinkedFolder } from '../../sectionPage/eventLinks.ts';
import type { Site } from '../../site/site.ts';
import { lineAt } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import type { TextEdit } from '../../text/textEdit.ts';

const titles = {
  one: { en: 'Link to {link}', vi: 'Liên kết đến {link}' },
  several: { en: 'Link to the folders', vi: 'Liên kết đến các thư mục' },
} satisfies Record<string, Message>;

const alsoHere: Message = { en: 'This link names a file too', vi: 'Liên kết này cũng ghi tên tệp' };

export const fileMessages = {
  file: {
    en: 'Hugo does not turn the name of a file into the address of its page, so readers find nothing here: link to {link}.',
    vi: 'Hugo không dẫn từ tên tệp đến trang, nên người đọc không mở được liên kết này: hãy liên kết đến {link}.',
  },
  oldFile: {
    en: 'Hugo before 0.123 does not turn the name of a file into the address of its page: link to {link}.',
    vi: 'Hugo trước bản 0.123 không dẫn từ tên tệp đến trang: hãy liên kết đến {link}.',
  },
} satisfies Record<string, Message>;

/**
 * Links such as `4.4-Event4/_index.md`, as one. Hugo writes them into the page as they are, and there is no such file in
 * what it publishes; since 0.123 its own link template looks them up, where it is used (tried with 0.111.3; embedded
 * `_markup/render-link.html`, config/allconfig/allconfig.go).
 */
export function* fileLinks(
  { report, site }: RuleContext,
  folders: readonly LinkedFolder[],
): Iterable<Finding<'file' | 'oldFile'>> {
  const links = folders.flatMap(({ name, range, file }) => (file === undefined ? [] : [{ name, range, file }]));
  const [first, ...others] = links;
  if (first === undefined || !site.isHugo || site.hugoTemplates.link !== 'none') return;
  const isLed = leadsToFiles(site);
  const { text } = report;
  const link = `${isLed ? first.name : first.name.toLowerCase()}/`;
  const edits = links.flatMap(({ range, file, name }): TextEdit[] => [
    // Where nothing looks the page up, its address is in lower case.
    ...(isLed || name === name.toLowerCase() ? [] : [{ range, newText: name.toLowerCase() }]),
    { range: file, newText: '/' },
  ]);
  yield {
    messageId: isLed ? 'oldFile' : 'file',
    severity: isLed ? 'information' : 'warning',
    data: { link },
    range: { start: first.range.start, end: first.file.end },
    related: others.map(({ range, file }) => ({
      range: { start: range.start, end: file.end },
      statement: state(alsoHere),
    })),
    fixes: [
      {
        title: others.length === 0 ? state(titles.one, { link }) : state(titles.several),
        edits,
        safe: edits.length === links.length && links.every(({ range }) => isRelative(text, range)),
        preferred: true,
      },
    ],
  };
}

function leadsToFiles({ config }: Site): boolean {
  return config.leadsToFiles ?? config.languages.length > 1;
}

/** `4.4-Event4/…` and not `/4-Events/4.4-Event4/…`, which a template may take for another language's. */
function isRelative(text: string, { start }: OffsetRange): boolean {
  const before = text.slice(lineAt(text, start).start, start);
  return /\]\(<?(?:\.\/)?$/.test(before);
}
