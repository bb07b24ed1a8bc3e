// Judges all known subjects and writes the matrix: conformance/MATRIX.md, which is committed, and conformance/dist/matrix.html.
// Reports stay in the cache folder until all are complete, so an interrupted run continues, and half a run is never written.
//   npm run conformance -- matrix            judges the subjects that have no report for this commit, then writes
//   npm run conformance -- matrix --rerun     judges all subjects again
//   … --without ollama,litellm               leaves subjects out, and says so in the matrix
//   … --reports FOLDER                       keeps the reports there, also from one commit to the next
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatMatrixHtml, formatMatrixMarkdown, type RunReport } from '@chat-executor/conformance';
import { cacheFolder } from '../../scripts/python-environment.js';
import { captureProgram } from '../../scripts/run-program.js';
import { root } from '../../scripts/workspaces.js';
import { JUDGED_SUBJECTS, type JudgedSubject } from './judged-subjects.ts';

const HEAD = `# Conformance matrix

Written by \`npm run conformance -- matrix\` from complete runs against released versions; don't edit it by hand. The same command writes
it as a page, \`conformance/dist/matrix.html\`. \`npm run conformance -- executor --list\` says what each check asks for.

`;

const { values } = parseArgs({
  options: { rerun: { type: 'boolean' }, reports: { type: 'string' }, without: { type: 'string', default: '' } },
});
const leftOut = values.without.split(',').filter((id) => id !== '');
const unknown = leftOut.find((id) => !JUDGED_SUBJECTS.some((subject) => subject.id === id));
if (unknown !== undefined) {
  process.stderr.write(`--without names "${unknown}"; there are ${JUDGED_SUBJECTS.map(({ id }) => id).join(', ')}.\n`);
  process.exit(2);
}
const wanted = JUDGED_SUBJECTS.filter(({ id }) => !leftOut.includes(id));
const folder = values.reports === undefined ? cacheFolder('matrix', await readCommit()) : path.resolve(values.reports);
if (values.rerun) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const reports: RunReport[] = [];
const failures: string[] = [];
for (const subject of wanted) {
  try {
    reports.push(await reportOf(subject));
  } catch (error) {
    failures.push(`${subject.id}: ${error instanceof Error ? error.message : error}`);
    process.stderr.write(`${failures.at(-1)}\n`);
  }
}

if (failures.length > 0) {
  process.stderr.write(`Nothing was published: ${failures.length} of ${wanted.length} subjects have no whole run.\n`);
  process.exitCode = 1;
} else {
  // Both texts are made before either is written, so that an incomplete run changes nothing.
  const files = { 'MATRIX.md': HEAD + tellLeftOut() + formatMatrixMarkdown(reports), 'dist/matrix.html': formatMatrixHtml(reports) };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, 'conformance', name), text);
  process.stdout.write('Wrote conformance/MATRIX.md and conformance/dist/matrix.html.\n');
}
process.exit();

/** Who is not in it, though known. */
function tellLeftOut(): string {
  return leftOut.length === 0 ? '' : `Left out of this one: ${leftOut.join(', ')}.\n\n`;
}

/** The report of a subject, from the cache where it is there. @throws Error where the run is not whole */
async function reportOf({ id, judge }: JudgedSubject): Promise<RunReport> {
  const file = path.join(folder, `${id}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  process.stdout.write(`${id} …\n`);
  const report = await judge();
  // What is not whole throws here, and is not kept.
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
