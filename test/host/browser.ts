import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './system.mjs';

/** Starts the installed Chromium, Chrome or Edge without a window of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium found: run `node scripts/setup.mjs`.');
  return chromium.launch({
    executablePath,
    // Containers have no user namespaces for the sandbox, no graphics card and a small /dev/shm.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}
