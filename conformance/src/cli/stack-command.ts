import process from 'node:process';
import { USUAL_SOCKET_PATH } from '../checks/backend/backend-settings.ts';
import { STACK_TARGET, stackSubject } from '../checks/stack/stack-target.ts';
import { UsageError } from '../finding.ts';
import { runTarget } from '../runner/run-target.ts';
import { startByCommand } from '../subject/command-subject.ts';
import type { TargetCommand } from './command.ts';
import { readBackendSettings } from './read-backend-settings.ts';

/** Judges a whole stack: a backend that runs already, and an executor that a shell command starts. */
export const STACK_COMMAND: TargetCommand = {
  name: 'stack',
  summary: 'judge a backend and an executor together: the suite is the caller and the provider',
  options: {
    url: { value: 'URL', text: 'address of the backend', isRequired: true },
    start: { value: 'COMMAND', text: 'the shell command that starts the executor; it gets the CONFORMANCE_ variables', isRequired: true },
    token: { value: 'TOKEN', text: 'token of a user, for the caller and the executor' },
    email: { value: 'EMAIL', text: 'with --password, in place of --token: sign in to an Open WebUI' },
    password: { value: 'PASSWORD', text: 'see --email' },
    model: { value: 'MODEL', text: 'the name callers use; found in the list of models when left out' },
    'socket-path': { value: 'PATH', text: `path of Socket.IO; ${USUAL_SOCKET_PATH} when left out` },
    name: { value: 'NAME', text: 'what to call it in reports; the address when left out' },
  },
  checks: STACK_TARGET.checks,
  run: async (values, options) => {
    const command = values.one('start')?.trim();
    if (!command) throw new UsageError('--start is empty; it is the shell command that starts the executor.');
    const { url, socketPath, token } = await readBackendSettings(values, 'stack');
    const model = values.one('model');
    const settings = { url, socketPath, token, start: startByCommand(command, process.cwd()), ...(model !== undefined && { model }) };
    return runTarget(STACK_TARGET, stackSubject({ name: values.one('name') ?? url, at: `${url} with ${command}` }, settings), options);
  },
};
