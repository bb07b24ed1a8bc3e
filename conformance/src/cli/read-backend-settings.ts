import { type BackendSettings, DEFAULT_MODEL_ITEM, DEFAULT_SOCKET_PATH } from '../checks/backend/backend-settings.ts';
import { signIn } from '../checks/backend/sign-in.ts';
import { UsageError } from '../finding.ts';
import { isRecord, parseJson } from '../peers/json.ts';
import type { OptionValues } from './command.ts';

/**
 * Reads the address and tokens of a backend; signs in if credentials are given.
 * @throws UsageError for an invalid option
 * @throws SubjectUnavailable if the sign-in fails
 */
export async function readBackendSettings(values: OptionValues, target: string): Promise<BackendSettings> {
  const url = values.one('url') ?? '';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`--url is "${url}"; expected an http or https URL, such as http://127.0.0.1:3000.`);
  const socketPath = values.one('socket-path') ?? DEFAULT_SOCKET_PATH;
  if (!socketPath.startsWith('/'))
    throw new UsageError(`--socket-path is "${socketPath}"; expected a path such as ${DEFAULT_SOCKET_PATH}.`);
  const modelItem = readModelItem(values.one('model-item'));
  const token = await readToken(values, url, '');
  if (token === undefined) throw new UsageError(`${target} needs --token TOKEN, or --email and --password to sign in to Open WebUI.`);
  const otherToken = await readToken(values, url, 'other-');
  if (token === otherToken) throw new UsageError('--token and --other-token are the same. --other-token must belong to another user.');
  return { url, socketPath, modelItem, token, otherToken, expiredToken: values.one('expired-token') };
}

function readModelItem(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return DEFAULT_MODEL_ITEM;
  const value = parseJson(text);
  if (!isRecord(value) || typeof value['id'] !== 'string' || value['id'] === '')
    throw new UsageError(`--model-item is '${text}'; expected a JSON object with an "id", such as '{"id": "my-model", "direct": true}'.`);
  return value;
}

async function readToken(values: OptionValues, url: string, who: '' | 'other-'): Promise<string | undefined> {
  const token = values.one(`${who}token`);
  const email = values.one(`${who}email`);
  const password = values.one(`${who}password`);
  if (token !== undefined) {
    if (email !== undefined || password !== undefined)
      throw new UsageError(`Give --${who}token, or --${who}email and --${who}password, not both.`);
    if (token.trim() === '') throw new UsageError(`--${who}token is empty.`);
    return token;
  }
  if (email === undefined && password === undefined) return undefined;
  if (email === undefined || password === undefined) throw new UsageError(`--${who}email and --${who}password must be given together.`);
  return signIn(url, email, password, `--${who}email and --${who}password`);
}
