import * as vscode from 'vscode';
import { derivedFields, derivedHelp, fieldHelp } from '../core/index.ts';
import { toRange } from './convert.ts';
import { say } from './language.ts';
import type { OpenReports } from './openReports.ts';

/** Over a field of the front matter of a report or a section page, what Hugo does with it and what it should be here. */
export function registerFrontMatterHelp(reports: OpenReports): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover: async (document, position) => {
      const open = await reports.reportIn(document);
      if (open === undefined) return undefined;
      const { report, site } = open;
      const offset = document.offsetAt(position);
      const found = [...report.frontMatter.fields].find(
        ([, { keyRange }]) => keyRange.start <= offset && offset <= keyRange.end,
      );
      const help = found && fieldHelp.get(found[0]);
      if (found === undefined || help === undefined) return undefined;
      const [key, { keyRange }] = found;
      const text = new vscode.MarkdownString(say(help, site));
      const derived = derivedFields(open.context()).find(({ name }) => name.toLowerCase() === key);
      if (derived !== undefined) {
        text.appendMarkdown('\n\n').appendText(say(derivedHelp, site, { value: derived.value.trim() }));
      }
      return new vscode.Hover(text, toRange(document, keyRange));
    },
  };
  return vscode.languages.registerHoverProvider({ language: 'markdown' }, provider);
}
