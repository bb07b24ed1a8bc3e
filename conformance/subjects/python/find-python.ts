import { readFileSync } from 'node:fs';
import { makePythonEnvironment } from '../../../scripts/python-environment.js';

/** The folder of the example executor in Python. */
export const PYTHON_EXECUTOR = new URL('../../../examples/python-executor/', import.meta.url);

/** Path of a Python that has what the example executor needs. @throws Error with the fix, without Python */
export async function findPython(): Promise<string> {
  const requirements = readFileSync(new URL('requirements.txt', PYTHON_EXECUTOR), 'utf8').trim().split('\n');
  return (await makePythonEnvironment('python-executor', requirements)).program('python');
}
