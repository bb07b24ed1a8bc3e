import { loadTexts } from '@chat-executor/executor/doctor';
import { describeDiagnosis } from '../doctor/describe-diagnosis.ts';
import { type Diagnosis, diagnose, needsFixing } from '../doctor/diagnose.ts';
import { InputError } from '../input-error.ts';
import { hasSignIn, readCredentials } from '../settings/complete-settings.ts';
import type { RawSettings } from '../settings/raw-settings.ts';
import { readBackend } from '../settings/read-address.ts';
import type { Credentials } from '../settings/settings.ts';
import { chooseTokenSource } from '../sign-in/choose-token-source.ts';
import { SignInError } from '../sign-in/token-source.ts';
import { addVariable, environmentOf, type SetupDraft, type SetupTools } from './setup-draft.ts';

/** Asks for the backend and the sign-in until both work, or the user continues without. */
export async function askBackend(draft: SetupDraft, tools: SetupTools): Promise<void> {
  const { prompts } = tools;
  await askUrl(draft, tools);
  let isAsked = await askSignIn(draft, tools);
  for (;;) {
    prompts.say('Checking the backend and the sign-in…');
    const problem = await findProblem(draft, tools);
    if (problem === undefined) return prompts.say('The backend accepts the sign-in.', 'success');
    prompts.say(problem, 'error');
    const next = await prompts.select('What next?', [
      { value: 'sign-in', label: isAsked ? 'Enter the sign-in again' : 'Enter another sign-in' },
      { value: 'url', label: 'Change the URL of the backend' },
      { value: 'check', label: 'Check again' },
      { value: 'continue', label: 'Continue anyway' },
    ]);
    if (next === 'continue') return;
    if (next === 'url') await askUrl(draft, tools);
    if (next === 'sign-in') isAsked = await askSignIn(draft, tools, false);
  }
}

async function askUrl(draft: SetupDraft, { prompts }: SetupTools): Promise<void> {
  const url = await prompts.text('URL of the backend, such as your Open WebUI', {
    initial: draft.settings.backend ?? '',
    placeholder: 'https://chat.example.com',
    validate: (given) => problemOf(() => readBackend(given)),
  });
  draft.settings = { ...draft.settings, backend: readBackend(url) };
}

/** The message of an input error, for a question that is asked again. Its cure would name options. */
export function problemOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown.message;
    throw thrown;
  }
}

const METHODS = [
  { value: 'password', label: 'Email address and password', hint: 'Open WebUI; gets new tokens by itself' },
  { value: 'ldap', label: 'LDAP user name and password', hint: 'Open WebUI' },
  { value: 'token', label: 'Token or API key', hint: 'in Open WebUI: localStorage.token of a signed-in page' },
] as const;

/** @returns whether the user entered a new sign-in */
async function askSignIn(draft: SetupDraft, { prompts }: SetupTools, offersCurrent = true): Promise<boolean> {
  const current = readCurrent(draft);
  if (offersCurrent && current && (await prompts.confirm(`Keep the current sign-in (${describeSignIn(current)})?`))) return false;
  const method = await prompts.select<(typeof METHODS)[number]['value']>('How do you sign in there?', METHODS);
  const { tokenEnv: _, emailEnv: __, ldapUserEnv: ___, passwordEnv: ____, ...rest } = draft.settings;
  draft.variables.clear();
  draft.settings = rest;
  draft.settings = { ...rest, ...(await askCredentials(draft, prompts, method)) };
  return true;
}

async function askCredentials(draft: SetupDraft, prompts: SetupTools['prompts'], method: Credentials['kind']): Promise<RawSettings> {
  if (method === 'token') return { tokenEnv: addVariable(draft, 'CHAT_TOKEN', await prompts.secret('Token or API key')) };
  const user = await prompts.text(method === 'ldap' ? 'LDAP user name' : 'Email address');
  const userEnv = addVariable(draft, method === 'ldap' ? 'CHAT_LDAP_USER' : 'CHAT_EMAIL', user);
  const passwordEnv = addVariable(draft, 'CHAT_PASSWORD', await prompts.secret('Password', true));
  return { ...(method === 'ldap' ? { ldapUserEnv: userEnv } : { emailEnv: userEnv }), passwordEnv };
}

function readCurrent(draft: SetupDraft): Credentials | undefined {
  if (!hasSignIn(draft.settings)) return undefined;
  try {
    return readCredentials(draft.settings, environmentOf(draft));
  } catch {
    // Its variables are not set here.
    return undefined;
  }
}

function describeSignIn(credentials: Credentials): string {
  return credentials.kind === 'token' ? `the token in ${credentials.tokenEnv}` : credentials.user;
}

/** Why the backend or the sign-in does not work, with the cure. */
async function findProblem(draft: SetupDraft, { network }: SetupTools): Promise<string | undefined> {
  const url = readBackend(draft.settings.backend);
  const source = chooseTokenSource({
    backend: url,
    credentials: readCredentials(draft.settings, environmentOf(draft)),
    fetch: network.fetch,
  });
  let token: string;
  try {
    token = await source.get();
  } catch (thrown) {
    const { message, cure } = SignInError.from(thrown);
    return `${message} ${cure.replace('Retrying automatically.', '').trim()}`;
  }
  const { socketPath } = draft.settings;
  const { createWebSocket } = network;
  const backend = { url, token, ...(socketPath !== undefined && { path: socketPath }), ...(createWebSocket && { createWebSocket }) };
  const diagnoses: Diagnosis[] = [];
  for await (const diagnosis of diagnose({ backend, providers: [], network })) diagnoses.push(diagnosis);
  const faults = diagnoses.filter(needsFixing).map((each) => ({ ...each, findings: each.findings.filter(({ tone }) => tone === 'fault') }));
  const texts = await loadTexts('en');
  return faults.length === 0 ? undefined : faults.map((each) => describeDiagnosis(each, texts)).join('\n');
}
