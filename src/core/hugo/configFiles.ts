import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { yamlDialect } from '../frontMatter/yamlSource.ts';
import { nameOf } from '../text/path.ts';

/** A configuration file: its path relative to the site's root, and what it says. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/** What the files say, the last one winning; asked without regard to letter case, as Hugo does. */
export interface Settings {
  /** The value at `keys`, `undefined` where no file has one. Foreign data: narrow it. */
  get(...keys: readonly string[]): unknown;
  /** The keys of the table at `keys`, in lower case, from all files. */
  keys(...keys: readonly string[]): readonly string[];
}

/** The names of a configuration at a site's root, in the order in which Hugo looks for them; the first one counts. */
export const rootConfigNames: readonly string[] = ['hugo', 'config'].flatMap((base) =>
  ['toml', 'yaml', 'yml', 'json'].map((extension) => `${base}.${extension}`),
);

/** Longer files are no configuration of a site. */
const longestFile = 1_000_000;

/**
 * Reads the files of a configuration: the first of `rootConfigNames`, and those of `config/<environment>/`, which win
 * (`LoadConfigFromDir` in gohugoio/hugo, config/configLoader.go). A file that cannot be read is told to `onBroken` and
 * left out.
 */
export function readSettings(files: readonly ConfigFile[], onBroken: (path: string, reason: string) => void): Settings {
  const root = rootConfigNames
    .map((name) => files.find(({ path }) => path === name))
    .find((file) => file !== undefined);
  const inFolders = files.filter(({ path }) => path.includes('/'));
  const tables = [...(root ? [root] : []), ...inFolders].flatMap((file): Table[] => {
    try {
      return [wrap(file.path, parse(file))];
    } catch (error) {
      onBroken(file.path, error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '');
      return [];
    }
  });
  return {
    get: (...keys) => tables.map((table) => lookUp(table, keys)).findLast((value) => value !== undefined),
    keys: (...keys) => [
      ...new Set(
        tables.flatMap((table) => {
          const value = lookUp(table, keys);
          return isTable(value) ? Object.keys(value).map((key) => key.toLowerCase()) : [];
        }),
      ),
    ],
  };
}

type Table = Readonly<Record<string, unknown>>;

function parse({ path, text }: ConfigFile): unknown {
  if (text.length > longestFile) throw new RangeError('too long');
  const plain = text.replace(/^\uFEFF/, '');
  if (path.endsWith('.toml')) return parseToml(plain);
  if (path.endsWith('.json')) return JSON.parse(plain);
  return parseYaml(plain, yamlDialect);
}

/** `config/_default/languages.en.toml` holds what `[languages.en]` holds elsewhere; `hugo.toml` and `config.toml` all. */
function wrap(path: string, parsed: unknown): Table {
  const table = isTable(parsed) ? parsed : {};
  const [base = '', code] = nameOf(path).toLowerCase().split('.');
  if (base === 'hugo' || base === 'config') return table;
  const isCode = code !== undefined && !/^(?:toml|ya?ml|json)$/.test(code);
  return { [base]: isCode ? { [code]: table } : table };
}

function lookUp(table: Table, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (!isTable(value)) return undefined;
    const name = Object.keys(value).find((candidate) => candidate.toLowerCase() === key.toLowerCase());
    return name === undefined ? undefined : value[name];
  }, table);
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
