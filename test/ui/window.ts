import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openWindow, type OpenWindow, type WindowOptions } from '../host/openWindow.ts';
import { persist, soon } from './persist.ts';
import { QuickInput } from './quickInput.ts';
import { exactly, textOf, textsOf } from './reading.ts';
import { openWindows, screenshots } from './traces.ts';

/** What has the keyboard, and whether the page has it at all. */
const focusNow = `[document.hasFocus(), document.visibilityState, document.activeElement?.outerHTML.slice(0, 200)]`;

/** Stands in the clipboard until the editor has put its text there. */
const nothingCopied = 'nothing has been copied yet';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/**
 * A real VS Code window with the extension in it, and the steps of a person at its keyboard.
 *
 * Each step waits for what it needs to see; a step that sees nothing for long fails.
 */
export class Window {
  readonly #opened: OpenWindow;
  readonly #quickInput: QuickInput;

  private constructor(opened: OpenWindow) {
    this.#opened = opened;
    this.#quickInput = new QuickInput(opened.page);
    openWindows.add(this);
  }

  /** Opens a copy of `test/sites/<fixture>`. */
  static async open(fixture: string, options?: WindowOptions): Promise<Window> {
    return new Window(await openWindow(fixture, options));
  }

  async close(): Promise<void> {
    openWindows.delete(this);
    await this.#opened.close();
  }

  /** Drives what no step below covers. */
  get page(): Page {
    return this.#opened.page;
  }

  /** The copy of the fixture that is open, to be read from the disk. */
  get folder(): string {
    return this.#opened.folder;
  }

  /** Ends the process of the extensions as the system would. */
  killExtensionHosts(): number {
    return this.#opened.killExtensionHosts();
  }

