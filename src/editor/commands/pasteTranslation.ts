import * as vscode from 'vscode';
import {
  applyEdits,
  chooseTranslation,
  conventionsFor,
  firstOf,
  newTranslation,
  pasteTranslationMessages as messages,
  placeTranslation,
  soundSource,
  translationNotes,
  type Message,
  type Translation,
} from '../../core/index.ts';
import { sayNoReport } from '../askedReport.ts';
import { say } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';
import { counterpartsOf, lockFor, type Counterparts, type ReportPage } from '../translation/counterparts.ts';
import type { Proposal, Review, TranslationReview } from '../translation/translationReview.ts';

/**
 * **Paste Translation**: reads what a translator made of Copy for Translation from the clipboard, shows what it changes
 * in the report of the other language, and applies it when the author says so. Runs in either of the two reports; with
 * an `answer` the clipboard is not read.
 */
export function registerPasteTranslation(reports: OpenReports, review: TranslationReview): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.pasteTranslation', async (answer?: string) => {
    const found = await counterpartsOf(await review.documentInFront(), reports);
    if (found === undefined) {
      await sayNoReport(reports, await review.documentInFront());
      return;
    }
    const text = answer ?? (await vscode.env.clipboard.readText());
    await reviewAnswer(found, text, review);
  });
}

/** A report, and the page that is to have it in another language. */
export interface Direction {
  readonly source: OpenReport;
  readonly target: ReportPage;
}

/** Reads an answer to one of `found`'s reports, and shows what it changes; says why where it cannot be read. */
export async function reviewAnswer(found: Counterparts, answer: string, review: TranslationReview): Promise<void> {
  const { site } = found.own.open;
  const read = readAnswer(found, answer);
  if ('en' in read) {
    void tell('Information', say(read, site));
    return;
  }
  const proposed = reviewOf(read.translation, read.direction, found.own.uri);
  if (proposed.proposal.text !== proposed.before) {
    await review.show(proposed);
    return;
  }
  const path = vscode.workspace.asRelativePath(proposed.target, false);
  void tell('Information', say(messages.alreadyThere, site, { path }));
}

/** What the answer says and where it goes, or why that cannot be told. */
function readAnswer(
  found: Counterparts,
  answer: string,
): Message | { readonly translation: Translation; readonly direction: Direction } {
  if (answer.trim() === '') return messages.nothingCopied;
  const directions = directionsOf(found);
  if (directions.length === 0) return messages.oneLanguage;
  const locked = directions.map(({ source, target }) => lockFor(source, target.page));
  const translation = chooseTranslation(locked, answer);
  if (translation === 'no-answer') return messages.noAnswer;
  if (translation === 'other-report') return messages.otherReport;
  const direction = directions[locked.indexOf(translation.locked)];
  if (direction === undefined || translation.isUntranslated) return messages.untranslated;
  return { translation, direction };
}

/** Into the report in front first, unless it is the one that is written, and its counterpart waits. */
function directionsOf({ own, others }: Counterparts): readonly Direction[] {
  const into = others.flatMap(({ open }): Direction[] => (open === undefined ? [] : [{ source: open, target: own }]));
  const from = others
    .filter(({ open, isThere }) => open !== undefined || !isThere)
    .map((target): Direction => ({ source: own.open, target }));
  const isSource = own.open.report.notStarted === undefined && from.some(({ target }) => !isWritten(target));
  return isSource ? [...from, ...into] : [...into, ...from];
}

function isWritten({ open }: ReportPage): boolean {
  return open !== undefined && open.report.notStarted === undefined;
}

function reviewOf(translation: Translation, { source, target }: Direction, asked: vscode.Uri): Review {
  const { site } = source;
  const { page, open, uri } = target;
  const conventions = conventionsFor(page, site);
  const notes = translationNotes(translation);
  if (open === undefined) {
    const text = newTranslation(translation, page.language, conventions, soundSource(source).report);
    const proposal = { text, edits: [], replaced: [] };
    return { asked, target: uri, site, before: undefined, proposal, gentle: undefined, notes };
  }
  const before = open.report.text;
  const propose = (keepOwnWords: boolean): Proposal => {
    const { edits, replaced } = placeTranslation(translation, open.report, conventions, { keepOwnWords });
    return { text: applyEdits(before, edits), edits, replaced: firstOf(replaced) };
  };
  const proposal = propose(false);
  const gentle = proposal.replaced.length > 0 ? propose(true) : undefined;
  return { asked, target: uri, site, before, proposal, gentle, notes };
}
