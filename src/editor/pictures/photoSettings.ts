import * as vscode from 'vscode';

/** What the author wants done with large photos: asked in the editor, since it is a matter of taste and of time. */
export function shrinkSetting(): string {
  return vscode.workspace.getConfiguration('eventReport').get<string>('photos.shrink', 'ask');
}

/** For the answers «always» and «never». */
export async function setShrinkSetting(value: 'always' | 'never'): Promise<void> {
  await vscode.workspace
    .getConfiguration('eventReport')
    .update('photos.shrink', value, vscode.ConfigurationTarget.Global);
}

/** In pixels; a value that makes no sense counts as none. */
export function longestEdge(): number {
  const edge = vscode.workspace.getConfiguration('eventReport').get<number>('photos.longestEdge', 1600);
  return Number.isFinite(edge) ? Math.min(10_000, Math.max(200, Math.round(edge))) : 1600;
}

/** True when the other language's report is to receive the same pictures without a question. */
export function showsInBothLanguages(): boolean {
  return vscode.workspace.getConfiguration('eventReport').get<boolean>('photos.bothLanguages', false);
}
