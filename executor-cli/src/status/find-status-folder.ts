import { homedir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../settings/read-secret.ts';

/** Where to put the files instead, such as in a container. */
const STATUS_FOLDER_VARIABLE = 'CHAT_EXECUTOR_STATUS_DIR';

/**
 * The folder with one file for each executor that this user runs. It lies in the user's own folders, where nobody else
 * writes, and is the same for a service and a terminal.
 */
export function findStatusFolder(environment: Environment, platform: NodeJS.Platform, home: string = homedir()): string {
  const wanted = environment[STATUS_FOLDER_VARIABLE];
  if (wanted) return path.resolve(wanted);
  if (platform === 'win32') return path.join(environment['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'chat-executor', 'status');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'chat-executor', 'status');
  return path.join(environment['XDG_STATE_HOME'] ?? path.join(home, '.local', 'state'), 'chat-executor', 'status');
}
