import { formatDay, proposedDay } from '../core/index.ts';

/** The day that a prompt proposes, `2025-11-17`: today, where today has begun in UTC too. */
export function proposedDate(): string {
  const now = new Date();
  const local = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return formatDay(proposedDay(now.getTime(), local));
}
