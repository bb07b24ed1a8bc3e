import { InputError } from '../input-error.ts';
import { parseOptions, refuseSecret, type Values } from './parse-options.ts';
import { didYouMean, notValue } from './point-out.ts';
import type { RawProvider, RawSettings } from './raw-settings.ts';
import {
  type FunctionCommand,
  readFunctionCommand,
  readServiceCommand,
  readSetup,
  type ServiceCommand,
  type SetupCommand,
} from './read-command.ts';
import { LOG_FORMATS, type LogFormat } from './settings.ts';

/** Stores, lists or removes keys in the system keyring. */
export type KeyCommand =
  | { readonly kind: 'key'; readonly action: 'set' | 'remove'; readonly name: string }
  | { readonly kind: 'key'; readonly action: 'list' };

/** The parsed command line. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | KeyCommand
  | SetupCommand
  | ServiceCommand
  | FunctionCommand
  | { readonly kind: 'status'; readonly logFormat: LogFormat }
  | { readonly kind: 'doctor'; readonly given: RawSettings; readonly configFile?: string; readonly logFormat: LogFormat }
  | { readonly kind: 'run'; readonly given: RawSettings; readonly configFile?: string; readonly logFile?: string };

/** Strict, so that hardly any API key is a valid name. */
const KEY_NAME = /^[a-z][a-z0-9-]{0,31}$/;

const COMMANDS = ['setup', 'status', 'doctor', 'key', 'service', 'function'];

/** Options that need --provider. */
const PROVIDER_OPTIONS = [
  'base-url',
  'package',
  'key-env',
  'key-keyring',
  'header-env',
  'extra-body',
  'model',
  'prefix',
  'non-chat',
] as const;

/**
 * Parses the command line.
 *
 * @throws InputError that names the option and the cure
 */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parseOptions(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...rest] = positionals;
  if (command === 'function') return readFunctionCommand(values, rest);
  if (values.token !== undefined) throw refuseSecret('--token');
  if (command === 'key') return readKeyCommand(values, rest);
  if (command === 'service') return readServiceCommand(values, rest);
  if (command === 'setup' && rest.length === 0) return readSetup(values);
  if (command === 'doctor' && rest.length === 0) return readDoctor(values);
  if (values.json) throw new InputError('--json works only with `doctor`.', 'Use --log-format json instead.');
  if (command === undefined) return readRun(values);
  if (command !== 'status' || rest.length > 0) {
    throw new InputError(
      'Unknown command or stray argument.',
      `${didYouMean(command, COMMANDS)}Use options only, or one of the commands ${COMMANDS.map((name) => `\`${name}\``).join(', ')}.`,
    );
  }
  const other = Object.keys(values).find((name) => name !== 'log-format');
  if (other) throw new InputError(`\`status\` does not accept --${other}.`, 'Remove it. `status` accepts only --log-format.');
  return { kind: 'status', logFormat: readLogFormat(values['log-format']) };
}

/** Never repeats an argument in an error: it may be an API key. */
function readKeyCommand(values: Values, [action, name, ...rest]: readonly string[]): KeyCommand {
  if (Object.keys(values).length > 0) throw new InputError('`key` accepts no options.', 'Remove them.');
  if (action === 'list' && name === undefined) return { kind: 'key', action };
  if ((action !== 'set' && action !== 'remove') || name === undefined || rest.length > 0) {
    throw new InputError(
      'Invalid use of `key`.',
      'Use `key set NAME`, `key list` or `key remove NAME`. The key itself is typed or piped in, never written on the command line.',
    );
  }
  if (!KEY_NAME.test(name)) {
    throw new InputError(
      'A key name must have 1 to 32 lower-case letters, digits and dashes, and start with a letter.',
      'Use a name such as "openai". The key itself is typed or piped in.',
    );
  }
  return { kind: 'key', action, name };
}

function readDoctor(values: Values): Command {
  if (values['log-file'] !== undefined) throw new InputError('`doctor` does not accept --log-file.', 'Remove it.');
  const { kind: _, ...run } = readRun(values);
  return { kind: 'doctor', ...run, logFormat: values.json ? 'json' : readLogFormat(values['log-format']) };
}

/** @throws InputError for an unknown format */
export function readLogFormat(given: string | undefined): LogFormat {
  const format = LOG_FORMATS.find((known) => known === (given ?? 'text'));
  if (!format) throw new InputError(`--log-format must be text or json${notValue(given)}.`, 'Use --log-format text or --log-format json.');
  return format;
}

