import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import { languageNames } from '../messages/languageNames.ts';
import { state, type Message, type Statement } from '../messages/message.ts';
import { setField } from '../frontMatter/editFrontMatter.ts';
import { showUnderPhotos } from '../pictures/placePictures.ts';
import { addSpeakers } from '../plans/addSpeakers.ts';
import { conventionsFor } from '../plans/conventions.ts';
import { sectionOf } from '../report/sections.ts';
import { titlePlace } from '../report/titlePlace.ts';
import type { SectionKindName } from '../sections/sectionKind.ts';
import { wordsFor } from '../hugo/hugoConfig.ts';
import { isWritten, type ReportSummary } from '../site/site.ts';
import { translationsOf } from '../site/translations.ts';
import { picturesLacking, sectionsLacking, speakersLacking } from '../translation/fill/lacking.ts';
import { missingSections } from './shared/missingSections.ts';

type Id = 'sections' | 'pictures' | 'speakers' | 'weight';

const titles = {
  pictures: { en: 'Show them here too', vi: 'Chèn các hình đó vào đây' },
  speakers: { en: 'Add {names}', vi: 'Thêm {names}' },
  weight: { en: 'Set menu order (weight) to {weight}', vi: 'Đổi thứ tự trong menu (weight) thành {weight}' },
} satisfies Record<string, Message>;

/** What is in one language and not in the other was forgotten, mostly: told where it is lacking. */
export const translationInSync = defineRule<Id>({
  name: 'translation-in-sync',
  description: 'Require what the report in the other language has: sections, pictures, speakers and menu order.',
  severity: 'information',
  pages: ['report'],
  messages: {
    sections: {
      en: 'The report in {language} has what this one lacks: {headings}.',
      vi: 'Bản {language} có mục {headings} mà bài này chưa có.',
    },
    pictures: {
      en: 'The report in {language} shows more pictures: {count} of them are not here.',
      vi: 'Bản {language} có nhiều hình hơn: {count} hình chưa có ở đây.',
    },
    speakers: {
      en: 'The report in {language} also names {names}.',
      vi: 'Bản {language} còn ghi tên {names}.',
    },
    weight: {
      en: 'Menu order (weight) is {own} here and {weight} in the other language.',
      vi: 'Thứ tự trong menu (weight) ở đây là {own}, còn ở bản ngôn ngữ kia là {weight}.',
    },
  },
  *check(context) {
    const { report, page, site } = context;
    if (report.notStarted !== undefined) return;
    const others = translationsOf(page, site).filter(isWritten);
    for (const find of [sections, pictures, speakers, weight]) {
      const found = others.map((other) => find(context, other)).find((finding) => finding !== undefined);
      if (found !== undefined) yield found;
    }
  },
});

function languageOf({ languageCode }: ReportSummary): Statement {
  return state(languageNames[wordsFor(languageCode)]);
}

function sections(context: RuleContext, other: ReportSummary): Finding<Id> | undefined {
  const missing = sectionsLacking(context.report, other);
  return missing.length === 0 ? undefined : ofSections(context, other, missing);
}

function ofSections(context: RuleContext, other: ReportSummary, kinds: readonly SectionKindName[]): Finding<Id> {
  const { data, range, fixes } = missingSections(context, kinds);
  const lacking = { kinds, only: (some: readonly SectionKindName[]) => ofSections(context, other, some) };
  return { messageId: 'sections', data: { ...data, language: languageOf(other) }, range, fixes, lacking };
}

/** That there are none at all, another rule says. */
function pictures(context: RuleContext, other: ReportSummary): Finding<Id> | undefined {
  const { report, page, site } = context;
  const images = report.images.map(({ target }) => target);
  const lacking = picturesLacking({ path: page.path, images }, other, site);
  if (images.length === 0 || lacking.length === 0) return undefined;
  const shown = showUnderPhotos(context, lacking, 'empty');
  return {
    messageId: 'pictures',
    data: { count: lacking.length, language: languageOf(other) },
    range: sectionOf(report.sections, 'photos')?.heading.textRange ?? titlePlace(report),
    fixes: shown === undefined ? [] : [{ title: state(titles.pictures), ...shown, preferred: true }],
  };
}

function speakers(context: RuleContext, other: ReportSummary): Finding<Id> | undefined {
  const { report, page, site } = context;
  const lacking = speakersLacking(report, other);
  const section = sectionOf(report.sections, 'speakers');
  if (section === undefined || lacking.length === 0) return undefined;
  const names = lacking.map(({ name }) => name).join(', ');
  const added = addSpeakers(report, lacking, conventionsFor(page, site));
  return {
    messageId: 'speakers',
    data: { names, language: languageOf(other) },
    range: section.heading.textRange,
    fixes: added === undefined ? [] : [{ title: state(titles.speakers, { names }), ...added, preferred: true }],
  };
}

/** Where the folder has a number, that says which is right. */
function weight(context: RuleContext, other: ReportSummary): Finding<Id> | undefined {
  const { report, page } = context;
  const field = report.frontMatter.fields.get('weight');
  if (field === undefined || !/^\s*-?\d{1,15}\s*$/.test(field.text) || page.number !== undefined) return undefined;
  const own = Number(field.text);
  if (other.weight === undefined || other.weight === own) return undefined;
  const edit = setField(report, 'weight', String(other.weight));
  return {
    messageId: 'weight',
    data: { own, weight: other.weight },
    range: field.valueRange,
    fixes: edit === undefined ? [] : [{ title: state(titles.weight, { weight: other.weight }), edits: [edit] }],
  };
}
