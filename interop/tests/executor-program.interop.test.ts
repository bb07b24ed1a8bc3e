import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sseBody, sseEvents } from '@chat-executor/testing/server-sent-events';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Line, type Program, startProgram } from '../../tests/end-to-end/program.ts';
import { setTokenLifetime } from '../servers/token-lifetime.ts';
import { askOpenWebUi, textOfSse } from './ask-open-webui.ts';
import { type NetworkProxy, startNetworkProxy } from './network-proxy.ts';
import { CANARY_KEY, type PluginStage, startPluginStage, type User } from './plugin-stage.ts';

const PROMPT = 'canary-prompt-90b2';
const QUESTION = { model: 'chat_executor.words', messages: [{ role: 'user' as const, content: PROMPT }] };

/** Ping settings in seconds, short so that Open WebUI notices a lost connection quickly. Releases without these settings need 45 s. */
const PINGS = { WEBSOCKET_SERVER_PING_INTERVAL: '2', WEBSOCKET_SERVER_PING_TIMEOUT: '3' };

const isReady = ({ event }: Line) => event === 'ready';

describe.each(inject('versions'))('the executor program with Open WebUI %s', (version) => {
  let stage: PluginStage;
  let network: NetworkProxy;
  let folder: string;
  const programs: Program[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'executor-program-'));
    stage = await startPluginStage({ version, settings: PINGS });
    network = await startNetworkProxy(stage.port);
  });
  afterEach(async () => {
    const stopped = programs.splice(0);
    for (const program of stopped) {
      program.process.kill('SIGKILL');
      await program.ended;
    }
    for (const secret of ['canary', 'password-of-']) {
      expect(stopped.map((program) => program.output() + program.errors()).join('')).not.toContain(secret);
    }
  });
  afterAll(async () => {
    await network?.stop();
    await stage?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
    const program = startProgram(args, { CHAT_EXECUTOR_STATUS_DIR: folder, ...environment });
    programs.push(program);
    return program;
  }

  /** Starts the program with the password and the provider of a user. */
  function runExecutor({ name, provider }: User, moreArgs: readonly string[] = [], backend = stage.url): Program {
    const account = ['--backend', backend, '--email-env', 'EMAIL', '--password-env', 'PASSWORD', '--name', `${name}'s laptop`];
    const models = ['--provider', 'openai-compatible', '--base-url', provider.baseUrl, '--key-env', 'KEY', '--log-format', 'json'];
    const secrets = { EMAIL: `${name}@example.com`, PASSWORD: `password-of-${name}`, KEY: CANARY_KEY };
    return run([...account, ...models, ...moreArgs], secrets);
  }

  async function showStatus(): Promise<readonly Line[]> {
    const status = run(['status', '--log-format', 'json']);
    expect(await status.ended).toBe(0);
    return status.lines();
  }

  /** Resolves with the ready line of another session than `first`. */
  function readyAgain(program: Program, first: Line): Promise<Line> {
    return program.line((each) => isReady(each) && each['session'] !== first['session']);
  }

  test('prints one line when it is ready, then receipts, and appears in the output of status', async () => {
    const ada = await stage.createUser('ada');
    const program = runExecutor(ada);
    const { session } = await program.line(isReady);
    expect(program.output()).toBe(`{"event":"ready","session":"${session}","models":["words"]}\n`);

    const { finish, text } = await beginAnswer(ada);
    // The program writes its status file a moment later.
    await expect.poll(showStatus, { timeout: 20_000 }).toMatchObject([{ requests: [{ model: 'words' }] }]);
    expect(await showStatus()).toMatchObject([{ processId: program.process.pid, backend: stage.url, connection: { sessionId: session } }]);
    finish();
    expect(await text).toBe('begun and ended');

    ada.provider.answer = (response) => void response.writeHead(401).end(`{"error":{"message":"${CANARY_KEY} ${PROMPT}"}}`);
    await expect(textOf(ada)).rejects.toMatchObject({ code: 'invalid-key' });
    await program.line(({ event, outcome }) => event === 'receipt' && outcome === 'failed');
    expect(program.lines().map(({ event, outcome }) => outcome ?? event)).toEqual(['ready', 'completed', 'failed']);
  });

  test('announces added and removed models of the provider without a restart', async () => {
    const bea = await stage.createUser('bea');
    const program = runExecutor(bea, ['--refresh-seconds', '5']);
    await program.line(isReady);
    bea.provider.models = ['later/model-one:1b'];
    await program.line(({ event, models }) => event === 'models' && JSON.stringify(models) === '["later/model-one:1b"]');
    const ids = async () => Object.keys(await bea.models());
    await expect.poll(ids, { timeout: 20_000 }).toContain('chat_executor.later/model-one:1b');
    expect(await ids()).not.toContain(QUESTION.model);
    bea.provider.answer = (response) => void response.writeHead(200, EVENTS).end(sseBody(['from the later one'], '\n'));
    expect(await textOf(bea, 'chat_executor.later/model-one:1b')).toBe('from the later one');
    expect(bea.provider.requests.at(-1)?.body['model']).toBe('later/model-one:1b');
  });

  test('finishes running requests on a signal, rejects new ones with a message, and exits with 0', async () => {
    const cleo = await stage.createUser('cleo');
    const program = runExecutor(cleo);
    await program.line(isReady);
    const { finish, text } = await beginAnswer(cleo);
    program.process.kill('SIGTERM');
    await program.line(({ event }) => event === 'draining');
    const refused = await textOf(cleo).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'paused', message: expect.stringMatching(/paused/i) });
    finish();
    expect(await text).toBe('begun and ended');
    expect(await program.ended).toBe(0);
    expect(program.lines().map(({ event, outcome }) => outcome ?? event)).toEqual(['ready', 'draining', 'completed', 'stopped']);
  });

  test('passes new requests to another executor while one stops', async () => {
    const dora = await stage.createUser('dora');
    const leaving = runExecutor(dora);
    await leaving.line(isReady);
    const { finish, text } = await beginAnswer(dora);
    const staying = runExecutor(dora);
    await staying.line(isReady);
    leaving.process.kill('SIGTERM');
    await leaving.line(({ event }) => event === 'draining');
    dora.provider.answer = (response) => void response.writeHead(200, EVENTS).end(sseBody(['from the other'], '\n'));
    expect(await textOf(dora)).toBe('from the other');
    await staying.line(({ outcome }) => outcome === 'completed');
    finish();
    expect(await text).toBe('begun and ended');
    expect(await leaving.ended).toBe(0);
  });

  test('ends requests that still run after the grace period or at a second signal with an error that the caller sees', async () => {
    const emma = await stage.createUser('emma');
    const limited = runExecutor(emma, ['--drain-seconds', '1']);
    await limited.line(isReady);
    const late = await beginAnswer(emma);
    limited.process.kill('SIGTERM');
    await expect(late.text).rejects.toMatchObject({ message: expect.stringContaining('The executor stopped the request') });
    expect(await limited.ended).toBe(0);

    const program = runExecutor(emma);
    await program.line(isReady);
    const cut = await beginAnswer(emma);
    program.process.kill('SIGTERM');
    await program.line(({ event }) => event === 'draining');
    program.process.kill('SIGTERM');
    await expect(cut.text).rejects.toMatchObject({ code: 'executor-gone' });
    expect(await program.ended).toBe(143);
  });

  test('answers in a new session after a sleep longer than the ping timeout', async () => {
    const fay = await stage.createUser('fay');
    const program = runExecutor(fay);
    const first = await program.line(isReady);
    program.process.kill('SIGSTOP');
    try {
      // Until the backend ends the session.
      await expect.poll(async () => Object.keys(await fay.models()), { timeout: 100_000 }).not.toContain(QUESTION.model);
    } finally {
      program.process.kill('SIGCONT');
    }
    await readyAgain(program, first);
    await expectAnswer(fay);
  });

  test('answers in a new session after the network was silent', async () => {
    const gwen = await stage.createUser('gwen');
    const program = runExecutor(gwen, [], network.url);
    const first = await program.line(isReady);
    network.silence();
    try {
      expect(await program.line(({ event }) => event === 'connection')).toMatchObject({
        status: 'waiting',
        error: { code: 'connection-lost' },
      });
    } finally {
      network.restore();
    }
    await readyAgain(program, first);
    await expectAnswer(gwen);
  });

  test('reconnects to a restarted backend, announces its model and answers, without manual action', async () => {
    const hope = await stage.createUser('hope');
    const program = runExecutor(hope);
    const first = await program.line(isReady);
    await stage.restart();
    await readyAgain(program, first);
    await expect.poll(async () => Object.keys(await hope.models()), { timeout: 20_000 }).toContain(QUESTION.model);
    await expectAnswer(hope);
  });

  test('replaces an expired token by signing in with email address and password', async () => {
    const iris = await stage.createUser('iris');
    await setTokenLifetime(stage, stage.adminToken, '5s');
    try {
      const program = runExecutor(iris, [], network.url);
      const first = await program.line(isReady);
      await untilTokensExpire(iris);
      // Old releases check the token only when a connection starts.
      network.cut();
      await readyAgain(program, first);
      await expectAnswer(iris);
    } finally {
      await setTokenLifetime(stage, stage.adminToken, '4w');
    }
  });

  test('finishes an answer, and keeps the session, after the token of its start has expired', async () => {
    const june = await stage.createUser('june');
    // Expires after the first heartbeat.
    await setTokenLifetime(stage, stage.adminToken, '35s');
    try {
      const program = runExecutor(june);
      const { session } = await program.line(isReady);
      const { finish, text } = await beginAnswer(june);
      await untilTokensExpire(june);
      // Newer releases check the token for each item of a Direct Connection, and close the socket if it has expired.
      june.provider.answer = (response) => void response.writeHead(200, EVENTS).end(sseBody(['meanwhile'], '\n'));
      expect(textOfSse(await (await askOpenWebUi(stage.url, june.token, { session_id: session })).text())).toBe('meanwhile');
      finish();
      expect(await text).toBe('begun and ended');
      await program.line(
        ({ outcome, firstTokenMs, durationMs }) => outcome === 'completed' && Number(durationMs) - Number(firstTokenMs) > 30_000,
      );
      expect(program.lines().map(({ event }) => event)).toEqual(['ready', 'receipt', 'receipt']);
    } finally {
      await setTokenLifetime(stage, stage.adminToken, '4w');
    }
  });

  test('accepts an API key if the release exchanges it for a token, otherwise explains what to use instead', async () => {
    const jane = await stage.createUser('jane');
    const key = String(jane.client.apiKey);
    const models = ['--provider', 'openai-compatible', '--base-url', jane.provider.baseUrl, '--log-format', 'json'];
    const program = run(['--backend', stage.url, '--token-env', 'CHAT_KEY', ...models], { CHAT_KEY: key });
    const session = await fetch(`${stage.url}/api/v1/auths/`, { headers: { authorization: `Bearer ${key}` } });
    if (session.ok) {
      await program.line(isReady);
      await expectAnswer(jane);
    } else {
      expect(await program.ended).toBe(2);
      expect(program.errors()).toMatch(/CHAT_KEY seems to hold an API key.*--email-env and --password-env/);
    }
    expect(program.output() + program.errors()).not.toContain(key);
  });

  /** Gets a new token and waits until it expires. All earlier tokens have then expired too. */
  async function untilTokensExpire({ name }: User): Promise<void> {
    const response = await fetch(`${stage.url}/api/v1/auths/signin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${name}@example.com`, password: `password-of-${name}` }),
    });
    const { token } = (await response.json()) as { token: string };
    const statusOf = async () => (await fetch(`${stage.url}/api/v1/auths/`, { headers: { authorization: `Bearer ${token}` } })).status;
    await expect.poll(statusOf, { timeout: 60_000 }).toBe(401);
  }
});

