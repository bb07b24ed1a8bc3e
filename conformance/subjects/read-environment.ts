import process from 'node:process';
import type { ExecutorEnvironment } from '../src/subject/subject-process.ts';

/** Reads the environment variables of the suite. An empty key is valid: local servers don't need a key. */
export function readEnvironment(): ExecutorEnvironment {
  const read = (name: keyof ExecutorEnvironment): string => {
    const value = process.env[name];
    if (value === undefined) throw new Error(`${name} is not set. The conformance suite sets it when it starts a subject.`);
    return value;
  };
  return {
    CONFORMANCE_BACKEND_URL: read('CONFORMANCE_BACKEND_URL'),
    CONFORMANCE_SOCKET_PATH: read('CONFORMANCE_SOCKET_PATH'),
    CONFORMANCE_TOKEN: read('CONFORMANCE_TOKEN'),
    CONFORMANCE_PROVIDER_URL: read('CONFORMANCE_PROVIDER_URL'),
    CONFORMANCE_PROVIDER_KEY: read('CONFORMANCE_PROVIDER_KEY'),
    CONFORMANCE_MODEL: read('CONFORMANCE_MODEL'),
  };
}
