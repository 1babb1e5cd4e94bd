import * as vscode from 'vscode';
import {
  firstOf,
  pasteTranslationMessages as messages,
  nameOf,
  type Message,
  type Site,
  type Statement,
  type TextEdit,
} from '../../core/index.ts';
import { toTextEdits } from '../convert.ts';
import { say, speak } from '../language.ts';
import { exists } from '../paths.ts';
import { tell } from '../tell.ts';

/** A text as it would be, and what of the author's is replaced for it. */
export interface Proposal {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** The names of the parts in which own words are replaced, as few as a sentence can hold. */
  readonly replaced: readonly Statement[];
}

/** A change that the author is to look at. */
export interface Review {
  /** The report in which the translation was pasted: the target, or its source. */
  readonly asked: vscode.Uri;
  readonly target: vscode.Uri;
  readonly site: Site;
  /** What stands in the target; `undefined` where there is none yet. */
  readonly before: string | undefined;
  readonly proposal: Proposal;
  /** The same without touching the author's own words; `undefined` where none are touched anyway. */
  readonly gentle: Proposal | undefined;
  /** What else the author should know. */
  readonly notes: readonly Statement[];
}

const scheme = 'event-report-translation';
const context = 'eventReport.reviewsTranslation';

/** Shows a change in VS Code's comparison, and applies it as one edit when the author says so. */
export class TranslationReview implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  #open: { readonly review: Review; readonly right: vscode.Uri } | undefined;
  #count = 0;
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
      }),
      vscode.commands.registerCommand('eventReport.applyTranslation', () => this.#answer(() => this.#apply())),
      vscode.commands.registerCommand('eventReport.discardTranslation', () => this.#answer(() => this.#close())),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.some((tab) => this.#isOurs(tab))) this.#forget();
      }),
    );
  }

  /** The document in front; for a comparison of ours the report in which it was asked for. */
  async documentInFront(): Promise<vscode.TextDocument | undefined> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.uri.scheme !== scheme || this.#open === undefined) return document;
    return vscode.workspace.openTextDocument(this.#open.review.asked);
  }

  /** Opens the comparison and asks; returns when the author has answered. A comparison that is open is given up. */
  async show(review: Review): Promise<void> {
    await this.#close();
    const { proposal, before, gentle, notes } = review;
    const left = before === undefined ? this.#virtual(review.target, '') : review.target;
    const right = this.#virtual(review.target, proposal.text);
    this.#open = { review, right };
    const isReplacing = proposal.replaced.length > 0;
    const name = nameOf(review.target.path);
    const title = say(isReplacing ? messages.diffReplacing : messages.diff, review.site, { name });
    await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: false });
    await vscode.commands.executeCommand('setContext', context, true);
    const path = vscode.workspace.asRelativePath(review.target, false);
    const asking = isReplacing ? messages.askReplacing : before === undefined ? messages.askNew : messages.ask;
    const question = [
      say(asking, review.site, { path, parts: proposal.replaced }),
      ...firstOf(notes).map((note) => speak(note, review.site)),
    ].join(' ');
    const buttons = {
      apply: say(messages.apply, review.site),
      keep: say(messages.keepOwnWords, review.site),
      discard: say(messages.discard, review.site),
    };
    const offered = [buttons.apply, ...(gentle === undefined ? [] : [buttons.keep]), buttons.discard];
    const answer = await vscode.window.showInformationMessage(question, ...offered);
    // Another answer may have come by the buttons of the editor.
    if (answer === undefined || !this.#isShown(right)) return;
    if (answer === buttons.apply) await this.#apply();
    else if (answer === buttons.keep && gentle !== undefined) {
      await this.show({ ...review, proposal: gentle, gentle: undefined });
    } else await this.#close();
  }

  /** An answer by the buttons of the comparison: the question at the bottom, which only VS Code can close, moves aside. */
  async #answer(follow: () => Promise<void>): Promise<void> {
    if (this.#open === undefined) return;
    await vscode.commands.executeCommand('notifications.hideToasts');
    await follow();
  }

  async #apply(): Promise<void> {
    if (this.#open === undefined) return;
    const { review } = this.#open;
    // The comparison of another text stays: the answer of a language model stands nowhere else.
    let failure = await changedSince(review);
    if (failure === undefined) {
      await this.#close();
      failure = await applyTo(review);
    }
    if (failure === undefined) {
      await vscode.window.showTextDocument(review.target, { preview: false });
      return;
    }
    const path = vscode.workspace.asRelativePath(review.target, false);
    void tell('Warning', say(failure, review.site, { path }));
  }

  #virtual(target: vscode.Uri, text: string): vscode.Uri {
    const uri = target.with({ scheme, authority: '', query: String(++this.#count), fragment: '' });
    this.#texts.set(uri.toString(), text);
    return uri;
  }

  async #close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter((tab) => this.#isOurs(tab));
    this.#forget();
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs);
  }

  #isShown(right: vscode.Uri): boolean {
    return this.#open?.right === right;
  }

  #isOurs({ input }: vscode.Tab): boolean {
    return input instanceof vscode.TabInputTextDiff && input.modified.toString() === this.#open?.right.toString();
  }

  #forget(): void {
    if (this.#open === undefined) return;
    this.#open = undefined;
    this.#texts.clear();
    void vscode.commands.executeCommand('setContext', context, false);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** Says so when the target is another by now. */
async function changedSince({ target, before }: Review): Promise<Message | undefined> {
  const isSame =
    before === undefined
      ? !(await exists(target))
      : (await vscode.workspace.openTextDocument(target)).getText() === before;
  return isSame ? undefined : messages.changedMeanwhile;
}

/** Writes the proposal as one edit; why not where it could not be, or the target is another by now. */
async function applyTo(review: Review): Promise<Message | undefined> {
  const changed = await changedSince(review);
  if (changed !== undefined) return changed;
  const { target, before, proposal } = review;
  const edit = new vscode.WorkspaceEdit();
  if (before === undefined) {
    edit.createFile(target, { contents: new TextEncoder().encode(proposal.text), overwrite: false });
  } else {
    edit.set(target, toTextEdits(await vscode.workspace.openTextDocument(target), proposal.edits));
  }
  return (await vscode.workspace.applyEdit(edit)) ? undefined : messages.notWritten;
}
