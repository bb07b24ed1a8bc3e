// Runs the conformance suite against all subjects of the matrix, and writes conformance/MATRIX.md, which is committed.
// The reports stay in the cache folder, so an interrupted run can continue; the matrix is written only when
// all reports are complete.
//   npm run conformance -- matrix            tests the subjects that have no report for this commit, then writes the matrix
//   npm run conformance -- matrix --rerun    tests all subjects again
//   … --without ollama,litellm               skips these subjects; the matrix lists them as skipped
//   … --reports FOLDER                       keeps the reports in this folder, independent of the commit
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatMatrixMarkdown, type RunReport } from '@chat-executor/conformance';
import { cacheFolder } from '../../scripts/python-environment.js';
import { captureProgram } from '../../scripts/run-program.js';
import { root } from '../../scripts/workspaces.js';
import { MATRIX_SUBJECTS, type MatrixSubject } from './matrix-subjects.ts';

const HEAD = `# Conformance matrix

Written by \`npm run conformance -- matrix\` from complete runs against released versions; don't edit it by hand.
\`npm run conformance -- executor --list\` lists what each check requires.

`;

const { values } = parseArgs({
  options: { rerun: { type: 'boolean' }, reports: { type: 'string' }, without: { type: 'string', default: '' } },
});
const skipped = values.without.split(',').filter((id) => id !== '');
const unknown = skipped.find((id) => !MATRIX_SUBJECTS.some((subject) => subject.id === id));
if (unknown !== undefined) {
  process.stderr.write(`Unknown subject "${unknown}" in --without. Known: ${MATRIX_SUBJECTS.map(({ id }) => id).join(', ')}.\n`);
  process.exit(2);
}
const subjects = MATRIX_SUBJECTS.filter(({ id }) => !skipped.includes(id));
const folder = values.reports === undefined ? cacheFolder('matrix', await readCommit()) : path.resolve(values.reports);
if (values.rerun) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const reports: RunReport[] = [];
const failures: string[] = [];
for (const subject of subjects) {
  try {
    reports.push(await getReport(subject));
  } catch (error) {
    failures.push(`${subject.id}: ${error instanceof Error ? error.message : error}`);
    process.stderr.write(`${failures.at(-1)}\n`);
  }
}

if (failures.length > 0) {
  process.stderr.write(`The matrix was not written: ${failures.length} of ${subjects.length} subjects have no complete run.\n`);
  process.exitCode = 1;
} else {
  const note = skipped.length === 0 ? '' : `Skipped: ${skipped.join(', ')}.\n\n`;
  writeFileSync(path.join(root, 'conformance', 'MATRIX.md'), HEAD + note + formatMatrixMarkdown(reports));
  process.stdout.write('Wrote conformance/MATRIX.md.\n');
}
process.exit();

/** Returns the stored report of a subject, or runs the suite and stores its report. @throws Error if the run is incomplete */
async function getReport({ id, run }: MatrixSubject): Promise<RunReport> {
  const file = path.join(folder, `${id}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  process.stdout.write(`${id} …\n`);
  const report = await run();
  // Throws for an incomplete report, so that it is not stored.
  formatMatrixMarkdown([report]);
  writeFileSync(file, JSON.stringify(report));
  const { summary } = report;
  process.stdout.write(`${id}: ${summary.pass} pass, ${summary.fail} fail, ${summary.warn} warn in ${summary.seconds} s\n`);
  return report;
}

async function readCommit(): Promise<string> {
  const { code, output } = await captureProgram('git', ['rev-parse', 'HEAD'], { cwd: root });
  return code === 0 ? output.trim() : 'no-commit';
}
