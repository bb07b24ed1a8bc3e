import { USUAL_SOCKET_PATH } from '../checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../checks/backend/backend-target.ts';
import { runTarget } from '../runner/run-target.ts';
import type { TargetCommand } from './command.ts';
import { readBackendSettings } from './read-backend-settings.ts';

/** Judges a backend that runs already. */
export const BACKEND_COMMAND: TargetCommand = {
  name: 'backend',
  summary: 'judge a backend: the suite is its executors and its HTTP callers',
  options: {
    url: { value: 'URL', text: 'address of the backend', isRequired: true },
    token: { value: 'TOKEN', text: 'token of a user' },
    'other-token': { value: 'TOKEN', text: 'token of another user; without it some checks cannot say anything' },
    email: { value: 'EMAIL', text: 'with --password, in place of --token: sign in to an Open WebUI' },
    password: { value: 'PASSWORD', text: 'see --email' },
    'other-email': { value: 'EMAIL', text: 'with --other-password, in place of --other-token' },
    'other-password': { value: 'PASSWORD', text: 'see --other-email' },
    'expired-token': { value: 'TOKEN', text: 'a token that has expired, for HS-1 to try as well' },
    'socket-path': { value: 'PATH', text: `path of Socket.IO; ${USUAL_SOCKET_PATH} when left out` },
    'model-item': { value: 'JSON', text: 'what callers send as model_item; its id is the model' },
    name: { value: 'NAME', text: 'what to call it in reports; the address when left out' },
  },
  checks: BACKEND_TARGET.checks,
  run: async (values, options) => {
    const settings = await readBackendSettings(values, 'backend');
    return runTarget(BACKEND_TARGET, backendSubject({ name: values.one('name') ?? settings.url, at: settings.url }, settings), options);
  },
};
