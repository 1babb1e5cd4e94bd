import * as vscode from 'vscode';
import {
  addToSectionPage,
  isExampleEntry,
  folderOf,
  nameOf,
  pageFolder,
  prompts,
  sectionIndexEntries,
  sectionPageMessages as messages,
  translationsOf,
  type Message,
  type ReportSummary,
} from '../../core/index.ts';
import { applyTo, askedReport } from '../askedReport.ts';
import { say } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';

/**
 * **Add to Section Page**: writes an entry for the event of the report in front into the page of its section, in each
 * language that has both, and shows the one in the report's language. Each page is one edit.
 */
export function registerAddToSectionPage(reports: OpenReports): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.addToSectionPage', async () => {
    const asked = await askedReport(reports);
    if (asked === undefined) return;
    const { document, open } = asked;
    const root = document.uri.with({ path: open.site.root, query: '', fragment: '' });
    const found = sectionPages(open);
    if (found.length === 0) {
      // A report may lie in the site's own folder.
      const folder = folderOf(pageFolder(open.page)) || nameOf(open.site.root);
      void tell('Information', say(messages.noPage, open.site, { folder }));
    }
    const troubles = new Map<Message, string[]>();
    // Each is shown, and the last one is in front.
    for (const { path, summary } of found.toReversed()) {
      const trouble = await addTo(vscode.Uri.joinPath(root, path), summary, reports);
      if (trouble !== undefined) troubles.set(trouble, [path, ...(troubles.get(trouble) ?? [])]);
    }
    for (const [trouble, paths] of troubles) {
      void tell('Information', say(trouble, open.site, { path: paths.join(', ') }));
    }
  });
}

interface SectionPage {
  readonly path: string;
  /** The report of the event in the page's language. */
  readonly summary: ReportSummary;
}

/** The section pages that exist, that in the report's language first. */
function sectionPages({ page, site }: OpenReport): readonly SectionPage[] {
  const own = site.summaries.get(page.path);
  const section = folderOf(pageFolder(page));
  return [...(own === undefined ? [] : [own]), ...translationsOf(page, site)].flatMap((summary): SectionPage[] => {
    // A report and its section page have the same ending: `_index.vi.md`.
    const ending = nameOf(summary.path).replace(/^[^.]*/, '');
    const path = `${section}/_index${ending}`;
    return site.pages.has(path) ? [{ path, summary }] : [];
  });
}

/** Says why nothing was added. */
async function addTo(uri: vscode.Uri, summary: ReportSummary, reports: OpenReports): Promise<Message | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const open = await reports.reportIn(document);
  if (open === undefined) return messages.noForm;
  const folder = nameOf(folderOf(summary.path)).toLowerCase();
  const isListed = sectionIndexEntries(open.report).some((entry) => {
    return entry.folder?.name.toLowerCase() === folder && !isExampleEntry(entry);
  });
  if (isListed) return messages.listed;
  const edit = addToSectionPage(open.report, summary, open.site);
  if (edit === undefined) return messages.noForm;
  if (!(await applyTo(document, [edit]))) return prompts.notWritten;
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const start = document.positionAt(edit.range.start + edit.newText.search(/\S/));
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return undefined;
}
