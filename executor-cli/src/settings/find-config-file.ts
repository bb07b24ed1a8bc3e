import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { RawSettings } from './raw-settings.ts';
import { readFolder } from './read-folder.ts';
import type { Environment } from './read-secret.ts';

/** The config file of this user, which `setup` writes: the same for a service and a terminal. */
export function defaultConfigFile(environment: Environment, platform: NodeJS.Platform, home: string = homedir()): string {
  const folder =
    platform === 'win32'
      ? readFolder(environment, 'APPDATA', path.join(home, 'AppData', 'Roaming'))
      : readFolder(environment, 'XDG_CONFIG_HOME', path.join(home, '.config'));
  return path.resolve(folder, 'chat-executor', 'config.json');
}

/**
 * Finds the config file of a run: the given one, otherwise the user's own if it exists and the options name neither a backend nor a
 * provider.
 */
export function findConfigFile(
  { configFile, given }: { readonly configFile?: string; readonly given: RawSettings },
  environment: Environment,
  platform: NodeJS.Platform,
): string | undefined {
  if (configFile !== undefined) return path.resolve(configFile);
  if (given.backend !== undefined || given.providers !== undefined) return undefined;
  const own = defaultConfigFile(environment, platform);
  return existsSync(own) ? own : undefined;
}
