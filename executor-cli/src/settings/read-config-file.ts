import { readFileSync } from 'node:fs';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { InputError } from '../input-error.ts';
import { didYouMean, notValue } from './point-out.ts';
import { type RawSettings, RawSettingsSchema, SETTING_NAMES } from './raw-settings.ts';

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
  } catch {
    // Its message quotes the file, which may contain a key by mistake, and often names no line.
    throw new InputError(
      `The config file ${file} is not valid JSON${findSyntaxError(text)}.`,
      'Check for missing quotes and for missing or extra commas. JSON has no comments.',
    );
  }
}

/** The place and the kind of the first error, such as ` near line 3 column 1: comma expected`. */
function findSyntaxError(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first === undefined) return '';
  const lines = text.slice(0, first.offset).split('\n');
  const kind = printParseErrorCode(first.error)
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase();
  return ` near line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}: ${kind}`;
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
    const name = place.split('.').at(-1) ?? '';
    const isSecret = /key|token|password|secret|email/i.test(name);
    return new InputError(
      `Unknown setting in the config file ${file}: ${place.slice(0, 100)}.`,
      isSecret
        ? 'The file must not contain secrets. Put the secret into an environment variable and its name into keyEnv, tokenEnv, emailEnv or passwordEnv, or save a key in the keyring and put its name into keyKeyring.'
        : `${didYouMean(name, SETTING_NAMES)}Correct its name, or remove it.`,
    );
  }
  const where = place ? `"${place}" in the config file ${file}` : `The config file ${file}`;
  const expected = issue.expected?.toLowerCase() ?? 'something else';
  return new InputError(
    `${where} has the wrong type: expected ${expected}${notValue(issue.input)}.`,
    'See the README of @chat-executor/cli for an example.',
  );
}
