import type * as vscode from 'vscode';
import type { EventNode } from './eventItems.ts';
import { relativePath } from './paths.ts';
import { ShownSite } from './shownSite.ts';
import type { Sites } from './sites.ts';

/** The sites that the view of events shows. */
export class ShownSites {
  readonly #sites: Sites;
  readonly #shown = new Map<string, ShownSite>();

  constructor(sites: Sites) {
    this.#sites = sites;
  }

  get size(): number {
    return this.#shown.size;
  }

  /** The one at `root`, if it is shown. */
  at(root: vscode.Uri): ShownSite | undefined {
    return this.#shown.get(root.toString());
  }

  /** The one at `root`, which is shown from now on. */
  add(root: vscode.Uri): ShownSite {
    const shown = this.at(root) ?? new ShownSite(root, () => this.#sites.keep(root));
    this.#shown.set(root.toString(), shown);
    return shown;
  }

  /** Lets go of all but those at `roots`, which stay as they are. */
  retain(roots: readonly vscode.Uri[]): void {
    const keys = roots.map(String);
    for (const [key, shown] of this.#shown) {
      if (keys.includes(key)) continue;
      this.#shown.delete(key);
      shown.letGo();
    }
  }

  /** Nobody looks at any of them. */
  letGo(): void {
    for (const shown of this.#shown.values()) shown.letGo();
  }

  /** The site that holds `uri`. */
  around(uri: vscode.Uri): ShownSite | undefined {
    return [...this.#shown.values()].find(({ node }) => relativePath(node.root, uri) !== undefined);
  }

  /** The event of which the file at `uri` is a report, as far as its site was read. */
  eventOf(uri: vscode.Uri): EventNode | undefined {
    const shown = this.around(uri);
    return shown?.eventOf(relativePath(shown.node.root, uri) ?? '');
  }
}
