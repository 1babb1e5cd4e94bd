import type { Report } from './report.ts';
import { mainHeading } from './mainHeading.ts';

/** Words that say what the page is, and not what the event was called. */
const pageKinds = {
  /** With or without a colon behind them: `Summary Report Cloud Day`, `Báo cáo tổng hợp: Cloud Day`. */
  sure: '(?:(?:event|workshop|summary|detailed|final|full|recap|harvest|participation) ){1,3}report|bài thu hoạch|(?:bài |bản )?báo cáo(?: (?:thu hoạch|tổng hợp|tóm tắt|tổng kết|chi tiết|tham gia|tham dự|kết quả|sự kiện)){1,3}',
  /** Before a colon, a dash or a quotation mark only. */
  maybe:
    '(?:event |workshop )?(?:report|summary|recap)|(?:bài |bản )?báo cáo(?: (?:event|workshop|hội thảo))?|(?:thu hoạch|tóm tắt|tổng kết|tổng hợp)(?: (?:sự kiện|event|workshop|hội thảo))?',
};
const kindBefore = new RegExp(
  `^(?:(?:${pageKinds.sure})(?!\\p{L})(?: (?:event|workshop|hội thảo)(?=\\s*[:“"«]))?\\s*[:–—-]?\\s*|(?:${pageKinds.maybe})(?:\\s*[:–—]\\s*|\\s+-\\s+|\\s*(?=["“«])))`,
  'iu',
);
const kindBehind = new RegExp(`(?<=["”»])\\s*(?:[:–—-]\\s*)?(?:${pageKinds.sure}|${pageKinds.maybe})$`, 'iu');

/** `Summary Report: “Cloud Day”` and `Bài thu hoạch “Cloud Day”` name Cloud Day; any other heading is the name. */
export function eventName(heading: string): string {
  const words = heading.normalize('NFC').trim();
  const name = words.replace(kindBefore, '').replace(kindBehind, '').trim();
  const unquoted = /^["“«]([^"“”«»]+)["”»]$/.exec(name)?.[1] ?? name;
  // «Báo cáo sự kiện 4» has a number and no name.
  return /^#?\d{0,3}$/.test(unquoted) ? heading : unquoted;
}

/** What a report calls its event: in its main heading, then in its title; nothing where it has neither. */
export function statedNames(report: Pick<Report, 'headings' | 'frontMatter'>): readonly string[] {
  const heading = mainHeading(report);
  const title = report.frontMatter.fields.get('title');
  return [heading?.text ?? '', title?.text ?? ''].filter((text) => text.trim() !== '').map(eventName);
}
