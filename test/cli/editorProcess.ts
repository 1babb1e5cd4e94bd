import { openEditor } from './editorStandIn.ts';

// A process of its own for one command of the extension, to be killed: `node editorProcess.cjs <bundle> <command> <file>`.
const [program = '', command = '', path = ''] = process.argv.slice(2);
void openEditor(program, process.cwd()).run(command, path);
