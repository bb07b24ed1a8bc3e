import path from 'node:path';
import { expect, test } from 'vitest';
import { findStatusFolder } from './find-status-folder.ts';

test('returns the folder for application data of each system, or the one set in the environment', () => {
  const home = path.join(path.sep, 'homes', 'ada');
  expect(findStatusFolder({}, 'linux', home)).toBe(path.join(home, '.local', 'state', 'chat-executor', 'status'));
  expect(findStatusFolder({ XDG_STATE_HOME: '/state' }, 'linux', home)).toBe(path.join('/state', 'chat-executor', 'status'));
  expect(findStatusFolder({}, 'darwin', home)).toBe(path.join(home, 'Library', 'Application Support', 'chat-executor', 'status'));
  expect(findStatusFolder({ LOCALAPPDATA: '/local' }, 'win32', home)).toBe(path.join('/local', 'chat-executor', 'status'));
  expect(findStatusFolder({}, 'win32', home)).toBe(path.join(home, 'AppData', 'Local', 'chat-executor', 'status'));
  expect(findStatusFolder({ CHAT_EXECUTOR_STATUS_DIR: 'here' }, 'linux', home)).toBe(path.resolve('here'));
});
