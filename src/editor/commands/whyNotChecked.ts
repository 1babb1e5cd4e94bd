import * as vscode from 'vscode';
import {
  configurationName,
  nameOf,
  prompts,
  whyNotChecked,
  type AskedFile,
  type CheckExplanation,
  type Site,
} from '../../core/index.ts';
import { messageLanguage, say, speak } from '../language.ts';
import { log } from '../log.ts';
import { isMarkdownFile, type OpenReports } from '../openReports.ts';
import { relativePath } from '../paths.ts';
import { rulePageLink } from '../rulePages.ts';
import type { Sites } from '../sites.ts';
import { tell } from '../tell.ts';
import { setUpSiteCommand } from './setUpSite.ts';

/** **Why Is This File Not Checked?**: says so of the file in front, or that it is checked, and offers what helps. */
export function registerWhyNotChecked(sites: Sites, reports: OpenReports): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.whyNotChecked', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const asked = await ask(document, sites, reports);
    const site = 'site' in asked ? asked.site : undefined;
    const { statement, action } = whyNotChecked(asked);
    const spoken = site ?? (await sites.spoken());
    const title = action && say(prompts.whyNotChecked[action], spoken);
    const chosen = await tell('Information', speak(statement, spoken), ...(title === undefined ? [] : [title]));
    if (chosen !== undefined && action !== undefined) await follow(action, document, site);
  });
}

async function ask(document: vscode.TextDocument | undefined, sites: Sites, reports: OpenReports): Promise<AskedFile> {
  if (document === undefined) return { kind: 'none' };
  if (document.languageId !== 'markdown') return { kind: 'other', name: nameOf(document.uri.path) };
  if (document.isUntitled) return { kind: 'untitled' };
  if (!isMarkdownFile(document)) return { kind: 'view' };
  const open = await reports.reportIn(document);
  if (open !== undefined) {
    const isOnSave = vscode.workspace.getConfiguration('eventReport').get<string>('check', 'onType') === 'onSave';
    return { kind: 'checked', ...open, problems: open.problems(), awaitsSaving: isOnSave && document.isDirty };
  }
  const site = await sites.siteOf(document.uri);
  const path = relativePath(document.uri.with({ path: site.root }), document.uri) ?? nameOf(document.uri.path);
  return { kind: 'page', path, text: document.getText(), site };
}

async function follow(
  action: NonNullable<CheckExplanation['action']>,
  document: vscode.TextDocument | undefined,
  site: Site | undefined,
): Promise<void> {
  const { executeCommand } = vscode.commands;
  if (action === 'newReport') await executeCommand('eventReport.newEventReport');
  else if (action === 'setUp') await executeCommand(setUpSiteCommand);
  else if (action === 'problems') await executeCommand('workbench.actions.view.problems');
  else if (action === 'uncheckedFrontMatter')
    await executeCommand('vscode.open', rulePageLink('unchecked-front-matter', messageLanguage(site)));
  else if (document !== undefined && site !== undefined) {
    const file = vscode.Uri.joinPath(document.uri.with({ path: site.root }), configurationName);
    await vscode.window.showTextDocument(file).then(undefined, log.failed(`opening ${file.path}`));
  }
}
