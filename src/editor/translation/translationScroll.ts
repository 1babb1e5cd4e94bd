import * as vscode from 'vscode';
import { alignedOffset } from '../../core/index.ts';
import { log } from '../log.ts';
import type { OpenReports } from '../openReports.ts';

/** How long an editor that we scrolled reports of it, in milliseconds: it is not the author who scrolls it then. */
const echo = 300;

/** Keeps two editors of one event at the same section, as long as both can be seen; the last two that were joined. */
export class TranslationScroll implements vscode.Disposable {
  readonly #reports: OpenReports;
  readonly #subscriptions: vscode.Disposable;
  #pair: readonly [string, string] | undefined;
  /** When we last scrolled an editor, by the address of its document. */
  readonly #moved = new Map<string, number>();

  constructor(reports: OpenReports) {
    this.#reports = reports;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        const wasUs = Date.now() - (this.#moved.get(keyOf(textEditor)) ?? 0) < echo;
        if (!wasUs) this.#follow(textEditor).catch(log.failed('scrolling the translation'));
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        const gone = closed.flatMap(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : []));
        if (gone.some((key) => this.#pair?.includes(key))) this.#pair = undefined;
      }),
    );
  }

  /** Has the two go together from now on, `beside` at the place of `own` first. */
  async join(own: vscode.TextEditor, beside: vscode.TextEditor): Promise<void> {
    this.#pair = [keyOf(own), keyOf(beside)];
    await this.#follow(own);
  }

  async #follow(leader: vscode.TextEditor): Promise<void> {
    const key = keyOf(leader);
    const other = this.#pair?.includes(key) === true ? this.#pair.find((member) => member !== key) : undefined;
    const follower = vscode.window.visibleTextEditors.find((editor) => keyOf(editor) === other);
    const top = leader.visibleRanges[0]?.start;
    if (follower === undefined || top === undefined) return;
    const [from, to] = await Promise.all([leader, follower].map(({ document }) => this.#reports.reportIn(document)));
    if (from === undefined || to === undefined) return;
    const offset = alignedOffset(from.report, to.report, leader.document.offsetAt(top));
    const place = follower.document.positionAt(offset);
    if (follower.visibleRanges[0]?.start.line === place.line) return;
    this.#moved.set(keyOf(follower), Date.now());
    follower.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function keyOf({ document }: vscode.TextEditor): string {
  return document.uri.toString();
}
