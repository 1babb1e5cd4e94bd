/** What hosts may use of the core: they import this file and no other. */

// What a host brings, and work in steps.
export * from './ports.ts';
export { remembered } from './remembered.ts';
export * from './steps.ts';

// Text: ranges, edits, lines, paths.
export { collator } from './text/collator.ts';
export { editFromFirstToLast, editsBetween, mostChangedLines } from './text/editsBetween.ts';
export { caseless } from './text/fold.ts';
export * from './text/lines.ts';
export { nearestName } from './text/nearestName.ts';
export * from './text/offsetRange.ts';
export * from './text/path.ts';
export * from './text/textEdit.ts';

// A text becomes a Report.
export { formatDay, type CalendarDay } from './dates/calendarDay.ts';
export { setField } from './frontMatter/editFrontMatter.ts';
export { derivedHelp, fieldHelp } from './frontMatter/fieldHelp.ts';
export { scanHtml } from './images/htmlScan.ts';
export type { Image } from './images/image.ts';
export { imagesIn } from './images/imagesIn.ts';
export { countWords } from './report/countWords.ts';
export { parseReport, parsingReport } from './report/parseReport.ts';
export type { Report } from './report/report.ts';
export { hasKind } from './report/sections.ts';
export { blockSnippet, blockText, type Block } from './sections/block.ts';
export { readShortcodes } from './shortcodes/shortcodes.ts';
export { fieldSpeakers } from './speakers/fieldSpeakers.ts';
export { inlineSpeakers } from './speakers/inlineSpeakers.ts';
export { pastedSpeakers } from './speakers/pastedSpeakers.ts';
export { parseSpeakers, type SpeakerAnswer } from './speakers/speakersInput.ts';

// A folder becomes a Site.
export { configurationName } from './configuration/configuration.ts';
export type { ConfigurationProblem } from './configuration/problem.ts';
export { readConfiguration } from './configuration/readConfiguration.ts';
export { findSiteRoot, findSitesIn } from './hugo/findSite.ts';
export { isHugoTemplatePath } from './hugo/hugoTemplates.ts';
export { formatNumber, pageAt, pageFolder, readPagePath, type Page, type SiteSettings } from './hugo/page.ts';
export { encodedPath, pageUrl, publishedAddress, readOwnAddress, type OwnAddress } from './hugo/pageUrl.ts';
export { mapLimited, walkFolders } from './hugo/walkFolders.ts';
export { isPictureName } from './imageTargets/fileIndex.ts';
export { filesShown, resolveImage } from './imageTargets/imageTarget.ts';
export { targetOf } from './imageTargets/nearestImages.ts';
export { isInsideSite, pictureFolder } from './imageTargets/pictureFolder.ts';
export { sectionIndexEntries } from './sectionPage/sectionIndex.ts';
export { withPaths, type PathChange } from './site/changeSite.ts';
export { isExampleEntry } from './site/exampleEntry.ts';
export { templateDay } from './site/knownDays.ts';
export { loadSettings, loadSite, type LoadOptions } from './site/loadSite.ts';
export { parsePage, parsingPage } from './site/parsePage.ts';
export {
  emptySite,
  reportLanguages,
  withFile,
  withSummaries,
  withSummary,
  type EventFolder,
  type EventSection,
  type ReportOfSite,
  type ReportSummary,
  type Site,
} from './site/site.ts';
export { eventLabel, missingFrom, siteEvents, type SiteEvent } from './site/siteEvents.ts';
export { summarize, summarizing } from './site/summary.ts';
export { eventOf, translationsOf } from './site/translations.ts';

// Both are checked.
export { checkReport, checkingReport } from './check/checkReport.ts';
export { dependentPages } from './check/dependents.ts';
export { fixAll } from './check/fixAll.ts';
export type { Problem } from './check/problem.ts';
export type { Fix, RuleContext } from './check/rule.ts';
export type { Severity } from './check/severity.ts';
export { soundSource } from './check/soundSource.ts';
export { suppressFixes } from './check/suppress.ts';
export { whyNotChecked, type AskedFile, type CheckExplanation } from './check/whyNotChecked.ts';
export { rules } from './rules/index.ts';

