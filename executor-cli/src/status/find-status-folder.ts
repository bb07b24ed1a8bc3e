import { homedir } from 'node:os';
import path from 'node:path';
import { readFolder } from '../settings/read-folder.ts';
import type { Environment } from '../settings/read-secret.ts';

/** Environment variable that overrides the folder, for example in a container. */
const STATUS_FOLDER_VARIABLE = 'CHAT_EXECUTOR_STATUS_DIR';

/**
 * Returns the folder of the status files, one per running executor of this user. It is inside the user's home, where other
 * users cannot write, and is the same for a service and a terminal.
 */
export function findStatusFolder(environment: Environment, platform: NodeJS.Platform, home: string = homedir()): string {
  const override = environment[STATUS_FOLDER_VARIABLE];
  if (override) return path.resolve(override);
  if (platform === 'win32')
    return path.join(readFolder(environment, 'LOCALAPPDATA', path.join(home, 'AppData', 'Local')), 'chat-executor', 'status');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'chat-executor', 'status');
  return path.join(readFolder(environment, 'XDG_STATE_HOME', path.join(home, '.local', 'state')), 'chat-executor', 'status');
}
