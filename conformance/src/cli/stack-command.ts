import process from 'node:process';
import { DEFAULT_SOCKET_PATH } from '../checks/backend/backend-settings.ts';
import { STACK_TARGET, stackSubject } from '../checks/stack/stack-target.ts';
import { UsageError } from '../finding.ts';
import { runTarget } from '../runner/run-target.ts';
import { startByCommand } from '../subject/command-subject.ts';
import type { TargetCommand } from './command.ts';
import { readBackendSettings } from './read-backend-settings.ts';

/** Tests a stack: a running backend, and an executor started by a shell command. */
export const STACK_COMMAND: TargetCommand = {
  name: 'stack',
  summary: 'test a backend and an executor together; the suite acts as caller and provider',
  options: {
    url: { value: 'URL', text: 'URL of the backend', isRequired: true },
    start: { value: 'COMMAND', text: 'shell command that starts the executor; it gets the CONFORMANCE_ variables', isRequired: true },
    token: { value: 'TOKEN', text: 'token of the user, for the caller and the executor' },
    email: { value: 'EMAIL', text: 'with --password, instead of --token: sign in to Open WebUI' },
    password: { value: 'PASSWORD', text: 'see --email' },
    model: { value: 'MODEL', text: 'model name for callers (default: found in the list of models)' },
    'socket-path': { value: 'PATH', text: `Socket.IO path (default: ${DEFAULT_SOCKET_PATH})` },
    name: { value: 'NAME', text: 'name in reports (default: the URL)' },
  },
  checks: STACK_TARGET.checks,
  run: async (values, options) => {
    const command = values.one('start')?.trim();
    if (!command) throw new UsageError('--start is empty. Give the shell command that starts the executor.');
    const { url, socketPath, token } = await readBackendSettings(values, 'stack');
    const settings = { url, socketPath, token, start: startByCommand(command, process.cwd()), model: values.one('model') };
    return runTarget(STACK_TARGET, stackSubject({ name: values.one('name') ?? url, at: `${url} with ${command}` }, settings), options);
  },
};
