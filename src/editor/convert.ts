import * as vscode from 'vscode';
import {
  blockSnippet,
  lineColumnAt,
  lineStarts,
  type Block,
  type OffsetRange,
  type Severity,
  type TextEdit,
} from '../core/index.ts';

/** What turns offsets into places: a document, or the text of a file that is not open. */
export interface Positions {
  positionAt(offset: number): vscode.Position;
}

/** Offsets of the core as a range of the text that they speak of. */
export function toRange(text: Positions, { start, end }: OffsetRange): vscode.Range {
  return new vscode.Range(text.positionAt(start), text.positionAt(end));
}

/** The places in `text`, as its document would tell them. */
export function positionsIn(text: string): Positions {
  let starts: readonly number[] | undefined;
  return {
    positionAt: (offset) => {
      const { line, column } = lineColumnAt((starts ??= lineStarts(text)), offset);
      return new vscode.Position(line - 1, column - 1);
    },
  };
}

/** Edits of the core as edits of `document`. */
export function toTextEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(document, range), newText));
}

/** An edit that writes `block` as it is, with its tab stops where VS Code has the document in front. */
export function toSnippetEdit(document: vscode.TextDocument, range: OffsetRange, block: Block): vscode.SnippetTextEdit {
  const edit = new vscode.SnippetTextEdit(toRange(document, range), new vscode.SnippetString(blockSnippet(block)));
  edit.keepWhitespace = true;
  return edit;
}

/** The severity as the Problems panel knows it. */
export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
  }
}
