import * as vscode from 'vscode';
import { prompts, type Site } from '../../core/index.ts';
import { say } from '../language.ts';
import type { Sites } from '../sites.ts';
import { shownPictures, sitePageOf } from './sitePage.ts';

const command = 'eventReport.ignoreSiteLinks';

/**
 * A fix for what VS Code's own link check says of pictures that Hugo finds: it takes `/images/…` for a path of the
 * workspace. The check is told to leave such paths alone, in the settings of the workspace.
 */
export function registerLinkCheck(sites: Sites): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, _, { diagnostics }) => {
      const mistaken = diagnostics.filter(({ code }) => valueOf(code) === 'link.no-such-file');
      const page = mistaken.length === 0 ? undefined : await sitePageOf(sites, document);
      if (page === undefined) return [];
      const shown = shownPictures(document.getText(), page);
      return mistaken.flatMap((diagnostic) => {
        const at = document.offsetAt(diagnostic.range.start);
        const here = shown.find(({ image: { range } }) => range.start <= at && at <= range.end);
        const folder = /^\/[^/]+\//.exec(here?.image.target ?? '')?.[0];
        return folder === undefined ? [] : [ignoring(`${folder}**`, diagnostic, document, page.site)];
      });
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(command, ignore),
  );
}

function ignoring(
  pattern: string,
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
  site: Site,
): vscode.CodeAction {
  const title = say(prompts.picture.ignore, site, { pattern });
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command, title, arguments: [document.uri, pattern] };
  return action;
}

async function ignore(uri: vscode.Uri, pattern: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('markdown.validate', uri);
  const known = settings.get<readonly string[]>('ignoredLinks', []);
  if (known.includes(pattern)) return;
  const isInFolder = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const target = isInFolder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  await settings.update('ignoredLinks', [...known, pattern], target);
}

function valueOf(code: vscode.Diagnostic['code']): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}
