import type MarkdownIt from 'markdown-it';
import type * as vscode from 'vscode';
import { registerCheckTask } from './checkTask.ts';
import { registerCodeActions } from './codeActions.ts';
import { registerCheckOnOpen } from './checkOnOpen.ts';
import { registerAddSpeakers } from './commands/addSpeakers.ts';
import { registerAddToSectionPage } from './commands/addToSectionPage.ts';
import { registerCheckSite } from './commands/checkSite.ts';
import { registerCopyForTranslation } from './commands/copyForTranslation.ts';
import { registerDeleteEvent } from './commands/deleteEvent.ts';
import { registerFillFromTranslation } from './commands/fillFromTranslation.ts';
import { registerFrontMatterHelp } from './frontMatterHelp.ts';
import { registerInsertPhotos } from './commands/insertPhotos.ts';
import { registerInsertSection } from './commands/insertSection.ts';
import { registerNewEventReport } from './commands/newEventReport.ts';
import { registerOpenEvent } from './commands/openEvent.ts';
import { registerOpenPage } from './commands/openPage.ts';
import { registerOpenTranslation } from './commands/openTranslation.ts';
import { registerPasteTranslation } from './commands/pasteTranslation.ts';
import { registerRenumberEvents } from './commands/renumberEvents.ts';
import { registerSetDate } from './commands/setDate.ts';
import { registerSetUpSite } from './commands/setUpSite.ts';
import { registerShowToDo } from './commands/showToDo.ts';
import { registerShrinkPhotos } from './commands/shrinkPhotos.ts';
import { registerTranslateWithModel } from './commands/translateWithModel.ts';
import { registerWhyNotChecked } from './commands/whyNotChecked.ts';
import { registerCompletion } from './completion.ts';
import { ConfigurationFiles } from './configurationFile.ts';
import { registerShowUnusedPhotos } from './commands/showUnusedPhotos.ts';
import { Diagnostics } from './diagnostics.ts';
import { EventsView } from './eventsView.ts';
import { registerFieldCompletion } from './fieldCompletion.ts';
import { OpenReports } from './openReports.ts';
import { AddedPictures } from './pictures/addedPictures.ts';
import { registerArrivingPictures } from './pictures/arrivingPictures.ts';
import { registerFollowRenames } from './pictures/followRenames.ts';
import { registerLinkCheck } from './pictures/linkCheck.ts';
import { CodecLoader } from './pictures/loadCodecs.ts';
import { registerPictureHover } from './pictures/pictureHover.ts';
import { registerPictureLinks } from './pictures/pictureLinks.ts';
import { registerPicturePaths } from './pictures/picturePaths.ts';
import { registerSamePictures } from './pictures/samePictures.ts';
import { PreviewPictures } from './preview/previewPictures.ts';
import { ReportStatus } from './reportStatus.ts';
import { registerRulePages } from './rulePages.ts';
import { SiteDiagnostics } from './siteDiagnostics.ts';
import { SiteWriter } from './siteWriter.ts';
import { Sites } from './sites.ts';
import { TranslationReview } from './translation/translationReview.ts';

/** What VS Code's Markdown preview asks for, as `markdown.markdownItPlugins` in package.json promises. */
export interface Exports {
  extendMarkdownIt(markdownIt: MarkdownIt): MarkdownIt;
}

/** Registers and returns: nothing is read before a Markdown document or a command asks. */
export function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): Exports {
  const sites = new Sites();
  const reports = new OpenReports(sites);
  const siteDiagnostics = new SiteDiagnostics(sites);
  const writer = new SiteWriter(sites);
  const preview = new PreviewPictures(sites);
  const codecs = new CodecLoader(extensionUri);
  const added = new AddedPictures(reports, codecs);
  const review = new TranslationReview();
  subscriptions.push(
    sites,
    added,
    preview,
    new Diagnostics(reports, sites),
    siteDiagnostics,
    registerCheckSite(sites, siteDiagnostics),
    registerCheckOnOpen(sites, siteDiagnostics),
    new ConfigurationFiles(sites),
    new EventsView(sites),
    registerOpenEvent(),
    new ReportStatus(reports),
    registerShowToDo(reports),
    registerCodeActions(reports),
    registerCheckTask(extensionUri, sites),
    registerCompletion(reports),
    registerFieldCompletion(reports),
    registerFrontMatterHelp(reports),
    registerNewEventReport(sites),
    registerSetUpSite(sites),
    registerInsertSection(reports),
    registerSetDate(reports),
    registerOpenPage(sites),
    writer,
    registerRenumberEvents(sites, writer),
    registerDeleteEvent(sites, writer),
    registerWhyNotChecked(sites, reports),
    registerShowUnusedPhotos(sites),
    registerRulePages(extensionUri),
    registerPictureHover(sites),
    registerLinkCheck(sites),
    registerFollowRenames(sites),
    registerPictureLinks(sites),
    registerPicturePaths(sites),
    registerArrivingPictures(reports, added),
    registerSamePictures(reports),
    registerInsertPhotos(reports, codecs),
    registerShrinkPhotos(reports, codecs),
    review,
    registerCopyForTranslation(reports),
    registerPasteTranslation(reports, review),
    registerTranslateWithModel(reports, review),
    registerFillFromTranslation(reports),
    registerOpenTranslation(reports),
    registerAddToSectionPage(reports),
    registerAddSpeakers(reports),
  );
  return { extendMarkdownIt: (markdownIt) => preview.extendMarkdownIt(markdownIt) };
}
