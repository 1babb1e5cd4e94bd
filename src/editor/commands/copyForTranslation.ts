import * as vscode from 'vscode';
import { pasteTranslationMessages as messages, type Site } from '../../core/index.ts';
import { sayNoReport } from '../askedReport.ts';
import { languageName, messageLanguage, say } from '../language.ts';
import type { OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';
import { counterpartsOf, lockFor, type ReportPage } from '../translation/counterparts.ts';

/**
 * **Copy for Translation**: puts the prose of the report in front on the clipboard, with an instruction for a translator
 * and marks for what is not to be touched. With the code of a language nothing is asked.
 */
export function registerCopyForTranslation(reports: OpenReports): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.copyForTranslation', async (code?: string) => {
    const found = await counterpartsOf(vscode.window.activeTextEditor?.document, reports);
    if (found === undefined) {
      await sayNoReport(reports);
      return;
    }
    const { own, others } = found;
    const { site } = own.open;
    const target = await chooseTarget(others, site, code);
    if (target === undefined) return;
    const { text } = lockFor(own.open, target.page);
    if (text === '') {
      void tell('Information', say(messages.nothingToTranslate, site));
      return;
    }
    await vscode.env.clipboard.writeText(text);
    const paste = say(messages.paste, site);
    const answer = await vscode.window.showInformationMessage(say(messages.copied, site), paste);
    if (answer === paste) await vscode.commands.executeCommand('eventReport.pasteTranslation');
  });
}

/** The report in the language to translate into; asks only where there are several. */
export async function chooseTarget(
  others: readonly ReportPage[],
  site: Site,
  code?: string,
): Promise<ReportPage | undefined> {
  const given = others.find(({ page }) => page.languageCode === code);
  if (given !== undefined) return given;
  if (others.length < 2) {
    if (others.length === 0) void tell('Information', say(messages.oneLanguage, site));
    return others[0];
  }
  const items = others.map((other) => ({ label: languageName(other.page.languageCode, messageLanguage(site)), other }));
  const chosen = await vscode.window.showQuickPick(items, { title: say(messages.into, site) });
  return chosen?.other;
}
