// The licences of what the bundles hold, as they ask for.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folderOf = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Writes the licences of every package of which a bundle holds a part; `metafiles` are those of esbuild. */
export function writeNotices(path, metafiles) {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap((output) => Object.keys(output.inputs));
  const names = new Set(inputs.flatMap((input) => folderOf.exec(input)?.[1] ?? []));
  const notices = [...names].sort().map((name) => `${name} ${versionOf(name)}\n\n${licenceOf(name)}`);
  writeFileSync(
    path,
    `This extension contains parts of the following packages.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`,
  );
}

function versionOf(name) {
  return JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version;
}

function licenceOf(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined && existsSync(join(folder, file)))
    return `${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${license}, by ${typeof author === 'object' ? author.name : (author ?? 'its authors')}\n`;
}