function readRun(values: Values): Command & { readonly kind: 'run' } {
  const foreign = (['yes', 'dry-run', 'url', 'file'] as const).find((name) => values[name] !== undefined);
  if (foreign)
    throw new InputError(
      `--${foreign} works only with \`${foreign === 'yes' || foreign === 'dry-run' ? 'service' : 'function'}\`.`,
      'Remove it.',
    );
  const option = PROVIDER_OPTIONS.find((name) => values[name] !== undefined);
  if (values.provider === undefined && option) {
    throw new InputError(`--${option} needs --provider.`, 'Add --provider, such as --provider ollama.');
  }
  const given: RawSettings = {
    backend: values.backend,
    socketPath: values['socket-path'],
    name: values.name,
    tokenEnv: values['token-env'],
    emailEnv: values['email-env'],
    ldapUserEnv: values['ldap-user-env'],
    passwordEnv: values['password-env'],
    fetchImages: values['fetch-images'],
    logFormat: values['log-format'],
    firstTokenSeconds: readSeconds(values, 'first-token-seconds'),
    callbackSeconds: readSeconds(values, 'callback-seconds'),
    idleSeconds: readSeconds(values, 'idle-seconds'),
    totalSeconds: readSeconds(values, 'total-seconds'),
    drainSeconds: readSeconds(values, 'drain-seconds'),
    refreshSeconds: readSeconds(values, 'refresh-seconds'),
    allowedModels: values['allow-model'],
    budgets: readBudget(values),
    providers: values.provider === undefined ? undefined : [readProvider(values.provider, values)],
  };
  const { config, 'log-file': logFile } = values;
  return { kind: 'run', given, ...(config !== undefined && { configFile: config }), ...(logFile !== undefined && { logFile }) };
}

function readProvider(kind: string, values: Values) {
  return {
    kind,
    baseUrl: values['base-url'],
    package: values.package,
    keyEnv: values['key-env'],
    keyKeyring: values['key-keyring'],
    headers: readHeaders(values['header-env']),
    extraBody: readExtraBody(values['extra-body']),
    models: values.model,
    prefix: values.prefix,
    offersNonChat: values['non-chat'],
  };
}

/** Reads `NAME=VARIABLE`. Never repeats it: it may contain the value itself. */
function readHeaders(given: readonly string[] | undefined): RawProvider['headers'] {
  const headers = given?.map(readHeader);
  if (headers && new Set(headers.map(([name]) => name)).size < headers.length) {
    throw new InputError('--header-env sets a header twice.', 'Keep one of them.');
  }
  return headers && Object.fromEntries(headers);
}

function readHeader(given: string): [string, { readonly env: string }] {
  const [, name, env] = /^([^=\s]+)=([A-Za-z_]\w*)$/.exec(given) ?? [];
  if (name !== undefined && env !== undefined) return [name, { env }];
  throw new InputError(
    '--header-env needs the name of a header and of an environment variable.',
    'Use --header-env HEADER=VARIABLE, such as --header-env CF-Access-Client-Id=CF_ID, not the value itself.',
  );
}

function readExtraBody(given: string | undefined): RawProvider['extraBody'] {
  if (given === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(given);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Reported below.
  }
  throw new InputError('--extra-body must be a JSON object.', `Quote it for your shell: --extra-body '{"top_k": 40}'.`);
}

function readSeconds(values: Values, name: `${string}-seconds` & keyof Values): number | undefined {
  const given = values[name];
  if (given === undefined) return undefined;
  if (!/^\d{1,6}$/.test(given))
    throw new InputError(`--${name} must be a number of seconds${notValue(given)}.`, `Use a whole number: --${name} 30.`);
  return Number(given);
}

/** Returns one budget for all providers from the options `--…-per-day`; undefined without any of them. */
function readBudget(values: Values): RawSettings['budgets'] {
  const read = (name: 'requests-per-day' | 'tokens-per-day' | 'usd-per-day'): number | undefined => {
    const given = values[name];
    if (given === undefined) return undefined;
    if (!/^\d+(\.\d+)?$/.test(given)) throw new InputError(`--${name} must be a number${notValue(given)}.`, `Use a number: --${name} 100.`);
    return Number(given);
  };
  const budget = { requests: read('requests-per-day'), tokens: read('tokens-per-day'), usd: read('usd-per-day') };
  return Object.values(budget).every((limit) => limit === undefined) ? undefined : [budget];
}
