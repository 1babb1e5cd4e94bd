import * as vscode from 'vscode';
import { fileOf, type EventsNode } from '../eventItems.ts';

/** What the menus of the view of events offer for one of its nodes. */
export function registerOpenEvent(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('eventReport.openEvent', openEvent),
    vscode.commands.registerCommand('eventReport.openBoth', openBoth),
    vscode.commands.registerCommand('eventReport.insertPhotosOfEvent', (node?: EventsNode) =>
      vscode.commands.executeCommand('eventReport.insertPhotos', fileOf(node)),
    ),
  );
}

async function openEvent(node?: EventsNode): Promise<void> {
  const file = fileOf(node);
  if (file !== undefined) await vscode.commands.executeCommand('vscode.open', file, { preview: false });
}

/** The report and its translation side by side. */
async function openBoth(node?: EventsNode): Promise<void> {
  if (node?.kind !== 'event') return;
  const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two];
  for (const [index, report] of node.event.reports.slice(0, 2).entries()) {
    const uri = vscode.Uri.joinPath(node.root, report.path);
    const viewColumn = columns[index] ?? vscode.ViewColumn.Active;
    // VS Code says so itself when the file has just gone.
    await vscode.commands.executeCommand('vscode.open', uri, { viewColumn, preview: false });
  }
}
