import * as vscode from 'vscode';
import { pasteTranslationMessages as messages, type Site } from '../../core/index.ts';
import { sayNoReport } from '../askedReport.ts';
import { languageName, messageLanguage, say } from '../language.ts';
import { log } from '../log.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { tell, withProgress } from '../tell.ts';
import { counterpartsOf, lockFor, type Counterparts, type ReportPage } from '../translation/counterparts.ts';
import type { TranslationReview } from '../translation/translationReview.ts';
import { chooseTarget } from './copyForTranslation.ts';
import { reviewAnswer } from './pasteTranslation.ts';

/**
 * **Translate with a Language Model**: asks which of the editor's models may have the prose of the report, sends it
 * there, and shows the answer as Paste Translation does. Nothing is sent before the author has said so.
 */
export function registerTranslateWithModel(reports: OpenReports, review: TranslationReview): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.translateWithModel', async () => {
    const found = await counterpartsOf(vscode.window.activeTextEditor?.document, reports);
    if (found === undefined) {
      await sayNoReport(reports);
      return;
    }
    const direction = await chooseDirection(found);
    if (direction === undefined) return;
    const { site } = found.own.open;
    const { text } = lockFor(direction.source, direction.target.page);
    if (text === '') {
      void tell('Information', say(messages.nothingToTranslate, site));
      return;
    }
    const model = await chooseModel(site);
    if (model === undefined || !(await mayBeSent(text, model, direction.target, site))) return;
    const answer = await ask(model, text, site);
    if (answer === undefined) return;
    if (answer.trim() !== '') await reviewAnswer(found, answer, review);
    else void tell('Warning', say(messages.emptyAnswer, site));
  });
}

/** From the report in front, unless that waits to be written and another language is there. */
async function chooseDirection({
  own,
  others,
}: Counterparts): Promise<{ source: OpenReport; target: ReportPage } | undefined> {
  const written = others.find(({ open }) => open !== undefined && open.report.notStarted === undefined);
  if (own.open.report.notStarted !== undefined && written?.open !== undefined) {
    return { source: written.open, target: own };
  }
  const target = await chooseTarget(others, own.open.site);
  return target && { source: own.open, target };
}

/** The editor's model, which of them where there are several; says so and offers the clipboard where there is none. */
async function chooseModel(site: Site): Promise<vscode.LanguageModelChat | undefined> {
  const models = await offeredModels();
  if (models.length === 0) {
    const copy = say(messages.copy, site);
    const answer = await vscode.window.showInformationMessage(say(messages.noModel, site), copy);
    if (answer === copy) await vscode.commands.executeCommand('eventReport.copyForTranslation');
    return undefined;
  }
  if (models.length === 1) return models[0];
  const items = models.map((model) => ({ label: model.name, description: model.vendor, model }));
  const chosen = await vscode.window.showQuickPick(items, { title: say(messages.whichModel, site) });
  return chosen?.model;
}

async function offeredModels(): Promise<readonly vscode.LanguageModelChat[]> {
  // Other programs that run VS Code's extensions leave parts of its API out.
  const { lm } = vscode as Partial<typeof vscode>;
  try {
    return (await lm?.selectChatModels()) ?? [];
  } catch (error) {
    log.error('Failed: asking for language models.', error);
    return [];
  }
}

async function mayBeSent(
  text: string,
  { name, vendor }: vscode.LanguageModelChat,
  { page }: ReportPage,
  site: Site,
): Promise<boolean> {
  const language = languageName(page.languageCode, messageLanguage(site));
  const question = say(messages.askToSend, site, { model: `${name} (${vendor})`, language });
  const detail = say(messages.whatIsSent, site, { count: text.length });
  const send = say(messages.send, site);
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, send)) === send;
}

/** What the model answers; `undefined` when the author gave up waiting, or it failed. */
async function ask(model: vscode.LanguageModelChat, text: string, site: Site): Promise<string | undefined> {
  const title = say(messages.translating, site, { model: model.name });
  return withProgress(title, async (_, token) => {
    try {
      const response = await model.sendRequest([vscode.LanguageModelChatMessage.User(text)], {}, token);
      let answer = '';
      for await (const part of response.text) answer += part;
      return token.isCancellationRequested ? undefined : answer;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      const reason = error instanceof Error ? error.message : String(error);
      void tell('Warning', say(messages.modelFailed, site, { reason }));
      return undefined;
    }
  });
}
