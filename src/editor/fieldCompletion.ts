import * as vscode from 'vscode';
import { blockSnippet, offerFields, type FieldOffer, type OffsetRange } from '../core/index.ts';
import { toRange } from './convert.ts';
import { say } from './language.ts';
import type { OpenReport, OpenReports } from './openReports.ts';

/**
 * The list of fields and values in front matter. Letters never open a list in Markdown (microsoft/vscode#185075): a new
 * line does where fields are missing, and a space where a value is.
 */
export function registerFieldCompletion(reports: OpenReports): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position, _token, { triggerCharacter }) => {
      const { version } = document;
      const open = await reports.reportIn(document);
      if (open === undefined) return undefined;
      const found = offerFields(open.context(), document.offsetAt(position), {
        isAsking: triggerCharacter !== '\n',
        typedOn: open.version !== version,
      });
      // A space within a value is only a space.
      if (found === undefined || (triggerCharacter === ' ' && found.replaced.start < found.replaced.end))
        return undefined;
      const items = found.offers.map((offer, index) => toItem(document, open, offer, found.replaced, index));
      // Asked again at each key, so that our own match decides: with and without marks.
      return new vscode.CompletionList(items, true);
    },
  };
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, '\n', ' ');
}

function toItem(
  document: vscode.TextDocument,
  { site }: OpenReport,
  { kind, label, value, source, help, block }: FieldOffer,
  replaced: OffsetRange,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, ...(value !== undefined && { description: value }) });
  item.kind = kind === 'field' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value;
  if (source !== undefined) item.detail = say(source, site);
  if (help !== undefined) item.documentation = new vscode.MarkdownString(say(help, site));
  item.insertText = new vscode.SnippetString(blockSnippet(block));
  item.range = toRange(document, replaced);
  item.filterText = document.getText(item.range);
  item.sortText = String(index).padStart(3, '0');
  return item;
}
