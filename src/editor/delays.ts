import type { Disposable } from 'vscode';

/** Work that waits until nothing has asked for it for a while: one wait for each key, begun anew by every call. */
export class Delays implements Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Does `work` after `milliseconds`, unless the key is asked for again or dropped before. */
  set(key: string, milliseconds: number, work: () => void): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        work();
      }, milliseconds),
    );
  }

  drop(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }
}
