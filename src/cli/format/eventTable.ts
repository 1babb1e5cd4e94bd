import type { Language, Message } from '../../core/index.ts';
import type { EventRow } from '../eventRow.ts';

const heads: readonly Message[] = [
  { en: 'site', vi: 'trang web' },
  { en: 'event', vi: 'sự kiện' },
  { en: 'language', vi: 'ngôn ngữ' },
  { en: 'day', vi: 'ngày' },
  { en: 'words', vi: 'số chữ' },
  { en: 'speakers', vi: 'diễn giả' },
  { en: 'photos', vi: 'hình ảnh' },
  { en: 'errors', vi: 'lỗi' },
  { en: 'warnings', vi: 'cảnh báo' },
  { en: 'infos', vi: 'thông tin' },
  { en: 'hints', vi: 'gợi ý' },
];

/** The table of events, its head first; text as files say it, for each format to make harmless. */
export function eventTable(rows: readonly EventRow[], language: Language): readonly (readonly string[])[] {
  return [
    heads.map((head) => head[language]),
    ...rows.map(({ site, event, language: code, day, words, speakers, photos, problems }) => {
      const { error, warning, information, hint } = problems;
      return [site, event, code, day, ...[words, speakers, photos, error, warning, information, hint].map(String)];
    }),
  ];
}
