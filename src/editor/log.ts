import * as vscode from 'vscode';

/** The output channel, made when the first line is written. */
let channel: vscode.LogOutputChannel | undefined;

export const log = {
  /** Writes an error where a curious author or a bug report finds it. */
  error(message: string, error: unknown): void {
    channel ??= vscode.window.createOutputChannel('Event Report', { log: true });
    channel.error(message, error instanceof Error ? (error.stack ?? error.message) : String(error));
  },

  /** For the `catch` of work that nobody waits for. */
  failed(what: string): (error: unknown) => void {
    return (error) => {
      log.error(`Failed: ${what}.`, error);
    };
  },
};
