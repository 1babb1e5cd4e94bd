import * as vscode from 'vscode';
import { eventsViewMessages as messages, formatStatement, prompts, state, type Problem } from '../../core/index.ts';
import { askedReport } from '../askedReport.ts';
import { toRange } from '../convert.ts';
import { messageLanguage, say } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';

export const showToDoCommand = 'eventReport.showToDo';

/** Worst first, as the list shows them; hints are nothing to do. */
const icons = new Map<Problem['severity'], string>([
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'info'],
]);

interface ToDo extends vscode.QuickPickItem {
  readonly run?: () => Thenable<unknown>;
}

/** The problems of a report that its author can do something about, the worst first. */
export function toDoIn(open: OpenReport): readonly Problem[] {
  const order = [...icons.keys()];
  const problems = open.problems().filter(({ severity }) => icons.has(severity));
  return problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** **Show What Is Left to Do**: the problems of the report in front as a list, which leads to their fixes. */
export function registerShowToDo(reports: OpenReports): vscode.Disposable {
  return vscode.commands.registerCommand(showToDoCommand, async () => {
    const editor = vscode.window.activeTextEditor;
    const asked = await askedReport(reports, editor?.document.uri, () => true);
    if (editor === undefined || asked === undefined) return;
    const { open } = asked;
    const problems = toDoIn(open);
    if (problems.length === 0) {
      void tell('Information', say(messages.nothingFound, open.site));
      return;
    }
    const chosen = await vscode.window.showQuickPick(toDos(editor, open, problems), {
      title: say(messages.toDo, open.site),
      placeHolder: say(messages.toDoHint, open.site),
      matchOnDescription: true,
    });
    await chosen?.run?.();
  });
}

function toDos(editor: vscode.TextEditor, open: OpenReport, problems: readonly Problem[]): readonly ToDo[] {
  const language = messageLanguage(open.site);
  const own = problems.map(({ severity, rule, statement, range }): ToDo => {
    const place = toRange(editor.document, range);
    // The end of a long row is cut off, hence the line first.
    const said = state(messages.toDoAt, { line: place.start.line + 1, what: statement });
    return {
      label: `$(${icons.get(severity) ?? 'info'}) ${formatStatement(said, language)}`,
      description: rule,
      run: () => showFixes(editor, place),
    };
  });
  const all: ToDo = {
    label: `$(list-unordered) ${say(messages.allProblems, open.site)}`,
    run: () => vscode.commands.executeCommand('workbench.actions.view.problems'),
  };
  const fix: ToDo = {
    label: `$(wrench) ${say(prompts.fixAll, open.site)}`,
    run: () =>
      vscode.commands.executeCommand('editor.action.sourceAction', {
        kind: 'source.fixAll.eventReport',
        apply: 'first',
      }),
  };
  const isFixable = open.problems().some(({ fixes }) => fixes.some(({ safe }) => safe === true));
  const line: ToDo = { label: '', kind: vscode.QuickPickItemKind.Separator };
  return [...own, line, ...(isFixable ? [fix] : []), all];
}

/** The editor's own menu of fixes, where the problem is. */
async function showFixes({ document, viewColumn }: vscode.TextEditor, place: vscode.Range): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, viewColumn);
  editor.selection = new vscode.Selection(place.start, place.start);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.quickFix');
}
