import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeReport, picture } from './reports.mjs';

/** One white point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
);

/** Writes a site of so many reports of 8 KB into `folder`, two languages an event, which all show one picture. */
export function writeSite(core, folder, reports) {
  const write = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('hugo.toml', 'baseURL = "https://example.org/"\nlanguageCode = "en"\n[languages.en]\n[languages.vi]\n');
  write(`static${picture}`, png);
  for (let index = 0; index < reports; index++) {
    const { path, text } = makeReport(core, index % 2 === 0 ? 'en' : 'vi', 1 + (index >> 1), 8_000);
    write(path, text);
  }
}

/** Writes so many pictures into `folder`: `1.png`, `2.png`. */
export function writePictures(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number++) writeFileSync(join(folder, `${number}.png`), png);
}
