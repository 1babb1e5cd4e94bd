import { renumberMessages } from '../../messages/renumberMessages.ts';
import { state } from '../../messages/message.ts';
import type { EventFolder, EventSection } from '../../site/site.ts';
import { nameOf } from '../../text/path.ts';
import type { PlanError } from '../plan.ts';

/** What an author wants of the numbers of a section's events. Events are told by the paths of their folders. */
export type RenumberWish =
  | { readonly kind: 'up' | 'down'; readonly event: string }
  /** The event gets this number; where another has it, those in between move by one. */
  | { readonly kind: 'to'; readonly event: string; readonly number: number }
  | { readonly kind: 'close-gaps' }
  /** The folders stay, and what is in them gets their numbers. */
  | { readonly kind: 'from-folders' };

/** The new number of each event that gets another, or that is to be made to agree with its folder, by its path. */
export type NewNumbers = ReadonlyMap<string, number>;

/** The numbers that `wish` comes to, or why there are none. Folders that hold no file are left out. */
export function newNumbers({ path, events }: EventSection, wish: RenumberWish): NewNumbers | PlanError {
  const held = events.filter(({ holdsFile }) => holdsFile);
  if (held.length === 0) return { error: state(renumberMessages.noEvents, { section: path }) };
  const numbered = held.filter(({ number }) => number !== undefined);
  if (numbered.length === 0) return { error: state(renumberMessages.noNumbers) };
  if (wish.kind === 'close-gaps') return changed(numbered, (index) => index + 1);
  if (wish.kind === 'from-folders') return new Map(numbered.map((event) => [event.path, numberOf(event)]));
  const from = numbered.findIndex((event) => event.path === wish.event);
  const event = numbered[from];
  if (event === undefined) return { error: state(renumberMessages.noEvent, { event: wish.event, section: path }) };
  const name = nameOf(event.path);
  if (wish.kind === 'up' && from === 0) return { error: state(renumberMessages.isFirst, { event: name }) };
  if (wish.kind === 'down' && from === numbered.length - 1) {
    return { error: state(renumberMessages.isLast, { event: name }) };
  }
  const places = increasing(numbered.map(numberOf));
  const to = wish.kind === 'to' ? places.indexOf(wish.number) : from + (wish.kind === 'up' ? -1 : 1);
  // A number that nobody has is free.
  if (wish.kind === 'to' && to < 0) return new Map([[event.path, wish.number]]);
  const order = numbered.filter((other) => other !== event);
  order.splice(to, 0, event);
  return changed(order, (index) => places[index] ?? index + 1);
}

/** The events of `order` whose number is another than that of their place. */
function changed(order: readonly EventFolder[], numberAt: (index: number) => number): NewNumbers | PlanError {
  const moved = order.flatMap((event, index) => {
    return numberAt(index) === numberOf(event) ? [] : [[event.path, numberAt(index)] as const];
  });
  return moved.length === 0 ? { error: state(renumberMessages.noChange) } : new Map(moved);
}

/** The numbers in their order, each larger than the one before: two folders may have one number. */
function increasing(numbers: readonly number[]): readonly number[] {
  let last = 0;
  return numbers.map((number) => (last = Math.max(number, last + 1)));
}

function numberOf({ number }: EventFolder): number {
  return number?.event ?? 0;
}
