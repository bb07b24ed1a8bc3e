import { DEFAULT_SOCKET_PATH } from '../checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../checks/backend/backend-target.ts';
import { runTarget } from '../runner/run-target.ts';
import type { TargetCommand } from './command.ts';
import { readBackendSettings } from './read-backend-settings.ts';

/** Tests a running backend. */
export const BACKEND_COMMAND: TargetCommand = {
  name: 'backend',
  summary: 'test a running backend; the suite acts as its executors and HTTP callers',
  options: {
    url: { value: 'URL', text: 'URL of the backend', isRequired: true },
    token: { value: 'TOKEN', text: 'token of a user' },
    'other-token': { value: 'TOKEN', text: 'token of another user; without it some checks are not testable' },
    email: { value: 'EMAIL', text: 'with --password, instead of --token: sign in to Open WebUI' },
    password: { value: 'PASSWORD', text: 'see --email' },
    'other-email': { value: 'EMAIL', text: 'with --other-password, instead of --other-token' },
    'other-password': { value: 'PASSWORD', text: 'see --other-email' },
    'expired-token': { value: 'TOKEN', text: 'an expired token, for SES-6' },
    'socket-path': { value: 'PATH', text: `Socket.IO path (default: ${DEFAULT_SOCKET_PATH})` },
    'model-item': { value: 'JSON', text: 'model_item that callers send; its id is the model' },
    name: { value: 'NAME', text: 'name in reports (default: the URL)' },
  },
  checks: BACKEND_TARGET.checks,
  run: async (values, options) => {
    const settings = await readBackendSettings(values, 'backend');
    return runTarget(BACKEND_TARGET, backendSubject({ name: values.one('name') ?? settings.url, at: settings.url }, settings), options);
  },
};
