// In place of the native logger of VS Code's server: the part of its interface that VS Code uses, writing plain lines.

const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'off'];

class Logger {
  constructor(_name, file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }

  write(level, message) {
    if (level < this.level) return;
    try {
      fs.appendFileSync(this.file, `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`);
    } catch {
      // The folder of the log is removed while the server stops: no reason to fail.
    }
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

for (const [level, name] of LEVELS.entries()) {
  if (name === 'off') continue;
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };
}

const createLogger = async (name, file) => new Logger(name, file);

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