  /** Closes the window and opens it again, with the files and views that were open. */
  async reopen(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Opens a file by Quick Open; `name` is what a person types, such as `4.4-Event4/_index.vi.md`. */
  async openFile(name: string): Promise<void> {
    const parts = name.split('/');
    const label = parts.pop() ?? '';
    const opened = this.#editorOf(name);
    // The list can change between the look and the click.
    await persist(async () => {
      await this.#quickInput.choose('Control+p', name, label, parts.join('/'));
      await opened.waitFor({ timeout: soon });
    });
  }

  /** Runs a command from the palette by its whole title, such as `Event Report: New Event Report…`. */
  async runCommand(title: string): Promise<void> {
    await this.#quickInput.choose('F1', title, title);
  }

  /** Puts the caret into the editor that is open; the first line and column are 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.#quickInput.choose('Control+g', `${line}:${column}`, new RegExp(`\\bline ${line}\\b`));
  }

  /**
   * Waits for the question at the top that has these words in its title, message or placeholder.
   * Returns the rows to choose from, none for an input box.
   */
  async question(words: string): Promise<string[]> {
    return this.#quickInput.question(words);
  }

  /** Answers that question by typing and Enter, or by Enter alone when no value is given. */
  async answer(words: string, value?: string): Promise<void> {
    await this.#quickInput.answer(words, value);
  }

  /** Types as fast as a person, into what has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  /** Presses keys by their names, one after the other: `press('Control+End', 'Enter')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The whole text of the editor that is open: select all, copy, caret back. Leaves the tab stops of a snippet. */
  async editorText(): Promise<string> {
    await this.#focusEditor();
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(nothingCopied)})`);
    await this.press('Control+a', 'Control+c');
    const copied = `navigator.clipboard.readText().then((text) => text !== ${JSON.stringify(nothingCopied)})`;
    await this.page.waitForFunction(copied);
    await this.press('Control+u');
    return this.page.evaluate<string>('navigator.clipboard.readText()');
  }

  /** Waits until a line that can be seen contains this. */
  async waitForText(expected: string): Promise<void> {
    await this.#editor.locator('.view-line').filter({ hasText: expected }).first().waitFor();
  }

  /** The names in the list of completions. */
  async suggestions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return textsOf(rows.locator('.label-name'));
  }

  /** Waits until the list of completions has `label` selected, and takes it. */
  async acceptSuggestion(label: string): Promise<void> {
    const list = this.page.locator('.suggest-widget.visible');
    await list.locator('.monaco-list-row.focused .label-name', { hasText: exactly(label) }).waitFor();
    await this.press('Enter');
    await list.waitFor({ state: 'hidden' });
  }

  /** How many places are underlined, once there is one. */
  async squiggles(severity: Severity): Promise<number> {
    const places = this.page.locator(`.squiggly-${severity}`);
    await places.first().waitFor({ state: 'attached' });
    return places.count();
  }

  async waitForNoSquiggles(severity: Severity): Promise<void> {
    await this.page.locator(`.squiggly-${severity}`).first().waitFor({ state: 'detached' });
  }

  /** Rests the mouse on a word that can be seen, until the hover contains `awaited`; returns all that it says. */
  async hover(word: string, awaited = ''): Promise<string> {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: awaited });
    await persist(async () => {
      // A mouse that is there already moves no more.
      await this.page.mouse.move(0, 0);
      await this.#editor.locator('.view-line span span', { hasText: word }).first().hover({ timeout: soon });
      await hover.filter({ hasNotText: 'Loading' }).first().waitFor({ timeout: soon });
    });
    return (await textsOf(hover)).join('\n');
  }

  /** The titles that Ctrl+. offers at the caret, once `awaited` is among them; the list stays open. */
  async quickFixes(awaited = ''): Promise<string[]> {
    const row = this.#actionRows.filter({ hasText: awaited }).first();
    const shown = this.page.locator('.action-widget, .monaco-editor-overlaymessage').first();
    // Providers may still be starting, and a window that is still moving its focus closes the list: ask again.
    return persist(async () => {
      await this.#focusEditor();
      await this.press('Control+.');
      await shown.waitFor({ timeout: soon });
      const offered = await textsOf(this.#actionRows);
      if (await row.isVisible()) return offered;
      await this.press('Escape');
      await shown.waitFor({ state: 'hidden', timeout: soon });
      throw new Error(`No quick fix ${JSON.stringify(awaited)} at the caret, only ${JSON.stringify(offered)}.`);
    });
  }

  /** Takes the fix whose title contains this. */
  async applyQuickFix(title: string): Promise<void> {
    const row = this.#actionRows.filter({ hasText: title }).first();
    if (!(await row.isVisible())) await this.quickFixes(title);
    await row.click();
    await row.waitFor({ state: 'hidden' });
  }

  /** The rows of the Problems panel, files and problems, once one contains `awaited`. */
  async problems(awaited = ''): Promise<string[]> {
    await this.#showProblems();
    await this.#problemRows.filter({ hasText: awaited }).first().waitFor();
    return textsOf(this.#problemRows);
  }

  /** Waits until the Problems panel has no row with this; without words, until it is empty. */
  async waitForNoProblem(words = ''): Promise<void> {
    await this.#showProblems();
    await this.#problemRows.filter({ hasText: words }).first().waitFor({ state: 'detached' });
  }

  /** Waits for the message at the bottom right that contains `awaited`, and returns it. */
  async notification(awaited: string | RegExp): Promise<string> {
    return textOf(this.#notifications.filter({ hasText: awaited }).first());
  }

  /** The messages at the bottom right now. */
  async notifications(): Promise<string[]> {
    return textsOf(this.#notifications);
  }

  /** Waits until the tab in front is marked as changed, or is not. */
  async waitForTab(state: 'changed' | 'clean'): Promise<void> {
    const mark = state === 'changed' ? '.dirty' : ':not(.dirty)';
    await this.page.locator(`.editor-group-container.active .tab.active${mark}`).waitFor();
  }

  /** Scrolls a list, which holds only the rows that can be seen, until it shows `row`. */
  async scrollTo(list: Locator, row: Locator): Promise<void> {
    await list.hover();
    await persist(async () => {
      await this.page.mouse.wheel(0, 300);
      await row.waitFor({ timeout: 500 });
    });
  }

  /** Keeps a picture of the window in out/screenshots, for a person to look at. */
  async screenshot(name: string): Promise<void> {
    // Messages and lists fade in: the picture shows them as they stay.
    await this.page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
  }

  /** What the editor that is open shows now, without touching the caret. */
  async visibleText(): Promise<string> {
    return textOf(this.#editor.locator('.view-lines'));
  }

  /** For a test that failed: keeps a picture, and returns what VS Code says. */
  async traces(name: string): Promise<unknown> {
    await this.screenshot(name);
    const tabs = await textsOf(this.page.locator('.tabs-container .tab'));
    const focus = await this.page.evaluate(focusNow);
    return { tabs, focus, notifications: await this.notifications(), question: await this.#quickInput.text() };
  }

  get #editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
  }

  #editorOf(path: string): Locator {
    return this.page.locator(`.editor-group-container.active .monaco-editor[role="code"][data-uri$="/${path}"]`);
  }

  get #notifications(): Locator {
    return this.page.locator('.notification-toast .notification-list-item-message');
  }

  get #actionRows(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  get #problemRows(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  async #showProblems(): Promise<void> {
    const panel = this.page.locator('.markers-panel');
    await persist(async () => {
      if (await panel.isVisible()) return;
      await this.press('Control+Shift+m');
      await panel.waitFor({ timeout: soon });
    });
  }

  async #focusEditor(): Promise<void> {
    await persist(async () => {
      await this.press('Control+1');
      await this.page.locator('.monaco-editor.focused').first().waitFor({ timeout: soon });
    });
  }
}
