import * as vscode from 'vscode';
import { formatStatement, joinPath, type Problem, type Site } from '../core/index.ts';
import { toRange, toSeverity, type Positions } from './convert.ts';
import { messageLanguage } from './language.ts';
import { rulePageLink } from './rulePages.ts';

/** The problem of a file, open or not, as VS Code shows it. */
export function toDiagnostic(
  file: Positions & { readonly uri: vscode.Uri },
  site: Site,
  problem: Problem,
  language = messageLanguage(site),
): vscode.Diagnostic {
  const message = formatStatement(problem.statement, language);
  const diagnostic = new vscode.Diagnostic(toRange(file, problem.range), message, toSeverity(problem.severity));
  diagnostic.source = 'Event Report';
  diagnostic.code = { value: problem.rule, target: rulePageLink(problem.rule, language) };
  if (problem.faded) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  diagnostic.relatedInformation = problem.related.map(({ path, range, statement }) => {
    const place =
      path === undefined
        ? new vscode.Location(file.uri, toRange(file, range))
        : new vscode.Location(file.uri.with({ path: joinPath(site.root, path) }), new vscode.Position(0, 0));
    return new vscode.DiagnosticRelatedInformation(place, formatStatement(statement, language));
  });
  return diagnostic;
}