const EVENTS = { 'content-type': 'text/event-stream' };

/** Requests an answer. Resolves when the answer has started; `finish` ends it. */
async function beginAnswer(user: User): Promise<{ finish: () => void; text: Promise<string> }> {
  const gate = Promise.withResolvers<void>();
  user.provider.answer = async (response) => {
    response.writeHead(200, EVENTS).write(sseEvents(['begun ']));
    await gate.promise;
    response.end(sseBody(['and ended'], '\n'));
  };
  const begun = Promise.withResolvers<void>();
  const text = textOf(user, QUESTION.model, begun.resolve);
  // An error before the start ends the wait for it; the test sees the error in `text`.
  text.catch(begun.reject);
  await begun.promise;
  return { finish: gate.resolve, text };
}

/** Sends a request with the OpenAI client and expects the answer of the user's provider. */
async function expectAnswer(user: User): Promise<void> {
  user.provider.answer = (response) => void response.writeHead(200, EVENTS).end(sseBody(['still ', 'here'], '\n'));
  expect(await textOf(user)).toBe('still here');
}

/** Returns the text of a streamed answer. Calls `onText` when text arrives. */
async function textOf({ client }: User, model = QUESTION.model, onText: () => void = () => undefined): Promise<string> {
  let text = '';
  for await (const { choices } of await client.chat.completions.create({ ...QUESTION, model, stream: true })) {
    text += choices[0]?.delta.content ?? '';
    if (text !== '') onText();
  }
  return text;
}
