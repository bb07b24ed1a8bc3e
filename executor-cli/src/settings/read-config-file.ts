import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { InputError } from '../input-error.ts';
import { type RawSettings, RawSettingsSchema } from './raw-settings.ts';

/**
 * Reads a config file.
 *
 * @throws InputError that names the invalid setting, without repeating any value from the file
 */
export function readConfigFile(file: string): RawSettings {
  const parsed = v.safeParse(RawSettingsSchema, parseJson(readText(file), file));
  if (parsed.success) return parsed.output;
  throw describeIssue(parsed.issues[0], file);
}

function readText(file: string): string {
  try {
    // Some editors write a byte order mark, which JSON does not allow.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? ` (${String(thrown.code)})` : '';
    throw new InputError(`Cannot read the config file ${file}${code}.`, 'Check the path in --config and the file permissions.');
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    // The error message quotes the file, which may contain a key by mistake.
    const place = thrown instanceof Error ? /line \d+ column \d+/.exec(thrown.message)?.[0] : undefined;
    throw new InputError(
      `The config file ${file} is not valid JSON${place ? ` near ${place}` : ''}.`,
      'Check for missing quotes and for missing or extra commas. JSON has no comments.',
    );
  }
}

function describeIssue(issue: v.BaseIssue<unknown>, file: string): InputError {
  const place = v.getDotPath(issue) ?? '';
  if (/^providers\.\d+\.headers\./.test(place)) {
    return new InputError(
      `A custom header in the config file ${file} has the wrong form.`,
      'The file must not contain secrets. Put the value into an environment variable and write { "env": "ITS_NAME" }, or save it with `chat-executor key set NAME` and write { "keyring": "NAME" }.',
    );
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const isSecret = /key|token|password|secret|email/i.test(place.split('.').at(-1) ?? '');
    return new InputError(
      `Unknown setting in the config file ${file}: ${place.slice(0, 100)}.`,
      isSecret
        ? 'The file must not contain secrets. Put the secret into an environment variable and its name into keyEnv, tokenEnv, emailEnv or passwordEnv, or save a key in the keyring and put its name into keyKeyring.'
        : 'Correct its name, or remove it.',
    );
  }
  const where = place ? `"${place}" in the config file ${file}` : `The config file ${file}`;
  const expected = issue.expected?.toLowerCase() ?? 'something else';
  return new InputError(`${where} has the wrong type: expected ${expected}.`, 'See the README of @chat-executor/cli for an example.');
}
