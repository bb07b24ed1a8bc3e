import process from 'node:process';
import { DEFAULT_SOCKET_PATH } from '../checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../checks/backend/backend-target.ts';
import { EXECUTOR_TARGET, executorSubject } from '../checks/executor/executor-target.ts';
import { PROVIDER_TARGET, providerSubject } from '../checks/provider/provider-target.ts';
import { STACK_TARGET, stackSubject } from '../checks/stack/stack-target.ts';
import { WIRE_TARGET, wireSubject } from '../checks/wire/wire-target.ts';
import { UsageError } from '../finding.ts';
import { isRecord, parseJson } from '../peers/json.ts';
import { runTarget } from '../runner/run-target.ts';
import { startByCommand } from '../subject/command-subject.ts';
import type { OptionFacts, OptionValues, TargetCommand } from './command.ts';
import { readBackendSettings } from './read-backend-settings.ts';

const START: OptionFacts = {
  value: 'COMMAND',
  text: 'shell command that starts the executor; it gets the CONFORMANCE_ variables',
  isRequired: true,
};

/** Options of a command that talks to a backend, as its users do. */
const SIGN_IN: TargetCommand['options'] = {
  email: { value: 'EMAIL', text: 'with --password, instead of --token: sign in to Open WebUI' },
  password: { value: 'PASSWORD', text: 'see --email' },
};

const SOCKET_PATH: OptionFacts = { value: 'PATH', text: `Socket.IO path (default: ${DEFAULT_SOCKET_PATH})` };

const nameInReports = (what: string): OptionFacts => ({ value: 'NAME', text: `name in reports (default: the ${what})` });

const executor: TargetCommand = {
  name: 'executor',
  summary: 'test an executor; the suite acts as its backend and provider',
  options: { start: START, name: nameInReports('command') },
  checks: EXECUTOR_TARGET.checks,
  run: (values, options) => {
    const command = readStart(values);
    const subject = executorSubject({ name: values.one('name') ?? command, at: command }, startByCommand(command, process.cwd()));
    return runTarget(EXECUTOR_TARGET, subject, options);
  },
};

const backend: TargetCommand = {
  name: 'backend',
  summary: 'test a running backend; the suite acts as its executors and HTTP callers',
  options: {
    url: { value: 'URL', text: 'URL of the backend', isRequired: true },
    token: { value: 'TOKEN', text: 'token of a user' },
    'other-token': { value: 'TOKEN', text: 'token of another user; without it some checks are not testable' },
    ...SIGN_IN,
    'other-email': { value: 'EMAIL', text: 'with --other-password, instead of --other-token' },
    'other-password': { value: 'PASSWORD', text: 'see --other-email' },
    'expired-token': { value: 'TOKEN', text: 'an expired token, for SES-6' },
    'socket-path': SOCKET_PATH,
    'model-item': { value: 'JSON', text: 'model_item that callers send; its id is the model' },
    name: nameInReports('URL'),
  },
  checks: BACKEND_TARGET.checks,
  run: async (values, options) => {
    const settings = await readBackendSettings(values, 'backend');
    return runTarget(BACKEND_TARGET, backendSubject({ name: values.one('name') ?? settings.url, at: settings.url }, settings), options);
  },
};

const stack: TargetCommand = {
  name: 'stack',
  summary: 'test a backend and an executor together; the suite acts as caller and provider',
  options: {
    url: { value: 'URL', text: 'URL of the backend', isRequired: true },
    start: START,
    token: { value: 'TOKEN', text: 'token of the user, for the caller and the executor' },
    ...SIGN_IN,
    model: { value: 'MODEL', text: 'model name for callers (default: found in the list of models)' },
    'socket-path': SOCKET_PATH,
    name: nameInReports('URL'),
  },
  checks: STACK_TARGET.checks,
  run: async (values, options) => {
    const command = readStart(values);
    const { url, socketPath, token } = await readBackendSettings(values, 'stack');
    const settings = { url, socketPath, token, start: startByCommand(command, process.cwd()), model: values.one('model') };
    return runTarget(STACK_TARGET, stackSubject({ name: values.one('name') ?? url, at: `${url} with ${command}` }, settings), options);
  },
};

const provider: TargetCommand = {
  name: 'provider',
  summary: 'test an OpenAI-compatible provider: framing, errors and stream endings',
  options: {
    url: { value: 'URL', text: 'base URL for OpenAI clients, usually ending in /v1', isRequired: true },
    model: { value: 'MODEL', text: 'model to request', isRequired: true },
    'key-env': { value: 'VARIABLE', text: 'environment variable with the API key (default: no key)' },
    body: { value: 'JSON', text: 'fields to add to each request; null removes one, as in {"max_tokens":null}' },
    'failing-body': { value: 'JSON', text: 'fields of a request that fails mid-stream, if you know one' },
    name: nameInReports('URL'),
  },
  checks: PROVIDER_TARGET.checks,
  run: (values, options) => {
    const given = values.one('url') ?? '';
    const url = given.replace(/\/+$/, '');
    if (!URL.canParse(given) || !/^https?:/.test(given)) throw new UsageError(`--url is "${given}"; expected an http or https URL.`);
    const subject = providerSubject(values.one('name') ?? url, {
      url,
      key: readSecret(values, 'key-env'),
      model: values.one('model') ?? '',
      body: readFields(values, 'body') ?? {},
      failingBody: readFields(values, 'failing-body'),
    });
    return runTarget(PROVIDER_TARGET, subject, options);
  },
};

const wire: TargetCommand = {
  name: 'wire',
  summary: 'test recorded traffic offline',
  options: {
    journal: { value: 'FILE', text: 'the journal as JSON lines; see JOURNAL.md', isRequired: true },
    'canary-env': { value: 'VARIABLE', text: 'environment variable with the provider key, which no frame may contain' },
    name: nameInReports('file'),
  },
  positional: 'journal',
  checks: WIRE_TARGET.checks,
  run: (values, options) => {
    const journal = values.one('journal') ?? '';
    const canary = readSecret(values, 'canary-env');
    return runTarget(WIRE_TARGET, wireSubject(values.one('name') ?? journal, { journal, canary }), options);
  },
};

export const COMMANDS: readonly TargetCommand[] = [executor, backend, stack, provider, wire];

function readStart(values: OptionValues): string {
  const command = values.one('start')?.trim();
  if (!command) throw new UsageError('--start is empty. Give the shell command that starts the executor.');
  return command;
}

/** The value of the environment variable that an option names. */
function readSecret(values: OptionValues, option: string): string | undefined {
  const variable = values.one(option);
  const secret = variable === undefined ? undefined : process.env[variable];
  if (variable !== undefined && !secret)
    throw new UsageError(`The environment variable ${variable}, named by --${option}, is not set. Set it: export ${variable}=…`);
  return secret;
}

function readFields(values: OptionValues, option: string): Record<string, unknown> | undefined {
  const text = values.one(option);
  const fields = text === undefined ? undefined : parseJson(text);
  if (text !== undefined && !isRecord(fields)) throw new UsageError(`--${option} is not a JSON object.`);
  return isRecord(fields) ? fields : undefined;
}
