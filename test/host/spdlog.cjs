// Stands in for @vscode/spdlog inside the test server: a logger that logs nothing.
const nothing = () => undefined;

class Logger {
  getLevel() {
    return 6;
  }
}
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const setters = ['setLevel', 'setPattern', 'clearFormatters', 'flush', 'drop'];
for (const name of [...levels, ...setters]) Logger.prototype[name] = nothing;

// One assignment each, since Node finds the names for `import` by reading the text.
exports.Logger = Logger;
exports.setLevel = nothing;
exports.setFlushOn = nothing;
exports.shutdown = nothing;
exports.createRotatingLogger = async () => new Logger();
exports.createAsyncRotatingLogger = async () => new Logger();
