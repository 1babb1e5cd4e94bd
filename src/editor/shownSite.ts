import type * as vscode from 'vscode';
import { eventOf, siteEvents, type Site, type SiteEvent } from '../core/index.ts';
import type { EventNode, NoEventNode, SiteNode } from './eventItems.ts';
import { messageLanguage } from './language.ts';

/** A site in the view, and the nodes of its events. */
export class ShownSite {
  readonly node: SiteNode;
  readonly #keep: () => vscode.Disposable;
  #kept: vscode.Disposable | undefined;
  #site: Site | undefined;
  #nodes = new Map<string, EventNode>();

  /** `keep` has the site read and watched, until the answer is disposed of. */
  constructor(root: vscode.Uri, keep: () => vscode.Disposable) {
    this.node = { kind: 'site', root, isExpanded: false };
    this.#keep = keep;
  }

  /** True while its events are looked at. */
  get isHeld(): boolean {
    return this.#kept !== undefined;
  }

  /** Its events are looked at. */
  hold(): void {
    this.#kept ??= this.#keep();
  }

  /** Nobody looks at its events: they stay as they are until somebody does. */
  letGo(): void {
    this.#kept?.dispose();
    this.#kept = undefined;
  }

  /** What is shown in place of events. */
  get noEvent(): NoEventNode {
    return { kind: 'none', root: this.node.root, language: messageLanguage(this.#site) };
  }

  /** In their order. */
  get events(): EventNode[] {
    return [...this.#nodes.values()];
  }

  /** Takes over what the site says now. The events that say something else; `undefined` when they are others. */
  update(site: Site): readonly EventNode[] | undefined {
    const before = this.#nodes;
    const changed: EventNode[] = [];
    const language = messageLanguage(site);
    const nodes = siteEvents(site).map((event): EventNode => {
      const node = before.get(event.folder.path);
      if (node === undefined) return { kind: 'event', root: this.node.root, site, event, language };
      const isSame = isSameEvent(node.event, event);
      node.site = site;
      node.event = event;
      node.language = language;
      if (!isSame) changed.push(node);
      return node;
    });
    const order = [...before.values()];
    this.#nodes = new Map(nodes.map((node) => [node.event.folder.path, node]));
    this.#site = site;
    return nodes.length === order.length && nodes.every((node, index) => node === order[index]) ? changed : undefined;
  }

  /** The event of which the page at `path` is a report. */
  eventOf(path: string): EventNode | undefined {
    return this.#site && this.#nodes.get(eventOf(path, this.#site)?.path ?? '');
  }
}

/** All that is shown of an event comes from its summaries, which are never changed in place, and from its fellows. */
function isSameEvent(a: SiteEvent, b: SiteEvent): boolean {
  const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
    one.length === other.length && one.every((entry, index) => entry === other[index]);
  return isSameList(a.reports, b.reports) && isSameList(a.missing, b.missing) && isSameList(a.lacks, b.lacks);
}
