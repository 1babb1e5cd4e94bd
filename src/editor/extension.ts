import type MarkdownIt from 'markdown-it';
import type * as vscode from 'vscode';
import { registerCodeActions } from './codeActions.ts';
import { registerInsertSection } from './commands/insertSection.ts';
import { registerNewEventReport } from './commands/newEventReport.ts';
import { registerOpenPage } from './commands/openPage.ts';
import { registerSetDate } from './commands/setDate.ts';
import { registerCompletion } from './completion.ts';
import { ConfigurationFiles } from './configurationFile.ts';
import { registerShowUnusedPhotos } from './commands/showUnusedPhotos.ts';
import { Diagnostics } from './diagnostics.ts';
import { OpenReports } from './openReports.ts';
import { registerFollowRenames } from './pictures/followRenames.ts';
import { registerLinkCheck } from './pictures/linkCheck.ts';
import { registerPictureHover } from './pictures/pictureHover.ts';
import { registerPictureLinks } from './pictures/pictureLinks.ts';
import { registerPicturePaths } from './pictures/picturePaths.ts';
import { PreviewPictures } from './preview/previewPictures.ts';
import { registerRulePages } from './rulePages.ts';
import { Sites } from './sites.ts';

/** What VS Code's Markdown preview asks for, as `markdown.markdownItPlugins` in package.json promises. */
export interface Exports {
  extendMarkdownIt(markdownIt: MarkdownIt): MarkdownIt;
}

/** Registers and returns: nothing is read before a Markdown document or a command asks. */
export function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): Exports {
  const sites = new Sites();
  const reports = new OpenReports(sites);
  const preview = new PreviewPictures(sites);
  subscriptions.push(
    sites,
    preview,
    new Diagnostics(reports, sites),
    new ConfigurationFiles(sites),
    registerCodeActions(reports),
    registerCompletion(reports),
    registerNewEventReport(sites),
    registerInsertSection(reports),
    registerSetDate(reports),
    registerOpenPage(sites),
    registerShowUnusedPhotos(sites),
    registerRulePages(extensionUri),
    registerPictureHover(sites),
    registerLinkCheck(sites),
    registerFollowRenames(sites),
    registerPictureLinks(sites),
    registerPicturePaths(sites),
  );
  return { extendMarkdownIt: (markdownIt) => preview.extendMarkdownIt(markdownIt) };
}
