import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import { languageNames } from '../messages/languageNames.ts';
import { state, type Message, type Statement } from '../messages/message.ts';
import { setField } from '../frontMatter/editFrontMatter.ts';
import { showUnderPhotos } from '../pictures/placePictures.ts';
import { filesLacking } from '../pictures/samePictures.ts';
import { addSpeakers } from '../plans/addSpeakers.ts';
import { conventionsOf } from '../plans/conventions.ts';
import { hasKind, sectionOf } from '../report/sections.ts';
import { titlePlace } from '../report/titlePlace.ts';
import type { SectionKindName } from '../sections/sectionKind.ts';
import { wordsFor } from '../site/hugoConfig.ts';
import { pageFolder } from '../site/page.ts';
import type { ReportSummary, SpeakerSummary } from '../site/site.ts';
import { translationsOf } from '../site/translations.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { folderOf } from '../text/path.ts';
import { missingSections } from './shared/missingSections.ts';
import { hasStandIn } from './shared/sectionStandIns.ts';

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
    const others = translationsOf(page, site).filter(({ notStarted, style }) => !notStarted && !style.isTemplate);
    for (const find of [sections, pictures, speakers, weight]) {
      const found = others.map((other) => find(context, other)).find((finding) => finding !== undefined);
      if (found !== undefined) yield found;
    }
  },
});

function languageOf({ languageCode }: ReportSummary): Statement {
  return state(languageNames[wordsFor(languageCode)]);
}

/** With as many headings as the other report, a section has other words here rather than none. */
function sections(context: RuleContext, other: ReportSummary): Finding<Id> | undefined {
  const { report } = context;
  const own = report.headings.filter(({ level }) => level === report.sections.level).length;
  const kinds = new Set(other.sections.map(({ kind }) => kind));
  const missing = report.sections.catalogue.kinds
    .map(({ name }) => name)
    .filter((name) => kinds.has(name) && name !== 'speakers' && name !== 'photos')
    .filter((name) => !hasKind(report.sections, name) && !hasStandIn(report, name));
  if (missing.length === 0 || own >= other.headingCount) return undefined;
  return ofSections(context, other, missing);
}

function ofSections(context: RuleContext, other: ReportSummary, kinds: readonly SectionKindName[]): Finding<Id> {
  const { data, range, fixes } = missingSections(context, kinds);
  const lacking = { kinds, only: (some: readonly SectionKindName[]) => ofSections(context, other, some) };
  return { messageId: 'sections', data: { ...data, language: languageOf(other) }, range, fixes, lacking };
}

/** As many pictures of another kind, screenshots in each language say, are what the author wanted. */
function pictures(context: RuleContext, other: ReportSummary): Finding<Id> | undefined {
  const { report } = context;
  const images = report.images.map(({ target }) => target);
  const lacking = filesLacking({ path: context.page.path, images }, other, context.site);
  if (images.length === 0 || lacking.length === 0 || other.images.length <= images.length) return undefined;
  const shown = showUnderPhotos(context, lacking, false);
  return {
    messageId: 'pictures',
    data: { count: lacking.length, language: languageOf(other) },
    range: sectionOf(report.sections, 'photos')?.heading.textRange ?? titlePlace(report),
    fixes: shown === undefined ? [] : [{ title: state(titles.pictures), ...shown, preferred: true }],
  };
}

/** Only where the list is the other one without some: otherwise nobody knows who is who. */
function speakers(context: RuleContext, other: ReportSummary): Finding<Id> | undefined {
  const { report, page, site } = context;
  const own = new Set(report.speakers.entries.map(({ name }) => keyOf({ name })));
  const theirs = new Set(other.speakers.map(keyOf));
  const lacking = other.speakers.filter((speaker) => !own.has(keyOf(speaker)));
  const section = sectionOf(report.sections, 'speakers');
  if (section === undefined || own.size === 0 || lacking.length === 0) return undefined;
  if ([...own].some((name) => !theirs.has(name)) || own.size >= theirs.size) return undefined;
  const names = lacking.map(({ name }) => name).join(', ');
  const added = addSpeakers(report, lacking, conventionsOf(site, folderOf(pageFolder(page)), page.languageCode));
  return {
    messageId: 'speakers',
    data: { names, language: languageOf(other) },
    range: section.heading.textRange,
    fixes: added === undefined ? [] : [{ title: state(titles.speakers, { names }), ...added, preferred: true }],
  };
}

function keyOf({ name }: Pick<SpeakerSummary, 'name'>): string {
  return foldWithoutMarks(name);
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
