import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseEnv } from 'node:util';
import { InputError } from '../input-error.ts';
import { writePrivateFile } from '../write-private-file.ts';
import type { Environment } from './read-secret.ts';

/** The file with secrets beside a config file: one `NAME='value'` per line. */
export function environmentFileOf(configFile: string): string {
  return path.join(path.dirname(configFile), 'environment');
}

/**
 * Adds the variables of the file `environment` beside a config file, if there is one. Variables of the process come first.
 *
 * @throws InputError if other users may read the file, or it cannot be read
 */
export function addEnvironmentFile(environment: Environment, configFile: string): Environment {
  const text = readText(environmentFileOf(configFile));
  return text === '' ? environment : { ...parseEnv(text), ...environment };
}

/**
 * Sets variables in the file `environment` beside a config file, and keeps its other lines.
 *
 * @throws InputError if a value cannot be written, or the file cannot be read
 */
export function writeEnvironmentFile(configFile: string, added: ReadonlyMap<string, string>): void {
  const file = environmentFileOf(configFile);
  const kept = readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '' && !added.has(/^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? ''));
  const lines = [...kept, ...Array.from(added, ([name, value]) => `${name}=${quote(value)}`)];
  writePrivateFile(file, `${lines.join('\n')}\n`);
}

function quote(value: string): string {
  const mark = ["'", '"', '`'].find((each) => !value.includes(each) && parseEnv(`A=${each}${value}${each}`)['A'] === value);
  if (mark !== undefined) return `${mark}${value}${mark}`;
  throw new InputError('A secret contains characters that the file with secrets cannot store.', 'Put it into an environment variable.');
}

function readText(file: string): string {
  try {
    const { mode } = statSync(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new InputError(`Other users of this computer may read the file with secrets, ${file}.`, `Run: chmod 600 '${file}'`);
    }
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (thrown) {
    if (thrown instanceof InputError) throw thrown;
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return '';
    throw new InputError(`Cannot read the file with secrets, ${file} (${code}).`, 'Check its permissions.');
  }
}
