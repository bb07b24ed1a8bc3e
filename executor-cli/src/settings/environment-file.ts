import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual, parseEnv } from 'node:util';
import { InputError } from '../input-error.ts';
import { type FileSystem, restrictToUser } from '../restrict-to-user.ts';
import { saveUserFile } from '../write-private-file.ts';
import type { Environment } from './read-secret.ts';

/** The file with secrets beside a config file, one `NAME='value'` per line: `environment`, or `work.environment` beside `work.json`. */
export function environmentFileOf(configFile: string): string {
  const { dir, base, name } = path.parse(configFile);
  return path.join(dir, base === 'config.json' ? 'environment' : `${name}.environment`);
}

/**
 * Adds the variables of the file with secrets beside a config file, if there is one. Variables of the process come first.
 *
 * @throws InputError if other users may read the file, or it cannot be read
 */
export function addEnvironmentFile(environment: Environment, configFile: string): Environment {
  const text = readText(environmentFileOf(configFile));
  return text === '' ? environment : { ...parseEnv(text), ...environment };
}

/**
 * Prepares to set variables in the file with secrets beside a config file, and to keep its other lines.
 *
 * @returns a function that writes the file, which only this user can read; it throws an InputError if that is not possible
 * @throws InputError if a value cannot be written, or the file cannot be read, or would lose other variables
 */
export function prepareEnvironmentFile(configFile: string, added: ReadonlyMap<string, string>, system?: FileSystem): () => void {
  const file = environmentFileOf(configFile);
  const old = readText(file);
  const kept = old.split('\n').filter((line) => line.trim() !== '' && !added.has(/^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? ''));
  const lines = [...kept, ...Array.from(added, ([name, value]) => `${name}=${quote(value)}`)];
  const text = `${lines.join('\n')}\n`;
  if (!isDeepStrictEqual({ ...parseEnv(text) }, { ...parseEnv(old), ...Object.fromEntries(added) })) {
    throw new InputError(
      `Other lines of ${file} cannot be kept, such as a value of several lines.`,
      'Write each variable on one line, then run this again.',
    );
  }
  return () => saveUserFile(file, text, { protect: (written) => restrictToUser(written, system) });
}

function quote(value: string): string {
  const mark = ["'", '"', '`'].find((each) => !value.includes(each) && parseEnv(`A=${each}${value}${each}`)['A'] === value);
  if (mark !== undefined) return `${mark}${value}${mark}`;
  throw new InputError('A secret contains characters that the file with secrets cannot store.', 'Put it into an environment variable.');
}

function readText(file: string): string {
  try {
    const found = statSync(file);
    if (!found.isFile()) return '';
    // A file of another user, such as a mounted secret, is not this user's to protect. Windows has no such users and permissions.
    if (found.uid === process.getuid?.() && (found.mode & 0o077) !== 0) {
      throw new InputError(`Other users of this computer may read the file with secrets, ${file}.`, `Run: chmod 600 '${file}'`);
    }
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (thrown) {
    if (thrown instanceof InputError) throw thrown;
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    if (['ENOENT', 'ENOTDIR'].includes(code)) return '';
    throw new InputError(`Cannot read the file with secrets, ${file} (${code}).`, 'Check its permissions.');
  }
}
