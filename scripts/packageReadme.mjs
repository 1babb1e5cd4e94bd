/**
 * Writes dist/README.md, which the package shows: both languages one below the other, and no pictures, for VS Code
 * follows no relative path there. Needless once the repository has an address (CONTRIBUTING.md, «Pictures»).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

const withoutPictures = (text) => text.replaceAll(/^!\[.*\]\(media\/.*\)\n\n/gm, '');

const english = withoutPictures(read('README.md')).replace('[Tiếng Việt](README.vi.md)', 'Bản tiếng Việt ở phía dưới.');
const vietnamese = withoutPictures(read('README.vi.md')).replace('[English](README.md)\n\n', '');

mkdirSync(new URL('../dist/', import.meta.url), { recursive: true });
writeFileSync(new URL('../dist/README.md', import.meta.url), `${english}\n${vietnamese}`);
