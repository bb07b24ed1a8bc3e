import { parseArgs } from 'node:util';
import { InputError } from '../input-error.ts';
import { didYouMean } from './point-out.ts';

const OPTIONS = {
  backend: { type: 'string' },
  'socket-path': { type: 'string' },
  name: { type: 'string' },
  'token-env': { type: 'string' },
  'email-env': { type: 'string' },
  'ldap-user-env': { type: 'string' },
  'password-env': { type: 'string' },
  provider: { type: 'string' },
  'base-url': { type: 'string' },
  package: { type: 'string' },
  'key-env': { type: 'string' },
  'key-keyring': { type: 'string' },
  'header-env': { type: 'string', multiple: true },
  'extra-body': { type: 'string' },
  model: { type: 'string', multiple: true },
  prefix: { type: 'string' },
  'non-chat': { type: 'boolean' },
  'fetch-images': { type: 'boolean' },
  config: { type: 'string' },
  'log-format': { type: 'string' },
  'log-file': { type: 'string' },
  'first-token-seconds': { type: 'string' },
  'callback-seconds': { type: 'string' },
  'idle-seconds': { type: 'string' },
  'total-seconds': { type: 'string' },
  'drain-seconds': { type: 'string' },
  'refresh-seconds': { type: 'string' },
  'allow-model': { type: 'string', multiple: true },
  'requests-per-day': { type: 'string' },
  'tokens-per-day': { type: 'string' },
  'usd-per-day': { type: 'string' },
  json: { type: 'boolean' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  url: { type: 'string' },
  token: { type: 'string' },
  file: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The values of the options. */
export type Values = ReturnType<typeof parseOptions>['values'];

/**
 * Parses the command line into options and positional arguments.
 *
 * @throws InputError that names the option, but never its value, which may be a secret
 */
export function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (thrown) {
    throw explain(thrown);
  }
}

/** Converts an error of `parseArgs`. Its message contains the value, which may be a secret, so only the option is repeated. */
function explain(thrown: unknown): InputError {
  const option = thrown instanceof Error ? /'(?:-\w, )?(--?[a-z][\w-]*)/i.exec(thrown.message)?.[1] : undefined;
  const isUnknown = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  if (!option) return new InputError('Could not read the options.', 'See `chat-executor --help`.');
  if (isUnknown && /token|key|password|secret|email|header/i.test(option)) return refuseSecret(option);
  if (isUnknown) {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    return new InputError(`Unknown option ${option}.`, `${didYouMean(option, known)}See \`chat-executor --help\`.`);
  }
  if (OPTIONS[option.slice(2) as keyof typeof OPTIONS]?.type !== 'string') {
    return new InputError(`${option} takes no value.`, 'Remove the = and everything after it.');
  }
  return new InputError(
    `${option} needs a value.`,
    `Add one, as \`chat-executor --help\` shows. Write a value that starts with a dash as ${option}=VALUE.`,
  );
}

/** The error for an option that would contain a secret. */
export function refuseSecret(option: string): InputError {
  return new InputError(
    `Unknown option ${option}. Secrets are not accepted on the command line, where others may see them.`,
    'Put it into an environment variable and pass its name with --token-env, --key-env, --header-env, --email-env or --password-env, or save a key with `chat-executor key set NAME`.',
  );
}
