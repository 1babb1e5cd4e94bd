import type { Language } from '../../messages/message.ts';
import type { Heading } from '../../markdown/headings.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from '../../report/sections.ts';
import { classifyHeading, comparableHeading } from '../../sections/classify.ts';
import { fold } from '../../text/fold.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';

/** Words behind those that tell the kind, which say nothing of their own: «Applying to Work», «Experience of the event». */
const filling: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\s*(?:(?:and|&|to|in|at|of|for|from|during|the|my|this|key|main|event|workshop|session|work|job|internship|program|learned|gained)(?!\p{L})|[,/-]))*$/u,
  vi: /^(?:\s*(?:(?:và|&|trong|tại|khi|của|từ|cho|vào|về|tham gia|tham dự|các|công việc|sự kiện|event|workshop|hội thảo|chương trình|buổi|chính|nổi bật|cá nhân|thực tế|đạt được|thu được)(?!\p{L})|[,/-]))*$/u,
};

/** What Vietnamese says in English too. */
const common = /^(?:(?:event|workshop|agenda|timeline|speakers?|session|demo|recap|highlights?|q&a|&|-)(?:\s|$))+$/;

/** Longer headings are sentences. */
const longest = 200;

/**
 * True for a section whose heading is in the other language: nothing but words of its kind, since the title of a talk
 * can be in English anywhere, and not in both languages, as «Bài học chính (Key Takeaways)» is.
 */
export function isForeignHeading(report: Report, { kind, language, heading }: Section): boolean {
  if (language === report.language || heading.text.length > longest) return false;
  const words = comparableHeading(withoutAttributes(heading.text));
  if (common.test(words) || isBilingual(report, words)) return false;
  const { pattern, heading: usual } = kind.words[language];
  if (fold(usual) === words) return true;
  // Deeper down, the same words may be the title of a topic.
  if (report.sections.elsewhere.some((section) => section.heading === heading)) return false;
  const told = pattern.exec(words)?.[0];
  return told !== undefined && words.split(' ').length < 7 && filling[language].test(words.slice(told.length));
}

function isBilingual({ language, sections }: Report, words: string): boolean {
  const parts = words.split(/[()[\]/|:–—-]/).map((part) => part.trim());
  return parts.some(
    (part) => part !== '' && classifyHeading(part, language, sections.catalogue)?.language === language,
  );
}

/** Where the words of a heading stand: without numbering, emoji, bold and `{#anchor}`. `undefined` for a link or code. */
export function headingWords({ text }: Report, { textRange }: Heading): OffsetRange | undefined {
  if (textRange.end - textRange.start > longest) return undefined;
  const written = withoutAttributes(text.slice(textRange.start, textRange.end));
  const lead =
    /^(?:[\s*_"'“>–—\p{Extended_Pictographic}\u200d\ufe0f-]|(?:\d+(?:\.\d+)*|[IVXivx]+|[A-Ha-h])[.):](?!\d)|\d+(?:\.\d+)+\s)*/u;
  const start = lead.exec(written)?.[0].length ?? 0;
  const tail = /[\s*_"'”:.…–—\p{Extended_Pictographic}\u200d\ufe0f-]*$/u.exec(written)?.[0].length ?? 0;
  const words = written.slice(start, written.length - tail);
  if (words === '' || /[*_`[\]<>{}\\\r\n]/.test(words)) return undefined;
  return { start: textRange.start + start, end: textRange.start + start + words.length };
}

function withoutAttributes(heading: string): string {
  return heading.replace(/\s*\{[^{}]{0,200}\}\s*$/, '');
}
