import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser.ts';
import { linkExtension } from '../host/extension.ts';
import { copyFixture } from '../host/fixture.ts';
import { startServer, type RunningServer } from '../host/server.ts';
import { quietSettings } from '../host/settings.ts';

const screenshots = join(import.meta.dirname, '..', '..', 'out', 'screenshots');

/** How long to wait for what a person would see at once, on a machine that is busy. */
const patience = 20_000;

/**
 * A real VS Code window with the extension in it, and the steps of a person at its keyboard.
 *
 * Each step waits for what it needs to see; a step that sees nothing within 20 s fails.
 */
export class Window {
  /** Drives what no step below covers. */
  readonly page: Page;
  /** The copy of the fixture that is open, to be read from the disk. */
  readonly folder: string;
  readonly #temporary: string;
  readonly #server: RunningServer;
  readonly #browser: Browser;

  private constructor(page: Page, folder: string, temporary: string, server: RunningServer, browser: Browser) {
    this.page = page;
    this.folder = folder;
    this.#temporary = temporary;
    this.#server = server;
    this.#browser = browser;
  }

  /** Opens a copy of `test/sites/<fixture>`. */
  static async open(fixture: string, settings: Record<string, unknown> = {}): Promise<Window> {
    const temporary = mkdtempSync(join(tmpdir(), 'er-'));
    const folder = copyFixture(fixture, join(temporary, fixture));
    const extensions = join(temporary, 'extensions');
    linkExtension(extensions);
    const data = join(temporary, 'data');
    const [server, browser] = await Promise.all([
      startServer({ data, extensions, settings: { ...quietSettings(), ...settings } }),
      launchBrowser(),
    ]);
    const context = await browser.newContext({
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(`http://${server.authority}/?folder=${encodeURIComponent(folder)}`);
    const window = new Window(page, folder, temporary, server, browser);
    await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
    return window;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    rmSync(this.#temporary, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Opens a file by Quick Open; `name` is what a person types, such as `4.4-Event4/_index.vi.md`. */
  async openFile(name: string): Promise<void> {
    await this.#chooseInQuickInput('Control+p', name, this.#quickRows().first());
    await this.#editor().waitFor();
  }

  /** Runs a command from the palette by its whole title, such as `Event Report: New Event Report…`. */
  async runCommand(title: string): Promise<void> {
    const label = this.page.locator('.label-name', { hasText: exactly(title) });
    await this.#chooseInQuickInput('F1', title, this.#quickRows().filter({ has: label }).first());
  }

  /** What the input box or the list at the top says: its title, its question and the rows below. */
  async quickInput(): Promise<{ title: string; message: string; rows: string[] }> {
    const box = this.page.locator('.quick-input-widget');
    await box.waitFor();
    return {
      title: await text(box.locator('.quick-input-title')),
      message: await text(box.locator('.quick-input-message')),
      rows: await texts(this.#quickRows().locator('.label-name')),
    };
  }

  /** Answers the question at the top that has this text, in its title, its message or its placeholder. */
  async answer(question: string, value: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget');
    const asks = box.filter({ hasText: question });
    const hints = box.filter({ has: this.page.locator(`input[placeholder*=${JSON.stringify(question)}]`) });
    await asks.or(hints).first().waitFor();
    if (value !== '') await box.locator('input[type="text"]').first().fill(value);
    await this.page.keyboard.press('Enter');
  }

  /** Types as fast as a person, into what has the focus. */
  async type(value: string): Promise<void> {
    await this.page.keyboard.type(value, { delay: 30 });
  }

  /** Presses keys by their names, one after the other: `press('Control+End', 'Enter')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Puts the caret at the start of a line (the first is 1) of the editor that is open. */
  async goToLine(line: number, column = 1): Promise<void> {
    await this.#chooseInQuickInput('Control+g', `:${line}:${column}`, this.#quickRows().first());
  }

  /** The whole text of the editor that is open, taken as a person would: select all, copy. */
  async editorText(): Promise<string> {
    await this.press('Control+a', 'Control+c');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The lines that can be seen. */
  async visibleText(): Promise<string> {
    return text(this.#editor().locator('.view-lines'));
  }

  async waitForText(expected: string): Promise<void> {
    await this.#editor().locator('.view-line', { hasText: expected }).first().waitFor();
  }

  /** The names in the list of completions. */
  async suggestions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return texts(rows.locator('.label-name'));
  }

  /** Waits until the list of completions offers `label` first, and takes it. */
  async acceptSuggestion(label: string): Promise<void> {
    const focused = this.page.locator('.suggest-widget.visible .monaco-list-row.focused');
    await focused.locator('.label-name', { hasText: exactly(label) }).waitFor();
    await this.press('Enter');
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }

  /** The number of underlined places, once there is one. */
  async squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Promise<number> {
    const places = this.page.locator(`.squiggly-${severity}`);
    await places.first().waitFor({ state: 'attached' });
    return places.count();
  }

  /** Rests the mouse on a word that can be seen and returns what the hover says. */
  async hover(word: string): Promise<string> {
    await this.#editor().locator('.view-line span span', { hasText: word }).first().hover();
    const hover = this.page.locator('.monaco-hover:visible .hover-contents:not(:has-text("Loading"))');
    await hover.first().waitFor();
    return (await texts(hover)).join('\n');
  }

  /** The titles that Ctrl+. offers at the caret; the list stays open. */
  async quickFixes(): Promise<string[]> {
    await this.#focusEditor();
    await this.press('Control+.');
    const rows = this.#actionRows();
    await rows.first().waitFor();
    return texts(rows);
  }

  /** Takes a fix from the list that `quickFixes` opened, or opens it. */
  async applyQuickFix(title: string): Promise<void> {
    if (!(await this.#actionRows().first().isVisible())) await this.quickFixes();
    await this.#actionRows().filter({ hasText: title }).first().click();
    await this.page.locator('.action-widget').waitFor({ state: 'hidden' });
  }

  /** The rows of the Problems panel, files and problems, once one contains `awaited`. */
  async problems(awaited = ''): Promise<string[]> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.press('Control+Shift+m');
    await rows.filter({ hasText: awaited }).first().waitFor();
    return texts(rows);
  }

  /** The messages at the bottom right, once there is one. */
  async notifications(): Promise<string[]> {
    const toasts = this.page.locator('.notification-toast .notification-list-item-message');
    await toasts.first().waitFor();
    return texts(toasts);
  }

  /** Keeps a picture of the window in out/screenshots, for a person to look at. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  #editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
  }

  #quickRows(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  }

  #actionRows(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  async #focusEditor(): Promise<void> {
    await this.press('Control+1');
    await this.page.locator('.monaco-editor.focused').first().waitFor();
  }

  async #chooseInQuickInput(key: string, typed: string, row: Locator): Promise<void> {
    await this.press(key);
    const box = this.page.locator('.quick-input-widget');
    await box.waitFor();
    // `fill` would drop the `>` that makes the box a palette.
    await this.page.keyboard.insertText(typed);
    await row.click();
    await box.waitFor({ state: 'hidden' });
  }
}

/** The editor shows spaces as no-break spaces. */
async function text(locator: Locator): Promise<string> {
  return (await locator.innerText()).replaceAll('\u00A0', ' ').trim();
}

async function texts(locator: Locator): Promise<string[]> {
  const found = await locator.allInnerTexts();
  return found.map((each) => each.replaceAll('\u00A0', ' ').trim());
}

function exactly(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
