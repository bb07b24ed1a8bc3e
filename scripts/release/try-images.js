// Starts what the images start, as they do, and lets the executor answer a question at the orchestrator.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { captureProgram } from '../run-program.js';

/** Time for a program to become healthy, or to end after a signal, in milliseconds. */
const LIMIT_MS = 90_000;

/** @typedef {import('./image-contexts.js').InstalledImage} InstalledImage */

/** @returns {Promise<number>} a free port */
async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts an image's program and waits until its health check succeeds.
 * @param {InstalledImage} image
 * @param {readonly string[]} args after those of the image
 * @param {NodeJS.ProcessEnv} environment in addition to that of the image
 * @returns {Promise<{ stop: () => Promise<void>, kill: () => void }>} `stop` ends it with SIGTERM, as a container does
 * @throws {Error} with its output, if it ends or does not become healthy
 */
async function startImage({ entrypoint: [program = '', ...fixed], healthcheck: [check = '', ...checkArgs], options }, args, environment) {
  const own = { ...options, env: { ...options.env, ...environment } };
  const child = spawn(program, [...fixed, ...args], { ...own, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (/** @type {Buffer | string} */ piece) => {
    output += piece.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => {
      keep(error.message);
      resolve(-1);
    });
    child.on('close', resolve);
  });
  const fail = (/** @type {string} */ what) => {
    child.kill('SIGKILL');
    return new Error(`${program} ${what}:\n${output.trimEnd()}`);
  };
  for (const start = Date.now(); ; ) {
    const code = await Promise.race([
      ended,
      captureProgram(check, checkArgs, own).then((result) => (result.code === 0 ? 'healthy' : 'starting')),
    ]);
    if (code === 'healthy') break;
    if (code !== 'starting') throw fail(`ended with ${code}`);
    if (Date.now() - start > LIMIT_MS) throw fail('did not become healthy');
    await delay(200);
  }
  return {
    kill: () => child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGTERM');
      const code = await Promise.race([ended, delay(LIMIT_MS, 'timeout', { ref: false })]);
      if (code !== 0) throw fail(`ended with ${code} after SIGTERM`);
    },
  };
}

/**
 * @param {InstalledImage} orchestrator
 * @param {InstalledImage} executor
 * @returns {Promise<string>} the answer of the demo model, which the executor asked
 * @throws {Error} if a program does not start, answer or stop
 */
export async function tryImages(orchestrator, executor) {
  const [token, port] = [randomUUID(), await findFreePort()];
  const url = `http://127.0.0.1:${port}`;
  const server = await startImage(orchestrator, ['--user', `ada:${token}`], { PORT: String(port) });
  try {
    const provider = ['--provider', 'openai-compatible', '--base-url', `${url}/demo/v1`];
    const client = await startImage(executor, ['--backend', url, '--token-env', 'TOKEN', ...provider], { TOKEN: token });
    try {
      const response = await fetch(`${url}/v1/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'auto', messages: [{ role: 'user', content: 'Hello!' }] }),
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      const body = await response.text();
      const answer = response.ok ? JSON.parse(body).choices[0].message.content : '';
      if (typeof answer !== 'string' || answer === '') throw new Error(`The question got no answer (HTTP ${response.status}): ${body}`);
      await client.stop();
      await server.stop();
      return answer;
    } finally {
      client.kill();
    }
  } finally {
    server.kill();
  }
}
