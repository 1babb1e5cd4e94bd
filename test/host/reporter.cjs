const Mocha = require('mocha');
const { tellSecondTries } = require('./secondTry.ts');

/** mocha's `spec`, which names the tests that needed a second try too. */
module.exports = class Reporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    tellSecondTries(runner, console.log);
  }
};
