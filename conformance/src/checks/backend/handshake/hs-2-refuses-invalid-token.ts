import { defineBackendCheck } from '../define-backend-check.ts';
import { listInvalidHandshakes } from './invalid-handshakes.ts';

/** Timeout for a backend to close an accepted socket, in milliseconds. */
const CLOSE_WAIT = 1_000;

export const refusesInvalidToken = defineBackendCheck({
  id: 'SES-12',
  level: 'SHOULD',
  title: 'A connection without a valid token SHOULD be refused, not just ignored.',
  rules: ['SES-12'],
  run: async (stage, trial) => {
    for (const { what, auth } of listInvalidHandshakes(stage)) {
      const socket = stage.open(auth, `a socket with ${what}`, trial.wire);
      const isConnected = await socket.connect(trial.patience);
      const stays = isConnected && !(await socket.changes.waitFor(() => socket.closed !== undefined, CLOSE_WAIT));
      if (stays) trial.fail(`a connection with ${what} to be refused`, 'it was accepted and stays');
      if (!isConnected && socket.failure?.kind !== 'refused') trial.note('It closes the connection without a connect_error.');
      socket.disconnect();
    }
  },
});
