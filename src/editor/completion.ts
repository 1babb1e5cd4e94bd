import * as vscode from 'vscode';
import {
  blockSnippet,
  blockText,
  conventionsFor,
  offerBlocks,
  offerSpeakers,
  type BlockOffer,
  type OffsetRange,
  type SpeakerOffer,
  prompts,
} from '../core/index.ts';
import { toRange } from './convert.ts';
import { say } from './language.ts';
import type { OpenReport, OpenReports } from './openReports.ts';

/**
 * The list of sections while typing, and in a speakers section that of the site's speakers. Letters never open a list in
 * Markdown (microsoft/vscode#185075), hence `#` and `/` and for speakers `*`; without the space it would close at `### `.
 */
export function registerCompletion(reports: OpenReports): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position) => {
      const { version } = document;
      const open = await reports.reportIn(document);
      if (open === undefined) return undefined;
      // A fast author is ahead of us. No answer would close the list for good; this one makes VS Code ask again.
      const typedOn = open.version !== version;
      const offset = document.offsetAt(position);
      const { report, site, page } = open;
      const style = conventionsFor(page, site);
      const found = offerBlocks(report, offset, style, { typedOn });
      if (found === undefined) return speakersAt(document, open, offset);
      const typed = document.getText(toRange(document, found.replaced));
      const items = found.offers.map((offer, index) => toItem(document, open, offer, found.replaced, typed, index));
      // Asked again at each key, so that our own match decides and not VS Code's, which takes letters across words.
      return new vscode.CompletionList(items, true);
    },
  };
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, '#', '/', ' ', '*');
}

function speakersAt(
  document: vscode.TextDocument,
  { report, page, site }: OpenReport,
  offset: number,
): vscode.CompletionList | undefined {
  if (page.role !== 'report') return undefined;
  const found = offerSpeakers(report, offset, page, site);
  const items = found?.offers.map((offer, index) => toSpeakerItem(document, offer, found.replaced, index));
  return items && new vscode.CompletionList(items, true);
}

function toSpeakerItem(
  document: vscode.TextDocument,
  { name, role, entry }: SpeakerOffer,
  replaced: OffsetRange,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: name, description: role }, vscode.CompletionItemKind.User);
  item.insertText = entry;
  item.range = toRange(document, replaced);
  item.filterText = document.getText(item.range);
  item.sortText = String(index).padStart(3, '0');
  return item;
}

function toItem(
  document: vscode.TextDocument,
  { site }: OpenReport,
  { label, block, group }: BlockOffer,
  replaced: { start: number; end: number },
  typed: string,
  index: number,
): vscode.CompletionItem {
  const said = say(prompts.offers[group], site);
  const item = new vscode.CompletionItem(
    { label, ...(group === 'present' && { description: said }) },
    vscode.CompletionItemKind.Snippet,
  );
  item.detail = said;
  item.documentation = new vscode.MarkdownString().appendCodeblock(blockText(block), 'markdown');
  item.insertText = new vscode.SnippetString(blockSnippet(block));
  item.range = toRange(document, replaced);
  item.filterText = typed;
  item.sortText = String(index).padStart(3, '0');
  return item;
}
