import type { Command } from '../command.ts';
import { check } from './check.ts';
import { fix } from './fix.ts';
import { list } from './list.ts';
import { newReport } from './new.ts';
import { renumber } from './renumber.ts';

/** What the command line does, in the order of the help. */
export const commands: readonly Command[] = [check, fix, newReport, renumber, list];
