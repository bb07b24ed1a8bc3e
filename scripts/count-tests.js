// A vitest reporter that writes how many tests passed, failed and were skipped to the file named by TEST_COUNTS_FILE.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} TestCounts with what failed, a line each */

/** A line of a failure is not longer, in characters. */
const MAX_FAILURE = 300;

/**
 * Counts every test once. A file that could not be read, a hook that threw outside a test and an error nobody caught
 * belong to no test, and each counts as one that failed: nothing goes green by absence.
 * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
 * @param {ReadonlyArray<unknown>} unhandledErrors
 * @returns {TestCounts}
 */
export function countTests(modules, unhandledErrors) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failures = [];
  /**
   * @param {string} name
   * @param {unknown} [error]
   */
  const fail = (name, error) => {
    const message = String(/** @type {Error | undefined} */ (error)?.message ?? 'it did not end');
    counts.failed += 1;
    failures.push(`${name}: ${stripVTControlCharacters(message).replaceAll(/\s+/g, ' ')}`.slice(0, MAX_FAILURE));
  };
  for (const error of unhandledErrors) fail('outside of every test', error);
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state, errors } = test.result();
      if (state === 'pending' || state === 'failed') fail(`${module.relativeModuleId} > ${test.fullName}`, errors?.[0]);
      else counts[state] += 1;
    }
    for (const error of module.errors()) fail(module.relativeModuleId, error);
    for (const suite of module.children.allSuites()) {
      for (const error of suite.errors()) fail(`${module.relativeModuleId} > ${suite.fullName}`, error);
    }
  }
  return failures.length === 0 ? counts : { ...counts, failures };
}

/** The reporter itself; vitest takes it by its path and wants it as the default export. */
export default class CountReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env['TEST_COUNTS_FILE'];
    if (file) writeFileSync(file, JSON.stringify(countTests(modules, unhandledErrors)));
  }
}
