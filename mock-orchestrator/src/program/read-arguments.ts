import { parseArgs } from 'node:util';
import type { FallbackSettings } from '../completions/fallback/fallback-settings.ts';
import type { LogLevel } from '../logger.ts';
import { isNodeUrl, isRedisUrl, type RedisOptions } from '../nodes/redis-options.ts';
import { isLoopbackHost } from '../origins.ts';
import type { StaticUser } from '../users/static-tokens.ts';

/** The settings from the command line and the environment. */
export type BinSettings = {
  readonly help: boolean;
  readonly port: number;
  readonly host: string;
  readonly users: readonly StaticUser[];
  readonly allowOrigins: readonly string[];
  /** A folder with the prebuilt element. Default: the installed package's. */
  readonly element: string | undefined;
  readonly fallback: FallbackSettings | undefined;
  readonly open: boolean;
  readonly logLevel: LogLevel;
  /** How long an executor may take to answer a call, in milliseconds. Default: the default of `Limits.ackMs`. */
  readonly ackMs: number | undefined;
  /** The Redis that several nodes share. Default: this process is the only one. */
  readonly redis: Pick<RedisOptions, 'url' | 'nodeUrl'> | undefined;
  /** Whether only this machine can connect. Sign-in by name requires it. */
  readonly loopback: boolean;
  /** Whether sign-in by name also works through a reverse proxy. */
  readonly allowProxiedSignIn: boolean;
};

/** What `--help` prints. */
export const USAGE = `Usage: chat-executor-orchestrator [options]

  --port PORT             port to listen on (default: the PORT environment variable, or 3000; 0 picks a free port)
  --host HOST             address to listen on (default 127.0.0.1)
  --user NAME:TOKEN       a user with a fixed token, for scripts; repeatable. The CHAT_EXECUTOR_USER environment
                          variable adds one too, which other programs cannot see
  --allow-origin ORIGIN   origin of another page that may connect, such as https://chat.example.com; repeatable
  --allow-proxied-sign-in lets everyone who reaches this server through a proxy sign in by name (default: refused)
  --element DIR           folder with the prebuilt <chat-executor> (default: from the installed package)
  --fallback-base-url URL fallback provider (OpenAI-compatible), used when no executor answers
  --fallback-key-env NAME environment variable with its API key
  --fallback-model ID     model to request from it (default: the requested model)
  --no-open               do not open the page in a browser
  --ack-limit SECONDS     timeout for an executor to answer a call (default 120)
  --redis URL             Redis for several nodes behind one address, such as redis://127.0.0.1:6379 (default: the
                          CHAT_EXECUTOR_REDIS_URL environment variable, or one process alone)
  --node-url URL          URL at which the other nodes reach this one, such as http://10.0.0.3:3000; saves CPU time
  --log-level LEVEL       silent, error, warn, info or debug (default warn)
  --help                  show this text
`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  user: { type: 'string', multiple: true, default: [] as string[] },
  'allow-origin': { type: 'string', multiple: true, default: [] as string[] },
  'allow-proxied-sign-in': { type: 'boolean', default: false },
  element: { type: 'string' },
  'fallback-base-url': { type: 'string' },
  'fallback-key-env': { type: 'string' },
  'fallback-model': { type: 'string' },
  open: { type: 'boolean', default: true },
  'ack-limit': { type: 'string' },
  redis: { type: 'string' },
  'node-url': { type: 'string' },
  'log-level': { type: 'string', default: 'warn' },
  help: { type: 'boolean', default: false },
} as const;

const LOG_LEVELS: readonly LogLevel[] = ['silent', 'error', 'warn', 'info', 'debug'];
const DEFAULT_PORT = '3000';

/**
 * Reads the command line and the environment.
 *
 * @throws Error with the option and the reason why its value is invalid
 */
export function readArguments(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): BinSettings {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, allowNegative: true, strict: true });
  const loopback = isLoopbackHost(values.host.includes(':') ? `[${values.host}]` : values.host);
  const allowProxiedSignIn = values['allow-proxied-sign-in'];
  if (allowProxiedSignIn && !loopback)
    throw new Error('--allow-proxied-sign-in needs a local --host, such as 127.0.0.1: otherwise, nobody can sign in by name.');
  return {
    help: values.help,
    port: readPort(values.port ?? environment['PORT'] ?? DEFAULT_PORT),
    host: values.host,
    users: readUsers(values.user, environment['CHAT_EXECUTOR_USER']),
    allowOrigins: values['allow-origin'],
    element: values.element,
    fallback: readFallback(values['fallback-base-url'], values['fallback-key-env'], values['fallback-model'], environment),
    open: values.open,
    logLevel: readLogLevel(values['log-level']),
    redis: readRedis(values.redis ?? environment['CHAT_EXECUTOR_REDIS_URL'], values['node-url']),
    ackMs: readAckLimit(values['ack-limit']),
    loopback,
    allowProxiedSignIn,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`--port must be a number from 0 to 65535, not "${text}".`);
  return port;
}

function readUsers(given: readonly string[], added: string | undefined): readonly StaticUser[] {
  const users = given.map((text) => readUser(text, '--user'));
  return added ? [...users, readUser(added, 'CHAT_EXECUTOR_USER')] : users;
}

function readUser(text: string, setting: string): StaticUser {
  const colon = text.indexOf(':');
  // The error does not repeat the value, which may contain a token.
  if (colon < 1) throw new Error(`${setting} must have the form NAME:TOKEN.`);
  return { name: text.slice(0, colon), token: text.slice(colon + 1) };
}

function readFallback(
  baseUrl: string | undefined,
  keyName: string | undefined,
  model: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): FallbackSettings | undefined {
  if (baseUrl === undefined) {
    if (keyName !== undefined || model !== undefined) throw new Error('--fallback-key-env and --fallback-model need --fallback-base-url.');
    return undefined;
  }
  if (!/^https?:$/.test(URL.canParse(baseUrl) ? new URL(baseUrl).protocol : '')) {
    throw new Error('--fallback-base-url must be an http or https URL, such as https://api.example.com/v1.');
  }
  const key = keyName === undefined ? undefined : environment[keyName];
  if (keyName !== undefined && !key)
    throw new Error(`The environment variable ${keyName}, named by --fallback-key-env, is not set. Set it: export ${keyName}=…`);
  return { baseUrl, key, model };
}

function readAckLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) throw new Error(`--ack-limit must be a number of seconds, at most 86400, not "${text}".`);
  return seconds * 1000;
}

function readRedis(url: string | undefined, nodeUrl: string | undefined): BinSettings['redis'] {
  if (url === undefined || url === '') {
    if (nodeUrl !== undefined) throw new Error('--node-url needs --redis: without it, there are no other nodes.');
    return undefined;
  }
  // The error does not repeat the value, which may contain a password.
  if (!isRedisUrl(url)) throw new Error('--redis must be a redis:// or rediss:// URL, such as redis://127.0.0.1:6379.');
  if (nodeUrl !== undefined && !isNodeUrl(nodeUrl))
    throw new Error('--node-url must be an http or https URL without query or credentials, such as http://10.0.0.3:3000.');
  return { url, nodeUrl };
}

function readLogLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text);
  if (level === undefined) throw new Error(`--log-level must be one of ${LOG_LEVELS.join(', ')}, not "${text}".`);
  return level;
}
