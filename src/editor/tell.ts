import * as vscode from 'vscode';

type Severity = 'Information' | 'Warning' | 'Error';

/** So many letters of a message without buttons can be read: VS Code folds it into one line. */
const most = 55;

/** Tells the author something, and offers `buttons`; a long message has one at least, so that it is shown whole. */
export function tell(severity: Severity, message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  const shown = buttons.length === 0 && message.length > most ? ['OK'] : buttons;
  return vscode.window[`show${severity}Message`](message, ...shown);
}

/** Does `work` while a notification says so, which the author can end. */
export function withProgress<T>(title: string, work: Parameters<typeof vscode.window.withProgress<T>>[1]): Thenable<T> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, work);
}
