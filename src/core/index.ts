/** What hosts may use of the core: they import this file and no other. */
export * from './messages/message.ts';
export { photoMessages } from './messages/photoMessages.ts';
export { prompts } from './messages/prompts.ts';
export { eventsViewMessages } from './messages/eventsViewMessages.ts';
export { executeMessages } from './messages/executeMessages.ts';
export * from './ports.ts';
export { remembered } from './remembered.ts';
export * from './steps.ts';
export { parseDayInput, proposedDay } from './plans/dateInput.ts';
export { defaultEventSection, sectionAround } from './plans/eventPlace.ts';
export { insertSection } from './plans/insertSection.ts';
export { conventionsFor } from './plans/conventions.ts';
export { planNewReport, type NewReportAnswers } from './plans/newReport.ts';
export { isPlanError, pathAfter, type Plan, type PlanError, type Rename } from './plans/plan.ts';
export { parseSpeakers, type SpeakerAnswer } from './speakers/speakersInput.ts';
export { parseReport, parsingReport } from './report/parseReport.ts';
export type { Report } from './report/report.ts';
export { checkReport, checkingReport } from './check/checkReport.ts';
export { fixAll } from './check/fixAll.ts';
export { suppressFixes } from './check/suppress.ts';
export { rules } from './rules/index.ts';
export type { Problem } from './check/problem.ts';
export type { Fix, RuleContext } from './check/rule.ts';
export type { Severity } from './check/severity.ts';
export { parsePage, parsingPage } from './site/parsePage.ts';
export { formatNumber, pageAt, pageFolder, readPagePath, type Page } from './site/page.ts';
export { formatDay, type CalendarDay } from './dates/calendarDay.ts';
export { configurationName } from './configuration/configuration.ts';
export type { ConfigurationProblem } from './configuration/problem.ts';
export { readConfiguration } from './configuration/readConfiguration.ts';
export { findSiteRoot } from './site/findSite.ts';
export { isHugoTemplatePath } from './site/hugoTemplates.ts';
export { loadSettings, loadSite, type LoadOptions } from './site/loadSite.ts';
export { filesShown, resolveImage } from './site/imageTarget.ts';
export {
  emptySite,
  reportLanguages,
  withFile,
  withSummaries,
  withSummary,
  type ReportOfSite,
  type ReportSummary,
  type Site,
} from './site/site.ts';
export { withPaths, type PathChange } from './site/changeSite.ts';
export { dependentPages } from './site/dependents.ts';
export { mapLimited, walkFolders } from './site/walkFolders.ts';
export { summarize, summarizing } from './site/summary.ts';
export { blockSnippet, blockText } from './sections/block.ts';
export { collator } from './text/collator.ts';
export * from './text/lines.ts';
export * from './text/offsetRange.ts';
export * from './text/path.ts';
export * from './text/textEdit.ts';
export { offerBlocks, type BlockOffer } from './plans/blockOffers.ts';
export { offerFields, type FieldOffer } from './plans/fieldOffers.ts';
export { derivedHelp, fieldHelp } from './frontMatter/fieldHelp.ts';
export { derivedFields } from './plans/derivedFields.ts';
export { offerSpeakers, type SpeakerOffer } from './plans/speakerOffers.ts';
export { setField } from './frontMatter/editFrontMatter.ts';
export { hasKind } from './report/sections.ts';
export { editFromFirstToLast, editsBetween, mostChangedLines } from './text/editsBetween.ts';
export { scanHtml } from './images/htmlScan.ts';
export { readShortcodes } from './shortcodes/shortcodes.ts';
export { imagesIn } from './images/imagesIn.ts';
export type { Image } from './images/image.ts';
export { offerPicturePaths, type PathOffer } from './pictures/pathOffers.ts';
export { readPictureHead } from './pictures/pictureHead.ts';
export {
  factsOf,
  factsUnread,
  mostRead,
  shownFiles,
  type PictureFacts,
  type Pictures,
} from './pictures/pictureFacts.ts';
export { encodedPath, pageUrl, publishedAddress, readOwnAddress, type OwnAddress } from './site/pageUrl.ts';
export { pictureFolder, isInsideSite } from './site/pictureFolder.ts';
export { shownFormats, type PictureFormat } from './pictures/pictureHead.ts';
export { namePictures } from './pictures/pictureNames.ts';
export { orderTaken } from './pictures/orderTaken.ts';
export { showAtPlace, showUnderPhotos, type PicturesAtPlace } from './pictures/placePictures.ts';
export { removeMetadata } from './pictures/removeMetadata.ts';
export { translationsLacking, type LackingTranslation } from './pictures/samePictures.ts';
export { isPictureName } from './site/fileIndex.ts';
export { eventOf, translationsOf } from './site/translations.ts';
export { largeFile, shrinkPicture, type Codecs } from './pictures/shrinkPicture.ts';
export { followRenames } from './pictures/renamedPictures.ts';
export { targetOf } from './site/nearestImages.ts';
export { unusedPictures } from './pictures/unusedPictures.ts';
export { whyNotChecked, type AskedFile, type CheckExplanation } from './check/whyNotChecked.ts';
export { eventLabel, missingFrom, siteEvents, type SiteEvent } from './site/siteEvents.ts';
export { templateDay } from './site/knownDays.ts';
export { nearestName } from './text/nearestName.ts';
export { countWords } from './report/countWords.ts';
export { execute, lookForWork, resume, type Execution } from './execute/execute.ts';
export { journalName } from './execute/safePath.ts';
export { renumberMessages } from './messages/renumberMessages.ts';
export { planRenumber } from './plans/renumber.ts';
export type { RenumberWish } from './plans/renumberOrder.ts';
export type { EventFolder, EventSection } from './site/site.ts';
export { checkTaskMessages } from './messages/checkTaskMessages.ts';
export { pasteTranslationMessages } from './messages/pasteTranslationMessages.ts';
export { chooseTranslation } from './translation/chooseTranslation.ts';
export { lockText, type LockedReport } from './translation/lockText.ts';
export { newTranslation } from './translation/newTranslation.ts';
export { soundSource } from './check/soundSource.ts';
export { placeTranslation } from './translation/placeTranslation.ts';
export type { Translation } from './translation/readTranslation.ts';
export { firstOf, translationNotes } from './translation/translationNotes.ts';
export { translationPath } from './translation/translationPath.ts';
export { languageNames } from './messages/languageNames.ts';
export { translationMessages } from './messages/translationMessages.ts';
export { alignedOffset } from './translation/alignPositions.ts';
export { fillFromTranslation, planTranslation } from './translation/fillFromTranslation.ts';
export { speakerMessages } from './messages/speakerMessages.ts';
export { addSpeakers } from './plans/addSpeakers.ts';
export { fieldSpeakers } from './speakers/fieldSpeakers.ts';
export { pastedSpeakers } from './speakers/pastedSpeakers.ts';
export { sectionPageMessages } from './messages/sectionPageMessages.ts';
export { addToSectionPage } from './plans/addToSectionPage.ts';
export { isExampleEntry } from './site/exampleEntry.ts';
export { sectionIndexEntries } from './site/sectionIndex.ts';
export { planDeleteEvent } from './plans/deleteEvent.ts';
