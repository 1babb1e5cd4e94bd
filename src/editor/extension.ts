import type * as vscode from 'vscode';
import { registerCodeActions } from './codeActions.ts';
import { registerInsertSection } from './commands/insertSection.ts';
import { registerNewEventReport } from './commands/newEventReport.ts';
import { registerSetDate } from './commands/setDate.ts';
import { registerCompletion } from './completion.ts';
import { Diagnostics } from './diagnostics.ts';
import { OpenReports } from './openReports.ts';
import { registerRulePages } from './rulePages.ts';
import { Sites } from './sites.ts';

/** Registers and returns: nothing is read before a Markdown document or a command asks. */
export function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): void {
  const sites = new Sites();
  const reports = new OpenReports(sites);
  subscriptions.push(
    sites,
    new Diagnostics(reports, sites),
    registerCodeActions(reports),
    registerCompletion(reports),
    registerNewEventReport(sites),
    registerInsertSection(reports),
    registerSetDate(reports),
    registerRulePages(extensionUri),
  );
}
