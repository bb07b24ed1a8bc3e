// Judges everybody we know of and publishes the matrix: conformance/MATRIX.md and conformance/matrix.html. Half a run is never
// published: reports are kept in the cache folder until all of them are there, so that a run that was broken off goes on.
//   npm run conformance -- matrix            what is not there yet for this commit, then publishes
//   npm run conformance -- matrix --anew     everything anew
//   … --without ollama,litellm               leaves subjects out, and says so in what is published
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

const HEAD = `# Who conforms

[As a page](matrix.html). Written by \`npm run conformance -- matrix\` from whole runs, with every part as it was released; nothing here is
edited by hand. What each check asks for is told by \`npm run conformance -- executor --list\`.

`;

const { values } = parseArgs({
  options: { anew: { type: 'boolean' }, reports: { type: 'string' }, without: { type: 'string', default: '' } },
});
const leftOut = values.without.split(',').filter((id) => id !== '');
const unknown = leftOut.find((id) => !JUDGED_SUBJECTS.some((subject) => subject.id === id));
if (unknown !== undefined) {
  process.stderr.write(`--without names "${unknown}"; there are ${JUDGED_SUBJECTS.map(({ id }) => id).join(', ')}.\n`);
  process.exit(2);
}
const wanted = JUDGED_SUBJECTS.filter(({ id }) => !leftOut.includes(id));
const folder = values.reports === undefined ? cacheFolder('matrix', await readCommit()) : path.resolve(values.reports);
if (values.anew) rmSync(folder, { recursive: true, force: true });
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
  // Both are written before either is put in its place, so that a run that is not whole changes nothing.
  const files = { 'MATRIX.md': HEAD + tellLeftOut() + formatMatrixMarkdown(reports), 'matrix.html': formatMatrixHtml(reports) };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, 'conformance', name), text);
  process.stdout.write('conformance/MATRIX.md and conformance/matrix.html are written anew.\n');
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