// What fits at the caret.
export { offerBlocks, type BlockOffer } from './offers/blockOffers.ts';
export { offerFields, type FieldOffer } from './offers/fieldOffers.ts';
export { offerSpeakers, type SpeakerOffer } from './offers/speakerOffers.ts';

// What is to be written, and how that is carried out.
export { execute, lookForWork, resume, type Execution } from './execute/execute.ts';
export { journalName } from './execute/safePath.ts';
export { addSpeakers } from './plans/addSpeakers.ts';
export { addToSectionPage } from './plans/addToSectionPage.ts';
export { conventionsFor } from './plans/conventions.ts';
export { dayInWords, ownDay, parseDayInput, proposedDay, yearMeant, type YearMeant } from './plans/dateInput.ts';
export { planDeleteEvent } from './plans/deleteEvent.ts';
export { derivedFields } from './plans/derivedFields.ts';
export { defaultEventSection, sectionAround } from './plans/eventPlace.ts';
export { insertSection } from './plans/insertSection.ts';
export { planNewReport, type NewReportAnswers } from './plans/newReport.ts';
export { isPlanError, pathAfter, type Plan, type PlanError, type Rename } from './plans/plan.ts';
export { planRenumber } from './plans/renumber/renumber.ts';
export type { RenumberWish } from './plans/renumber/renumberOrder.ts';
export { mostPagesRead, planningSetUp, type ReadPage } from './plans/setUp/planSetUp.ts';
export { reportGroups, type ReportGroup } from './plans/setUp/reportGroups.ts';

// Files of pictures.
export { orderTaken } from './pictures/orderTaken.ts';
export { offerPicturePaths, type PathOffer } from './pictures/pathOffers.ts';
export {
  factsOf,
  factsUnread,
  mostRead,
  shownFiles,
  type PictureFacts,
  type Pictures,
} from './pictures/pictureFacts.ts';
export { readPictureHead, shownFormats, type PictureFormat } from './pictures/pictureHead.ts';
export { namePictures } from './pictures/pictureNames.ts';
export { showAtPlace, showUnderPhotos, type PicturesAtPlace } from './pictures/placePictures.ts';
export { removeMetadata } from './pictures/metadata/removeMetadata.ts';
export { followRenames } from './pictures/renamedPictures.ts';
export { translationsLacking, type LackingTranslation } from './pictures/samePictures.ts';
export { largeFile, shrinkPicture, type Codecs } from './pictures/shrinkPicture.ts';
export { unusedPictures } from './pictures/unusedPictures.ts';

// The other language.
export { alignedOffset } from './translation/alignPositions.ts';
export { chooseTranslation } from './translation/answer/chooseTranslation.ts';
export { fillFromTranslation, planTranslation } from './translation/fill/fillFromTranslation.ts';
export { lockText, type LockedReport } from './translation/lock/lockText.ts';
export { newTranslation } from './translation/place/newTranslation.ts';
export { placeTranslation } from './translation/place/placeTranslation.ts';
export type { Translation } from './translation/answer/readTranslation.ts';
export { firstOf, translationNotes } from './translation/translationNotes.ts';
export { translationPath } from './translation/translationPath.ts';

// What is said.
export { checkTaskMessages } from './messages/checkTaskMessages.ts';
export { eventsViewMessages } from './messages/eventsViewMessages.ts';
export { executeMessages } from './messages/executeMessages.ts';
export { languageNames } from './messages/languageNames.ts';
export * from './messages/message.ts';
export { pasteTranslationMessages } from './messages/pasteTranslationMessages.ts';
export { photoMessages } from './messages/photoMessages.ts';
export { prompts } from './messages/prompts.ts';
export { renumberMessages } from './messages/renumberMessages.ts';
export { sectionPageMessages } from './messages/sectionPageMessages.ts';
export { setUpMessages } from './messages/setUpMessages.ts';
export { speakerMessages } from './messages/speakerMessages.ts';
export { translationMessages } from './messages/translationMessages.ts';
