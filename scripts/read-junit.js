// Reads the JUnit reports of vitest and pytest.

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} TestCounts with one line per failure */

/** Maximum length of a failure line, in characters. */
const MAX_FAILURE = 1_000;

/** @type {Record<string, string>} */
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/**
 * Counts the tests of a report. An error in a fixture, or while a file is loaded, counts as a failure.
 * @param {string} report empty if the tests ended without writing one
 * @returns {TestCounts}
 */
export function readJunit(report) {
  /** @param {string} name of an attribute of the test suites */
  const sum = (name) =>
    [...report.matchAll(new RegExp(`<testsuite [^>]*?\\b${name}="(\\d+)"`, 'g'))].reduce((total, [, count]) => total + Number(count), 0);
  const failed = sum('failures') + sum('errors');
  const skipped = sum('skipped');
  const failures = report.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"[^>]*>\s*<(?:failure|error) message="([^"]*)"/g);
  return {
    passed: Math.max(sum('tests') - failed - skipped, 0),
    failed,
    skipped,
    failures: Array.from(failures, ([, file, name, message]) => formatFailure(`${file} > ${name}: ${message}`)),
  };
}

/** @param {string} text with XML entities */
function formatFailure(text) {
  const plain = text.replaceAll(/&(?:#x?[\da-f]+|\w+);/gi, (entity) => ENTITIES[entity] ?? ' ');
  return plain.replaceAll(/\s+/g, ' ').slice(0, MAX_FAILURE);
}
