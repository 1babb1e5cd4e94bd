import * as vscode from 'vscode';
import {
  blockSnippet,
  isPlanError,
  pageAt,
  parseDayInput,
  parseSpeakers,
  planNewReport,
  prompts,
  type Plan,
  type SpeakerAnswer,
} from '../../core/index.ts';
import { rootOf, type EventsNode } from '../eventItems.ts';
import { messageLanguage, say, speak } from '../language.ts';
import { isMarkdownFile } from '../openReports.ts';
import { exists, relativePath } from '../paths.ts';
import { takeBack } from '../pictures/takeBack.ts';
import type { Sites } from '../sites.ts';
import { tell } from '../tell.ts';
import { CreatedFiles, missingFolders, type CreatedFile } from './createdFiles.ts';
import { askForEvent } from './eventAnswers.ts';
import { findPlace, uriIn, type Place } from './eventPlace.ts';

/** What tests, tasks and other extensions may hand over; what is given is not asked. */
export interface NewEventReportArguments {
  /** A folder or file inside the site; default: the open file's site, else one of the window's. */
  readonly folder?: vscode.Uri;
  readonly name?: string;
  readonly date?: string;
  readonly languages?: readonly string[];
  readonly speakers?: string | readonly SpeakerAnswer[];
}

/** **New Event Report…**: asks what it must, then writes the report in every language and opens one. */
export function registerNewEventReport(sites: Sites): vscode.Disposable {
  const created = new CreatedFiles();
  const command = vscode.commands.registerCommand(
    'eventReport.newEventReport',
    async (argument?: vscode.Uri | EventsNode | NewEventReportArguments) => {
      const given = toArguments(argument);
      // A key binding or a task can hand over anything.
      const place = await findPlace(sites, given.folder instanceof vscode.Uri ? given.folder : await openFile(sites));
      if (place === undefined) return;
      const day = given.date === undefined ? undefined : parseDayInput(given.date);
      const speakers = typeof given.speakers === 'string' ? parseSpeakers(given.speakers) : given.speakers;
      const answers = await askForEvent(place.site, {
        ...(given.name !== undefined && { name: given.name }),
        ...(day !== undefined && { day }),
        ...(given.languages !== undefined && { languages: given.languages }),
        ...(speakers !== undefined && { speakers }),
      });
      if (answers === undefined) return;
      const language = messageLanguage(place.site);
      const plan = planNewReport({ ...answers, section: place.section, language }, place.site);
      if (isPlanError(plan)) void tell('Error', speak(plan.error, place.site));
      else await carryOut(plan, place, created);
    },
  );
  return vscode.Disposable.from(created, command);
}

/** Creates the files as one edit, which one undo takes back, and opens the report at its first tab stop. */
async function carryOut(plan: Plan, place: Place, created: CreatedFiles): Promise<void> {
  const files = plan.create.map(({ path, text }): CreatedFile => ({ uri: uriIn(place, path), text }));
  const newFolders = await missingFolders(files.map(({ uri }) => uri));
  const contents = files.map(({ uri, text }) => ({ uri, bytes: new TextEncoder().encode(text) }));
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, bytes } of contents) edit.createFile(uri, { contents: bytes, overwrite: false });
  if (!(await applied(edit))) {
    for (const file of contents) await takeBack(file);
    await explainFailure(plan, place);
    return;
  }
  created.remember(files, newFolders, place.site);
  if (plan.open === undefined) return;
  const document = await vscode.workspace.openTextDocument(uriIn(place, plan.open.path));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  // The same text again, with live tab stops; saving keeps them and leaves the document clean.
  await editor.insertSnippet(new vscode.SnippetString(blockSnippet(plan.open.block)), whole);
  await document.save();
}

async function applied(edit: vscode.WorkspaceEdit): Promise<boolean> {
  try {
    return await vscode.workspace.applyEdit(edit);
  } catch {
    return false;
  }
}

/** VS Code says only that it failed. A file that is there now came from elsewhere while we asked. */
async function explainFailure(plan: Plan, place: Place): Promise<void> {
  const path = plan.create[0]?.path ?? '';
  for (const file of plan.create) {
    if (await exists(uriIn(place, file.path))) {
      void tell('Error', say(prompts.exists, place.site, { path: file.path }));
      return;
    }
  }
  void tell('Error', say(prompts.notWritten, place.site, { path }));
}

/** A folder of the Explorer, a node of the view of events, or answers. */
function toArguments(argument: vscode.Uri | EventsNode | NewEventReportArguments = {}): NewEventReportArguments {
  if (argument instanceof vscode.Uri) return { folder: argument };
  if (!('kind' in argument)) return argument;
  const folder = rootOf(argument);
  return folder === undefined ? {} : { folder };
}

/** The open Markdown file, unless it lies beside the sites of the window, such as a README. */
async function openFile(sites: Sites): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isMarkdownFile(document)) return undefined;
  const { uri } = document;
  const site = await sites.siteOf(uri);
  const { role } = pageAt(relativePath(uri.with({ path: site.root }), uri) ?? '', site);
  return site.isHugo || role !== 'other' || (await sites.inWindow()).length === 0 ? uri : undefined;
}
