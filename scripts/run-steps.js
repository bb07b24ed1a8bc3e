// Runs steps one after the other, or side by side where they mostly wait, measures their time, and ends with one line of counts.
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { readJunit } from './read-junit.js';
import { wasAskedToStop } from './run-program.js';

/** @typedef {import('./read-junit.js').TestCounts} TestCounts */

/**
 * Where a step and its programs write: to the terminal, or to a file.
 * @typedef {'inherit' | number} Output
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [gate] whether later steps are skipped if it fails; of no effect in a lane
 * @property {(report: string, output: Output) => Promise<number | void>} run returns the exit code, 0 by default; `report` is a
 *   file for a JUnit report, and `output` is where the programs of the step write
 */

/**
 * Lanes that run side by side. The steps of one lane run one after the other.
 * @typedef {Step[][]} Lanes
 */

/** @typedef {{ name: string, code: number, counts: TestCounts }} StepResult */

/**
 * Sums the results of the steps. A failed step without a failed test counts as one failure, and so does a run without tests.
 * @param {ReadonlyArray<{ code: number, counts: TestCounts }>} results
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function addUp(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { code, counts } of results) {
    sum.passed += counts.passed;
    sum.skipped += counts.skipped;
    sum.failed += Math.max(counts.failed, code === 0 ? 0 : 1);
  }
  if (sum.passed + sum.failed === 0) sum.failed = 1;
  return sum;
}

/**
 * @param {string} text
 * @param {Output} output
 */
function print(text, output) {
  if (output === 'inherit') process.stdout.write(text);
  else writeSync(output, text);
}

/**
 * @param {Step} step
 * @param {string} report
 * @param {Output} output
 * @returns {Promise<StepResult>}
 */
async function runStep({ name, run }, report, output) {
  print(`\n── ${name}\n`, output);
  const start = Date.now();
  const code = await run(report, output).then(
    (exitCode) => exitCode ?? 0,
    (error) => {
      print(`${error instanceof Error ? error.message : error}\n`, output);
      return 1;
    },
  );
  print(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)\n`, output);
  return { name, code, counts: readJunit(existsSync(report) ? readFileSync(report, 'utf8') : '') };
}

/**
 * @param {Step[]} lane
 * @param {string} reports path of its reports, without their numbers
 * @param {Output} output
 * @returns {Promise<StepResult[]>}
 */
async function runLane(lane, reports, output) {
  const results = [];
  for (const [index, step] of lane.entries()) {
    const result = await runStep(step, `${reports}-${index}.xml`, output);
    results.push(result);
    if (wasAskedToStop()) break;
  }
  return results;
}

/**
 * Runs lanes side by side. The first one prints as it goes; the output of each other one follows as a whole, so that they don't mix.
 * @param {Lanes} lanes
 * @param {string} files path of their reports and outputs, without their numbers
 * @returns {Promise<StepResult[]>}
 */
async function runLanes([first = [], ...others], files) {
  const names = others.flat().map(({ name }) => name);
  if (names.length > 0) print(`\nBeside the next step: ${names.join(', ')}\n`, 'inherit');
  const beside = others.map(async (lane, index) => {
    const log = `${files}-${index + 1}.log`;
    const output = openSync(log, 'w');
    const results = await runLane(lane, `${files}-${index + 1}`, output);
    closeSync(output);
    return { results, text: readFileSync(log, 'utf8') };
  });
  const results = await runLane(first, `${files}-0`, 'inherit');
  for (const { results: more, text } of await Promise.all(beside)) {
    print(text, 'inherit');
    results.push(...more);
  }
  return results;
}

/**
 * Runs all steps and lanes. Continues after a failed step, unless it is a gate, so that one run shows all failures. Then prints the failed
 * steps and tests, and last the line `N passed, N failed, N skipped`.
 * @param {(Step | Lanes)[]} steps
 * @returns {Promise<number>} the exit code: 0 if nothing failed and at least one test passed
 */
export async function runSteps(steps) {
  const reports = mkdtempSync(path.join(tmpdir(), 'chat-executor-reports-'));
  const results = [];
  for (const [index, step] of steps.entries()) {
    const lanes = Array.isArray(step) ? step : [[step]];
    const ended = await runLanes(lanes, path.join(reports, String(index)));
    results.push(...ended);
    const isClosed = !Array.isArray(step) && step.gate && ended.some(({ code }) => code !== 0);
    if (wasAskedToStop() || isClosed) break;
  }
  rmSync(reports, { recursive: true, force: true });
  const failed = results.filter(({ code }) => code !== 0);
  if (failed.length > 0) {
    // Repeats the failures, because continuous integration may keep only the end of a long output.
    const failures = failed.flatMap(({ counts }) => counts.failures.map((line) => `  ${line}\n`));
    process.stdout.write(`\nFailed: ${failed.map(({ name }) => name).join(', ')}\n${failures.join('')}`);
  }
  const sum = addUp(results);
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
  return sum.failed === 0 ? 0 : 1;
}
