import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type RunningServer, startServer } from '../../../interop/servers/start-server.ts';
import { makePythonEnvironment } from '../../../scripts/python-environment.js';
import { DEFAULT_MODEL_ITEM, DEFAULT_SOCKET_PATH } from '../../src/checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../../src/checks/backend/backend-target.ts';
import { runTarget } from '../../src/runner/run-target.ts';
import { expectNone, listFailures, RUN_LIMIT_MS } from '../testing/failures.ts';

const folder = new URL('../../../examples/fastapi-backend/', import.meta.url);

const TOKENS = { ada: 'token-of-ada', bob: 'token-of-bob' } as const;

describe('the FastAPI backend of the examples', () => {
  let server: RunningServer | undefined;

  // Fails without Python, rather than skipping.
  beforeAll(async () => {
    const requirements = readFileSync(new URL('requirements.txt', folder), 'utf8').trim().split('\n');
    const python = await makePythonEnvironment('fastapi-backend', requirements);
    server = await startServer({
      name: 'fastapi-backend',
      program: python.program('uvicorn'),
      args: (port) => ['backend:app', '--port', String(port), '--log-level', 'warning'],
      cwd: fileURLToPath(folder),
      environment: () => ({
        USERS: Object.entries(TOKENS)
          .map(([name, token]) => `${name}=${token}`)
          .join(),
        ACK_SECONDS: '8',
        PYTHONDONTWRITEBYTECODE: '1',
      }),
      isReady: async (url) => (await fetch(`${url}/docs`)).ok,
    });
  }, 300_000);

  afterAll(() => server?.stop());

  test.each(['compat', 'strict'] as const)('passes the profile %s', async (profile) => {
    const settings = {
      url: server?.url ?? '',
      socketPath: DEFAULT_SOCKET_PATH,
      token: TOKENS.ada,
      otherToken: TOKENS.bob,
      modelItem: DEFAULT_MODEL_ITEM,
    };
    const report = await runTarget(BACKEND_TARGET, backendSubject({ name: 'FastAPI' }, settings), { profile, runLimit: RUN_LIMIT_MS });
    expectNone(listFailures(report));
  });
});
