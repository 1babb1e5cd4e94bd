import type { Language } from '../../messages/message.ts';
import { longestHeading, withoutAttributes } from '../../markdown/headingWords.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from '../../report/sections.ts';
import type { SectionKind } from '../../sections/sectionKind.ts';
import { comparableHeading } from '../../sections/classify.ts';
import { fold } from '../../text/fold.ts';

/** Words behind those that tell the kind, which say nothing of their own: «Applying to Work», «Experience at the event». */
const filling: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\s*(?:(?:to|in|at|of|for|from|during|after|when|while|participating|taken|captured|the|my|our|this|main|event|workshop|session|activities|highlights|contents?|value|work|job|study|studies|project|internship|program|learned|learnings?|gained)(?!\p{L})|-))*$/u,
  vi: /^(?:\s*(?:(?:trong|tại|khi|của|từ|cho|vào|về|sau|ở|ghi lại|tham gia|tham dự|các|công việc|học tập|thực tập|internship|dự án|bản thân|quá trình|hoạt động|sự kiện|event|workshop|hội thảo|chương trình|buổi|chính|nổi bật|cá nhân|thực tế|rút ra|quan trọng|cốt lõi|đúc kết|kinh nghiệm|đạt được|thu được)(?!\p{L})|-))*$/u,
};

/** What Vietnamese says in English too. */
const common = /^(?:(?:event|workshop|agenda|timeline|speakers?|session|demo|recap|highlights?|q&a|&|-)(?:\s|$))+$/;

const mostWords = 12;

/**
 * The kinds that a heading in the other language names, in order: «Agenda & Key Highlights» names two. None for a
 * heading in the report's language or in both («Bài học chính (Key Takeaways)»), and for one with words of its own,
 * since the title of a talk can be in English anywhere.
 */
export function foreignKinds(report: Report, { kind, language, heading }: Section): readonly SectionKind[] {
  if (language === report.language || heading.text.length > longestHeading) return [];
  const words = comparableHeading(withoutAttributes(heading.text));
  if (common.test(words)) return [];
  if (fold(kind.words[language].heading) === words) return [kind];
  // Deeper down, the same words may be the title of a topic.
  if (heading.level !== report.sections.level && kind.name !== 'photos') return [];
  if (words.split(' ').length > mostWords) return [];
  if (isWholly(kind, language, words)) return [kind];
  const { kinds } = report.sections.catalogue;
  const parts = words.split(/(?:\s*[&,/]|\s+(?:and|và)(?=\s))\s*/);
  const named = parts.flatMap((part) => kinds.find((other) => isWholly(other, language, part)) ?? []);
  return named.length === parts.length ? [...new Set(named)] : [];
}

/** True when `words` name the kind and nothing more. */
function isWholly({ words: { en, vi } }: SectionKind, language: Language, words: string): boolean {
  const told = { en, vi }[language].pattern.exec(words)?.[0];
  return told !== undefined && filling[language].test(words.slice(told.length).replace(/^\p{L}+/u, ''));
}
