// `npm start`: all set-up, then a copy of the sample site in VS Code with the extension.
import { createRequire } from 'node:module';
import { findOnPath, hasDisplay } from '../test/host/system.mjs';
import { installServer } from '../test/host/install.mjs';
import { orStop, setUpModules } from './setup.mjs';

const desktop = hasDisplay() ? findOnPath('code') : undefined;

orStop(() => {
  setUpModules();
  if (desktop === undefined) installServer();
});

// Only now is there a TypeScript loader.
await import('tsx');
const { openInDesktop, openInBrowser } = createRequire(import.meta.url)('../test/host/start.ts');
try {
  process.exitCode = await (desktop === undefined ? openInBrowser() : openInDesktop(desktop));
} catch (error) {
  console.error(`Event Report could not be opened. ${error.message}`);
  process.exitCode = 1;
}
