import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { linkExtension } from './extension.ts';
import { killExtensionHosts } from './extensionHost.ts';
import { copyFixture } from './fixture.ts';
import { startServer } from './server.ts';
import { quietSettings } from './settings.ts';

/** How long to wait for what a person would see at once, on a machine that is busy. */
export const patience = 45_000;

/** Does not ask whether the folder is trusted, but takes for granted that it is not. */
const distrustful = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

export interface OpenWindow {
  readonly page: Page;
  /** The copy of the fixture that is open, to be read from the disk. */
  readonly folder: string;
  /** Ends the process of the extensions as the system would; tells how many there were. */
  killExtensionHosts(): number;
  close(): Promise<void>;
}

export interface WindowOptions {
  /** User settings. */
  readonly settings?: Record<string, unknown>;
  /** Puts the extension into a folder of extensions; by default what is built now. */
  readonly install?: (extensions: string) => void;
  /** Opens the folder as one that the person does not trust. */
  readonly restricted?: boolean;
}

/** Opens a copy of `test/sites/<fixture>` in a VS Code of its own, with the extension installed as a person has it. */
export async function openWindow(fixture: string, options: WindowOptions = {}): Promise<OpenWindow> {
  const temporary = mkdtempSync(join(tmpdir(), 'er-'));
  const toClose: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const each of toClose.reverse()) await each();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const folder = copyFixture(fixture, join(temporary, fixture));
    const extensions = join(temporary, 'extensions');
    (options.install ?? linkExtension)(extensions);
    const data = join(temporary, 'data');
    const { restricted = false } = options;
    const settings = { ...quietSettings(), ...(restricted && distrustful), ...options.settings };
    const server = await startServer({ data, extensions, settings, restricted });
    toClose.push(() => server.stop());
    const browser = await launchBrowser();
    toClose.push(() => browser.close());

    const page = await browser.newPage({
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page.setDefaultTimeout(patience);
    await page.goto(`http://${server.authority}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return { page, folder, killExtensionHosts: () => killExtensionHosts(server.pid), close };
  } catch (error) {
    await close();
    throw error;
  }
}
