// Draws media/icon.png, which the marketplace wants, from media/icon.svg: `npx tsx scripts/icon.ts` after a change.
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../test/host/browser.ts';

const size = 128;

async function draw(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${readFileSync('media/icon.svg', 'utf8')}`,
  );
  await page.screenshot({ path: 'media/icon.png', omitBackground: true });
  await browser.close();
}

void draw();
