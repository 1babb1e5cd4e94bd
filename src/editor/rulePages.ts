import * as vscode from 'vscode';
import type { Language } from '../core/index.ts';

/** A disk of our own, which holds the pages. package.json names it too: it has them shown rendered. */
const scheme = 'event-report';
const pagePath = /^\/docs\/(?:rules\/(?:vi\/)?[a-z-]+|configuration(?:\.vi)?)\.md$/;

/**
 * What a problem's code links to: the rule's page in the language of the message, which is part of the extension and
 * opens without any network.
 *
 * It is no `command:` link, since only the Problems panel follows those; the hover and the peek open their links
 * without `allowCommands` (VS Code's markerHoverParticipant.ts and gotoErrorWidget.ts). Nor is it the page's own
 * address: that can be a web address, and no pattern could tell it from the user's files.
 */
export function rulePageLink(rule: string, language: Language): vscode.Uri {
  const folder = language === 'vi' ? '/docs/rules/vi' : '/docs/rules';
  return vscode.Uri.from({ scheme, path: `${folder}/${rule}.md` });
}

/** What a problem of the configuration file links to: the page that says what it can hold. */
export function configurationPageLink(language: Language): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/docs/configuration${language === 'vi' ? '.vi' : ''}.md` });
}

/** Lets VS Code read the pages of the rules and of the configuration. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  const pages = new RulePages(extensionUri);
  return vscode.Disposable.from(
    pages,
    vscode.workspace.registerFileSystemProvider(scheme, pages, { isReadonly: true, isCaseSensitive: true }),
  );
}

/** The pages as files that can be read, and nothing else. */
class RulePages implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  stat(uri: vscode.Uri): Thenable<vscode.FileStat> {
    return vscode.workspace.fs.stat(this.#pageAt(uri));
  }

  readFile(uri: vscode.Uri): Thenable<Uint8Array> {
    return vscode.workspace.fs.readFile(this.#pageAt(uri));
  }

  readDirectory(): [] {
    return [];
  }

  /** The pages do not change while the extension runs. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #pageAt(uri: vscode.Uri): vscode.Uri {
    if (!pagePath.test(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return vscode.Uri.joinPath(this.#extensionUri, uri.path);
  }
}
