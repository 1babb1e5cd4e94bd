import type { Command } from '../command.ts';
import { check } from './check.ts';

/** What the command line does, in the order of the help. */
export const commands: readonly Command[] = [check];
