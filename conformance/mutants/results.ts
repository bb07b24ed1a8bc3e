import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashText } from './mutant.ts';
import { type Program, root } from './programs.ts';

/** The result of one mutant, one line of the results file. */
export type MutantResult = {
  readonly program: Program['name'];
  /** Hash of the program's files. */
  readonly programHash: string;
  /** Hash of the suite. */
  readonly suiteHash: string;
  readonly key: string;
  readonly outcome: 'killed' | 'survived';
  /** The check that detected it; `start` if it did not get that far. */
  readonly by?: string;
  /** How many checks reach it. */
  readonly reachedBy: number;
  readonly seconds: number;
};

/** The folder for results; not part of the repository. */
export const resultsFolder = fileURLToPath(new URL('.mutants/', root));

const file = path.join(resultsFolder, 'results.jsonl');

/** The last result of each mutant, by its key, of whatever version. */
export function readResults(program: Program): Map<string, MutantResult> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  // A run that was interrupted may leave an incomplete line.
  const complete = lines.filter((line) => line.startsWith('{') && line.endsWith('}'));
  const results = complete.map((line) => JSON.parse(line) as MutantResult).filter((result) => result.program === program.name);
  return new Map(results.map((result) => [result.key, result]));
}

export function writeResult(result: MutantResult): void {
  mkdirSync(resultsFolder, { recursive: true });
  appendFileSync(file, `${JSON.stringify(result)}\n`);
}

/** What a result depends on. Results of other versions only say which check to try first. */
export type Version = Pick<MutantResult, 'programHash' | 'suiteHash'>;

export function currentVersion({ name, files }: Program): Version {
  const other = name === 'small-backend' ? 'executor' : 'backend';
  const unused = new RegExp(`\\.test\\.|^(?:cli|reporters|matrix|library)/|^checks/(?:provider|stack|wire|${other})/`);
  const suite = readdirSync(new URL('conformance/src/', root), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts') && !unused.test(file));
  return { programHash: hashFiles(files), suiteHash: hashFiles(suite.toSorted().map((file) => `conformance/src/${file}`)) };
}

/** Whether a result still counts. Checks only become sharper, so a changed suite runs again what survived. */
export function isCurrent(result: MutantResult | undefined, { programHash, suiteHash }: Version): result is MutantResult {
  return result?.programHash === programHash && (result.outcome === 'killed' || result.suiteHash === suiteHash);
}

function hashFiles(files: readonly string[]): string {
  return hashText(files.map((name) => `${name}\n${readFileSync(new URL(name, root), 'utf8')}`).join('\n'));
}
