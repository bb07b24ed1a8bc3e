import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { judgeMutant } from './judge-mutant.ts';
import type { PreparedProgram } from './programs.ts';

/** What one check does with the unchanged program. */
export type MeasuredCheck = {
  readonly id: string;
  /** Whether it passes. Otherwise it can't detect anything. */
  readonly passes: boolean;
  readonly seconds: number;
  /** The activations of the mutants whose place it reaches; undefined if unknown. */
  readonly reaches?: readonly string[];
};

/** Attempts of a check that doesn't pass: the computer may be busy. */
const ATTEMPTS = 3;

/** Runs each check alone against the unchanged program, or reads the result of an earlier run from `file`. */
export async function measureChecks(prepared: PreparedProgram, file: string, jobs: number): Promise<MeasuredCheck[]> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as MeasuredCheck[];
  const { name, checks: ids } = prepared.program;
  const queue = [...ids];
  const checks: MeasuredCheck[] = [];
  const work = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const measured = await measure(prepared, id);
      if (!measured.passes) process.stderr.write(`${name}: ${id} does not pass on the unchanged program.\n`);
      checks.push(measured);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(checks));
  return checks;
}

async function measure(prepared: PreparedProgram, id: string): Promise<MeasuredCheck> {
  const coverage = new Uint8Array(new SharedArrayBuffer(countSwitches(prepared)));
  for (let attempt = 1; ; attempt += 1) {
    const began = performance.now();
    const detections = await judgeMutant(prepared, { only: [id], activation: prepared.unchanged, coverage });
    const seconds = Math.round(performance.now() - began) / 1000;
    const passes = detections.length === 0;
    if (!passes && attempt < ATTEMPTS) continue;
    const reaches = [...coverage.keys()].filter((at) => coverage[at] === 1).map(String);
    return { id, passes, seconds, ...(prepared.python === undefined && { reaches }) };
  }
}

/** Their numbers have gaps. */
function countSwitches({ mutants }: PreparedProgram): number {
  return 1 + mutants.reduce((most, { activation }) => Math.max(most, Number(activation) || 0), 0);
}
