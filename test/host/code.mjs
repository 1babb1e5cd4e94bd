#!/usr/bin/env node
// Has the command line of the desktop program `code`, as far as tests use it, and runs the pinned server instead.
import { createRequire } from 'node:module';
import 'tsx';

const { launch } = createRequire(import.meta.url)('./launch.ts');
process.exitCode = await launch(process.argv.slice(2));
