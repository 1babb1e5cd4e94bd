import * as vscode from 'vscode';
import { checkTaskMessages as messages, type Language } from '../core/index.ts';
import { messageLanguage, say } from './language.ts';
import type { Sites } from './sites.ts';

/** As package.json has it under `taskDefinitions`. */
const type = 'event-report';

/** As package.json has them under `problemMatchers`: each stands for one severity, whose word is in two languages. */
const matchers = ['$event-report-error', '$event-report-warning', '$event-report-information'];

/** A task in tasks.json. Anybody can have written it: what is of another type counts for nothing. */
interface CheckDefinition extends vscode.TaskDefinition {
  /** Files and folders, relative to the workspace folder; all of it without them. */
  readonly paths?: unknown;
  /** From which severity on the task fails. */
  readonly failOn?: unknown;
}

/**
 * **Tasks: Run Task** checks a folder with the command line that is part of the extension, run by VS Code's own Node. Only
 * where there is one, and where the folder lies on its disk: not in a browser, nor in a virtual workspace.
 */
export function registerCheckTask(extensionUri: vscode.Uri, sites: Sites): vscode.Disposable {
  const program = nodeProgram();
  if (program === undefined || extensionUri.scheme !== 'file') return new vscode.Disposable(() => undefined);
  const { fsPath: cli } = vscode.Uri.joinPath(extensionUri, 'dist/cli.js');
  const toTask = async (
    definition: CheckDefinition,
    folder: vscode.WorkspaceFolder,
    given?: string,
  ): Promise<vscode.Task> => {
    const spoken = await sites.spokenIn(folder.uri);
    const args = [cli, 'check', ...argumentsOf(definition, messageLanguage(spoken))];
    const execution = new vscode.ProcessExecution(program, args, {
      cwd: folder.uri.fsPath,
      env: { ELECTRON_RUN_AS_NODE: '1' },
    });
    const task = new vscode.Task(definition, folder, given ?? say(messages.name, spoken), type, execution, matchers);
    task.detail = say(messages.detail, spoken);
    return task;
  };
  return vscode.tasks.registerTaskProvider(type, {
    provideTasks: () => Promise.all(foldersOnDisk().map((folder) => toTask({ type }, folder))),
    resolveTask: ({ definition, name, scope }) => {
      const folder =
        foldersOnDisk().find((known) => typeof scope === 'object' && known.uri.toString() === scope.uri.toString()) ??
        foldersOnDisk()[0];
      return folder === undefined ? undefined : toTask(definition, folder, name);
    },
  });
}

/** The program that runs the extensions: VS Code itself, which is Node too; `undefined` in a browser, which has none. */
function nodeProgram(): string | undefined {
  // The types know Node only, where there always is a process.
  const { process: running } = globalThis as { readonly process?: { readonly execPath?: string } };
  return running?.execPath === '' ? undefined : running?.execPath;
}

/** In a workspace that is not trusted nothing is run. */
function foldersOnDisk(): readonly vscode.WorkspaceFolder[] {
  const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
  return folders.filter(({ uri }) => uri.scheme === 'file');
}

function argumentsOf({ paths, failOn }: CheckDefinition, language: Language): readonly string[] {
  const texts = Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
  const level = typeof failOn === 'string' ? failOn : 'never';
  // Behind `--` nothing is an option.
  return [`--language=${language}`, `--fail-on=${level}`, '--', ...texts];
}
