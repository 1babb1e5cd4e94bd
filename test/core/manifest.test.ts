import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import vietnamese from '../../package.nls.vi.json';
import { recordActivation, type Activation } from './activationRecorder.ts';

const root = new URL('../../', import.meta.url);
const { commands, configuration, menus } = manifest.contributes;

/** A setting as the manifest offers it; one with choices explains each, and names commands in bold. */
interface Setting {
  readonly default: unknown;
  readonly enum?: readonly unknown[];
  readonly markdownEnumDescriptions?: readonly string[];
}

const settings: Readonly<Record<string, Setting>> = configuration.properties;

/** Commands that quick fixes call, and that would make no sense in the palette. */
const internal = [
  'eventReport.createTranslation',
  'eventReport.ignoreSiteLinks',
  'eventReport.select',
  'eventReport.showSamePictures',
];

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Every reading of a setting in the editor's sources: its name, and its value where the author gave none. */
function settingsRead(): ReadonlyMap<string, unknown> {
  const files = readdirSync(new URL('src/editor/', root), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => name.endsWith('.ts')).map((name) => read(`src/editor/${name}`));
  const reading =
    /getConfiguration\('eventReport'[^)]*\)\s*\.get(?:<\w+>)?\(\s*'([\w.]+)',\s*('[^']*'|[\d_]+|true|false)\s*\)/g;
  return new Map(
    sources
      .flatMap((text) => [...text.matchAll(reading)])
      .map(([, name = '', value = '']) => [
        `eventReport.${name}`,
        JSON.parse(value.replace(/'/g, '"').replace(/_/g, '')),
      ]),
  );
}

describe('the manifest', () => {
  let activation: Activation;

  before(async () => {
    activation = await recordActivation();
  });

  describe('commands', () => {
    it('are those that the extension registers, and no others', () => {
      const contributed = commands.map(({ command }) => command);
      assert.deepEqual([...activation.commands].sort(), [...contributed, ...internal].sort());
    });

    it('are registered without reading anything, and at once', () => {
      assert.deepEqual(activation.readings, []);
      assert.ok(!(activation.result instanceof Promise));
    });

    it('stand under the name of the extension', () => {
      for (const { command, category } of commands) assert.equal(category, manifest.displayName, command);
    });

    it('are the only ones in menus', () => {
      const contributed = new Set(commands.map(({ command }) => command));
      for (const { command } of Object.values(menus).flat()) assert.ok(contributed.has(command), command);
    });

    it('have the short title that File > New File… shows', () => {
      for (const { command } of menus['file/newFile']) {
        assert.ok(
          commands.some((known) => known.command === command && 'shortTitle' in known),
          command,
        );
      }
    });
  });

  it('shows New Event Report at folders below content, on every system, before activation', () => {
    const [entry] = menus['explorer/context'];
    assert.ok(entry);
    const pattern = /^explorerResourceIsFolder && resourcePath =~ \/(.*)\/$/.exec(entry.when)?.[1];
    assert.ok(pattern);
    const below = new RegExp(pattern);
    for (const path of [
      '/home/an/site/content',
      '/home/an/site/content/4-EventParticipated',
      'c:\\site\\content\\4-A',
    ]) {
      assert.match(path, below);
    }
    for (const path of ['/home/an/site/static', '/home/an/contents/4-A', '/home/an/my-content']) {
      assert.doesNotMatch(path, below);
    }
  });

  it('has its pages shown rendered, in a tab that is restored too', () => {
    const [scheme, ...others] = activation.schemes;
    assert.ok(scheme);
    assert.deepEqual(others, []);
    assert.ok((manifest.activationEvents as readonly string[]).includes(`onFileSystem:${scheme}`));
    const associations = manifest.contributes.configurationDefaults['workbench.editorAssociations'];
    assert.deepEqual(Object.entries(associations), [[`${scheme}:/docs/**/*.md`, 'vscode.markdown.preview.editor']]);
  });

  it('has a text for each of its keys, in each language, and no others', () => {
    const keys = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    const expected = [...new Set(keys)].sort();
    assert.deepEqual(Object.keys(english).sort(), expected, 'package.nls.json');
    assert.deepEqual(Object.keys(vietnamese).sort(), expected, 'package.nls.vi.json');
    for (const text of [...Object.values(english), ...Object.values(vietnamese)]) assert.notEqual(text.trim(), '');
  });

  it('offers the settings that the editor reads, with the same defaults', () => {
    const offered = Object.entries(settings).map(([name, setting]) => [name, setting.default] as const);
    assert.deepEqual(new Map(offered.sort()), new Map([...settingsRead()].sort()));
  });

  it('explains each choice of a setting', () => {
    for (const [name, setting] of Object.entries(settings)) {
      if (setting.enum === undefined) continue;
      assert.ok(setting.enum.includes(setting.default), name);
      assert.equal(setting.markdownEnumDescriptions?.length, setting.enum.length, name);
    }
  });

  it('asks for no newer VS Code than the types know', () => {
    const wanted = /^\^(\d+\.\d+)\.\d+$/.exec(manifest.engines.vscode)?.[1];
    const types = /^[~^]?(\d+\.\d+)\.\d+$/.exec(manifest.devDependencies['@types/vscode'])?.[1];
    assert.ok(wanted);
    assert.equal(types, wanted);
  });
});
