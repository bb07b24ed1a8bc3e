import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckFacts, Profile } from '../src/check-facts.ts';
import { BACKEND_CHECKS, EXECUTOR_CHECKS } from '../src/checks/registry.ts';
import { findPython } from '../subjects/python/find-python.ts';
import { instrumentProgram } from './instrument-program.ts';
import { identifyMutants, type Mutant } from './mutant.ts';

export const root = new URL('../../', import.meta.url);

/** A program whose mutants the suite must detect. */
export type Program = {
  readonly name: 'small-executor' | 'small-backend' | 'python-executor';
  /** What is changed, relative to the repository. */
  readonly files: readonly string[];
  /** The profile it conforms to. `strict` contains the checks of `compat`, and judges them more strictly. */
  readonly profile: Profile;
  /** Ids of the checks of that profile that can fail. */
  readonly checks: readonly string[];
};

/** A program with its mutants. */
export type PreparedProgram = {
  readonly program: Program;
  readonly mutants: readonly Mutant[];
  /** Instrumented JavaScript, by the URL of the file that it replaces. */
  readonly sources: Readonly<Record<string, string>>;
  /** The activation of no mutant. */
  readonly unchanged: string;
  /** Path of the interpreter, for a program in Python. */
  readonly python?: string;
};

const listFiles = (folder: string, ...names: string[]) => names.map((name) => `conformance/subjects/${folder}/${name}.ts`);
const idsOf = (checks: readonly CheckFacts[], profile: Profile) =>
  checks.flatMap(({ id, level, profiles }) => (profiles.includes(profile) && level !== 'MAY' ? [id] : []));

export const PROGRAMS: readonly Program[] = [
  {
    name: 'small-executor',
    files: [
      ...listFiles('small-executor', 'failure', 'normalizer', 'outbox', 'reader', 'request', 'small-executor'),
      'conformance/subjects/json.ts',
    ],
    profile: 'strict',
    checks: idsOf(EXECUTOR_CHECKS, 'strict'),
  },
  {
    name: 'small-backend',
    files: listFiles(
      'small-backend',
      ...['channel', 'chat-answer', 'completion', 'event-stream-answer', 'failure', 'item-reader', 'session', 'small-backend'],
    ),
    profile: 'strict',
    checks: idsOf(BACKEND_CHECKS, 'strict'),
  },
  {
    name: 'python-executor',
    files: ['examples/python-executor/executor.py'],
    profile: 'compat',
    checks: idsOf(EXECUTOR_CHECKS, 'compat'),
  },
];

/** Finds the mutants of a program. */
export async function prepareProgram(program: Program): Promise<PreparedProgram> {
  if (program.name === 'python-executor') return preparePython(program);
  return { program, unchanged: '', ...(await instrumentProgram(root, program.files)) };
}

/** Each mutant is listed with the whole changed program, in bytes. */
const MAX_LIST = 64 * 1024 * 1024;

/** A mutant as `list_mutants.py` prints it. */
type ListedMutant = Omit<Mutant, 'key' | 'occurrence' | 'file' | 'activation'> & { readonly changed: string };

async function preparePython(program: Program): Promise<PreparedProgram> {
  const [file = ''] = program.files;
  const python = await findPython();
  const lister = fileURLToPath(new URL('./python/list_mutants.py', import.meta.url));
  const listed: ListedMutant[] = JSON.parse(
    execFileSync(python, ['-B', lister, fileURLToPath(new URL(file, root))], { encoding: 'utf8', maxBuffer: MAX_LIST }),
  );
  const found = listed.map(({ changed, ...mutant }) => ({ ...mutant, file, activation: changed }));
  const unchanged = readFileSync(new URL(file, root), 'utf8');
  return { program, mutants: identifyMutants(found), sources: {}, unchanged, python };
}
