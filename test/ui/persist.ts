import { patience } from '../host/openWindow.ts';

/** How long one attempt waits, in milliseconds, before the step begins anew. */
export const soon = 5000;

/**
 * Does a step again until it succeeds: on a busy machine VS Code loses keys while it moves its focus, and rebuilds
 * lists under the mouse. What the step awaits inside, it awaits for `soon`.
 */
export async function persist<T>(step: () => Promise<T>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
