import type { Locator, Page } from 'playwright-core';
import { persist, soon } from './persist.ts';
import { exactly, textsOf } from './reading.ts';

/** The keys that open the box at the top, with what stands in it then. */
const prefixes = { 'Control+p': '', 'Control+g': ':', F1: '>' };

/** The box at the top of the window: Quick Open, the palette, and what extensions ask. */
export class QuickInput {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Asks for `typed` in the list that `key` opens, and takes the row with exactly this label. */
  async choose(key: keyof typeof prefixes, typed: string, label: string | RegExp, detail = ''): Promise<void> {
    const name = this.#page.locator('.label-name', { hasText: typeof label === 'string' ? exactly(label) : label });
    // Only what was found by `typed` has its letters marked: until then the list still shows what it did before.
    const found = key === 'Control+g' ? this.#rows : this.#rows.filter({ has: this.#page.locator('.highlight') });
    const row = found.filter({ has: name, hasText: detail }).first();
    let tries = 0;
    await persist(async () => {
      await this.close();
      if (++tries <= 2) await this.#page.keyboard.press(key);
      else await this.#openByMouse(key);
      await this.#box.fill(prefixes[key] + typed, { timeout: soon });
      await row.click({ timeout: soon });
    });
    await this.#widget.filter({ has: row }).waitFor({ state: 'hidden' });
  }

  /**
   * Waits for the question that has these words in its title, message or placeholder.
   * Returns the rows to choose from, none for an input box.
   */
  async question(words: string): Promise<string[]> {
    const hints = this.#widget.filter({ has: this.#page.locator(`input[placeholder*=${JSON.stringify(words)}]`) });
    await this.#widget.filter({ hasText: words }).or(hints).first().waitFor();
    return textsOf(this.#rows.locator('.label-name'));
  }

  /** Answers that question by typing and Enter, or by Enter alone when no value is given. */
  async answer(words: string, value?: string): Promise<void> {
    await this.question(words);
    if (value !== undefined) await this.#box.fill(value);
    await this.#takesEnter.waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** Closes the box if it is open. */
  async close(): Promise<void> {
    if (!(await this.#widget.isVisible())) return;
    await this.#page.keyboard.press('Escape');
    await this.#widget.waitFor({ state: 'hidden', timeout: soon });
  }

  /** What the box says now, title, message and rows. */
  async text(): Promise<string[]> {
    return textsOf(this.#widget);
  }

  /** Opens the box as a person would whose keys do not arrive: by a click on the title of the window. */
  async #openByMouse(lost: string): Promise<void> {
    console.error(`    ${lost} did nothing, so the title is clicked.`);
    await this.#page.locator('.command-center-quick-pick').click({ timeout: soon });
  }

  get #widget(): Locator {
    return this.#page.locator('.quick-input-widget:visible');
  }

  /** The box once Enter means something: a list is there before its rows are, an input box has its list hidden. */
  get #takesEnter(): Locator {
    const list = '.quick-input-list';
    const isHidden = this.#page.locator(`${list}[style*="display: none"]`);
    const hasRow = this.#page.locator(`${list} .monaco-list-row`);
    return this.#widget
      .filter({ has: isHidden })
      .or(this.#widget.filter({ has: hasRow }))
      .first();
  }

  get #box(): Locator {
    return this.#widget.locator('input[type="text"]').first();
  }

  get #rows(): Locator {
    return this.#widget.locator('.quick-input-list .monaco-list-row');
  }
}
