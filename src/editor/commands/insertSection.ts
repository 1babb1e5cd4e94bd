import * as vscode from 'vscode';
import { blockSnippet, hasKind, insertSection, conventionsFor, prompts } from '../../core/index.ts';
import { askedReport } from '../askedReport.ts';
import { say } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';

/**
 * **Insert Section…**: offers the sections, those missing first, and puts the chosen one where it belongs, with tab
 * stops. With the name of a kind nothing is asked.
 */
export function registerInsertSection(reports: OpenReports): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.insertSection', async (kind?: string) => {
    const editor = vscode.window.activeTextEditor;
    const asked = await askedReport(reports, editor?.document.uri);
    if (editor === undefined || asked === undefined) return;
    const { open } = asked;
    const { kinds } = open.report.sections.catalogue;
    const name = kinds.find((known) => known.name === kind)?.name ?? (await chooseKind(open));
    if (name === undefined) return;
    // The author may have typed on while the question stood.
    const current = await reports.reportIn(editor.document);
    if (current === undefined) return;
    const { snippet } = insertSection(current.report, name, conventionsFor(current.page, current.site));
    const at = editor.document.positionAt(snippet.offset);
    await editor.insertSnippet(new vscode.SnippetString(blockSnippet(snippet.block)), at, {
      undoStopBefore: true,
      undoStopAfter: true,
    });
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
}

async function chooseKind(open: OpenReport): Promise<string | undefined> {
  const { report, page, site } = open;
  const { wording } = conventionsFor(page, site);
  const items = report.sections.catalogue.kinds.map(({ name, words }) => {
    const isPresent = hasKind(report.sections, name);
    const label = wording.get(name)?.heading ?? words[report.language].heading;
    return { label, description: isPresent ? say(prompts.offers.present, site) : '', name, isPresent };
  });
  const sorted = [...items.filter(({ isPresent }) => !isPresent), ...items.filter(({ isPresent }) => isPresent)];
  const chosen = await vscode.window.showQuickPick(sorted, {
    title: say(prompts.insertSection, site),
    matchOnDescription: true,
  });
  return chosen?.name;
}
