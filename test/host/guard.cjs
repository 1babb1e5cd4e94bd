// Runs inside the extension host in place of the tests and starts them, so that the launcher learns the truth:
// when the extension host dies, VS Code reports success, but then this file has not written its result.
const { appendFileSync, writeFileSync } = require('node:fs');
const { Console } = require('node:console');
const { Writable } = require('node:stream');

exports.run = async () => {
  const { tests, result, output } = JSON.parse(process.env.EVENT_REPORT_TEST_RUN);
  sendOutputTo(output);
  const finish = (code) => writeFileSync(result, String(code), { flag: 'wx' });
  try {
    await require(tests).run();
    finish(0);
  } catch (error) {
    appendFileSync(output, `${error?.stack ?? error}\n`);
    finish(1);
    throw error;
  }
};

/** `console.log` is read-only in the extension host, the console itself is not. */
function sendOutputTo(file) {
  const write = (chunk) => appendFileSync(file, chunk);
  const stream = new Writable({
    write(chunk, _encoding, done) {
      write(chunk);
      done();
    },
  });
  Object.defineProperty(globalThis, 'console', { value: new Console(stream), configurable: true, writable: true });
  process.stdout.write = (chunk, encoding, done) => {
    write(chunk);
    (typeof encoding === 'function' ? encoding : done)?.();
    return true;
  };
}
