import { InputError } from '../input-error.ts';
import type { Values } from './parse-options.ts';
import { didYouMean } from './point-out.ts';

/** Asks for the settings and saves them. */
export type SetupCommand = { readonly kind: 'setup'; readonly configFile?: string };

/** Installs, removes or shows the service of this user. */
export type ServiceCommand = {
  readonly kind: 'service';
  readonly action: 'install' | 'uninstall' | 'status';
  readonly configFile?: string;
  /** Whether to act without asking. */
  readonly yes: boolean;
  /** Whether to only print what it would do. */
  readonly dryRun: boolean;
};

/** Installs the function in an Open WebUI. */
export type FunctionCommand = {
  readonly kind: 'function';
  readonly url: string;
  readonly token?: string;
  readonly tokenEnv?: string;
  /** The function's Python code. Default: that of the release. */
  readonly file?: string;
};

/** Reads the options of `setup`. */
export function readSetup(values: Values): SetupCommand {
  acceptOnly('setup', values, ['config']);
  return { kind: 'setup', ...(values.config !== undefined && { configFile: values.config }) };
}

/** Reads the arguments of `service`. */
export function readServiceCommand(values: Values, [given, ...rest]: readonly string[]): ServiceCommand {
  const action = (['install', 'uninstall', 'status'] as const).find((each) => each === given);
  if (action === undefined || rest.length > 0) {
    throw new InputError(
      'Invalid use of `service`.',
      `${didYouMean(given ?? '', ['install', 'uninstall', 'status'])}Use \`service install\`, \`service uninstall\` or \`service status\`.`,
    );
  }
  const accepted = { install: ['config', 'yes', 'dry-run'], uninstall: ['yes', 'dry-run'], status: [] } as const;
  acceptOnly(`service ${action}`, values, accepted[action]);
  const { config, yes = false, 'dry-run': dryRun = false } = values;
  return { kind: 'service', action, ...(config !== undefined && { configFile: config }), yes, dryRun };
}

/** Reads the arguments of `function`. */
export function readFunctionCommand(values: Values, [action, ...rest]: readonly string[]): FunctionCommand {
  if (action !== 'install' || rest.length > 0) {
    throw new InputError('Invalid use of `function`.', 'Use `function install --url https://chat.example.com`.');
  }
  acceptOnly('function install', values, ['url', 'token', 'token-env', 'file']);
  const { url, token, 'token-env': tokenEnv, file } = values;
  if (url === undefined) throw new InputError('--url is missing.', 'Add the URL of the Open WebUI: --url https://chat.example.com.');
  if (token !== undefined && tokenEnv !== undefined) throw new InputError('Two tokens are given.', 'Keep either --token or --token-env.');
  return {
    ...{ kind: 'function', url },
    ...(token !== undefined && { token }),
    ...(tokenEnv !== undefined && { tokenEnv }),
    ...(file !== undefined && { file }),
  };
}

function acceptOnly(command: string, values: Values, accepted: readonly (keyof Values)[]): void {
  const other = (Object.keys(values) as (keyof Values)[]).find((name) => !accepted.includes(name));
  if (other === undefined) return;
  const names = accepted.map((name) => `--${name}`).join(', ');
  throw new InputError(
    `\`${command}\` does not accept --${other}.`,
    `Remove it. ${names === '' ? 'It accepts no options.' : `It accepts ${names}.`}`,
  );
}
