import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sseBody, sseEvents } from '@chat-executor/testing/server-sent-events';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Line, type Program, startProgram } from '../../tests/end-to-end/program.ts';
import { setTokenLife } from '../parts/token-life.ts';
import { askOpenWebUi, textOfSse } from './ask-open-webui.ts';
import { type CuttableLine, openCuttableLine } from './cuttable-line.ts';
import { CANARY_KEY, type Person, type PluginStage, startPluginStage } from './plugin-stage.ts';

const PROMPT = 'canary-prompt-90b2';
const QUESTION = { model: 'chat_executor.words', messages: [{ role: 'user' as const, content: PROMPT }] };

/** Short, so that a loss is noticed within seconds; releases that cannot be told wait for their own 45. In seconds. */
const PINGS = { WEBSOCKET_SERVER_PING_INTERVAL: '2', WEBSOCKET_SERVER_PING_TIMEOUT: '3' };

const isReady = ({ event }: Line) => event === 'ready';

describe.each(inject('versions'))('the executor program and Open WebUI %s', (version) => {
  let stage: PluginStage;
  let line: CuttableLine;
  let folder: string;
  const programs: Program[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'executor-program-'));
    stage = await startPluginStage({ version, settings: PINGS });
    line = await openCuttableLine(stage.port);
  });
  afterEach(async () => {
    const ended = programs.splice(0);
    for (const program of ended) {
      program.process.kill('SIGKILL');
      await program.ended;
    }
    for (const secret of ['canary', 'password-of-']) {
      expect(ended.map((program) => program.output() + program.errors()).join('')).not.toContain(secret);
    }
  });
  afterAll(async () => {
    await line?.stop();
    await stage?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
    const program = startProgram(args, { CHAT_EXECUTOR_STATUS_DIR: folder, ...environment });
    programs.push(program);
    return program;
  }

  /** The program as somebody starts it who has a password, in front of that person's own provider. */
  function runExecutor({ name, provider }: Person, further: readonly string[] = [], backend = stage.url): Program {
    const who = ['--backend', backend, '--email-env', 'EMAIL', '--password-env', 'PASSWORD', '--name', `${name}'s laptop`];
    const what = ['--provider', 'openai-compatible', '--base-url', provider.baseUrl, '--key-env', 'KEY', '--log-format', 'json'];
    const secrets = { EMAIL: `${name}@example.com`, PASSWORD: `password-of-${name}`, KEY: CANARY_KEY };
    return run([...who, ...what, ...further], secrets);
  }

  async function showStatus(): Promise<readonly Line[]> {
    const status = run(['status', '--log-format', 'json']);
    expect(await status.ended).toBe(0);
    return status.lines();
  }

  /** Settles with the ready line of a session after `first`. */
  function readyAgain(program: Program, first: Line): Promise<Line> {
    return program.line((each) => isReady(each) && each['session'] !== first['session']);
  }

  test('one line says that it is ready, receipts follow, and status shows it', async () => {
    const ada = await stage.makePerson('ada');
    const program = runExecutor(ada);
    const { session } = await program.line(isReady);
    expect(program.output()).toBe(`{"event":"ready","session":"${session}","models":["words"]}\n`);

    const { finish, text } = await beginAnswer(ada);
    // What it keeps for this follows a moment later.
    await expect.poll(showStatus, { timeout: 20_000 }).toMatchObject([{ requests: [{ model: 'words' }] }]);
    expect(await showStatus()).toMatchObject([{ processId: program.process.pid, backend: stage.url, connection: { sessionId: session } }]);
    finish();
    expect(await text).toBe('begun and ended');

    ada.provider.answer = (response) => void response.writeHead(401).end(`{"error":{"message":"${CANARY_KEY} ${PROMPT}"}}`);
    await expect(textOf(ada)).rejects.toMatchObject({ code: 'invalid-key' });
    await program.line(({ event, outcome }) => event === 'receipt' && outcome === 'failed');
    expect(program.lines().map(({ event, outcome }) => outcome ?? event)).toEqual(['ready', 'completed', 'failed']);
  });

  test('a model that the provider gains and one that it loses are listed so without a restart', async () => {
    const bea = await stage.makePerson('bea');
    const program = runExecutor(bea, ['--refresh-seconds', '5']);
    await program.line(isReady);
    bea.provider.models = ['later/model-one:1b'];
    await program.line(({ event, models }) => event === 'models' && JSON.stringify(models) === '["later/model-one:1b"]');
    const ids = async () => Object.keys(await bea.models());
    await expect.poll(ids, { timeout: 20_000 }).toContain('chat_executor.later/model-one:1b');
    expect(await ids()).not.toContain(QUESTION.model);
    bea.provider.answer = (response) => void response.writeHead(200, EVENTS).end(sseBody(['of the later one'], '\n'));
    expect(await textOf(bea, 'chat_executor.later/model-one:1b')).toBe('of the later one');
    expect(bea.provider.requests.at(-1)?.body['model']).toBe('later/model-one:1b');
  });

  test('asked to stop it finishes what runs, refuses what is new in a sentence, and ends with 0', async () => {
    const cleo = await stage.makePerson('cleo');
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

  test('while one of two stops, the other takes what is new', async () => {
    const dora = await stage.makePerson('dora');
    const leaving = runExecutor(dora);
    await leaving.line(isReady);
    const { finish, text } = await beginAnswer(dora);
    const staying = runExecutor(dora);
    await staying.line(isReady);
    leaving.process.kill('SIGTERM');
    await leaving.line(({ event }) => event === 'draining');
    dora.provider.answer = (response) => void response.writeHead(200, EVENTS).end(sseBody(['of the other'], '\n'));
    expect(await textOf(dora)).toBe('of the other');
    await staying.line(({ outcome }) => outcome === 'completed');
    finish();
    expect(await text).toBe('begun and ended');
    expect(await leaving.ended).toBe(0);
  });

  test('what still runs at the limit, or at a second signal, ends with an error its reader sees', async () => {
    const emma = await stage.makePerson('emma');
    const limited = runExecutor(emma, ['--drain-seconds', '1']);
    await limited.line(isReady);
    const late = await beginAnswer(emma);
    limited.process.kill('SIGTERM');
    await expect(late.text).rejects.toMatchObject({ message: expect.stringContaining('stopped at the executor') });
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

  test('a sleep longer than the wait for a ping costs its session, and it answers again in a new one', async () => {
    const fay = await stage.makePerson('fay');
    const program = runExecutor(fay);
    const first = await program.line(isReady);
    program.process.kill('SIGSTOP');
    try {
      // The backend has given the session up.
      await expect.poll(async () => Object.keys(await fay.models()), { timeout: 100_000 }).not.toContain(QUESTION.model);
    } finally {
      program.process.kill('SIGCONT');
    }
    await readyAgain(program, first);
    await expectAnswer(fay);
  });

  test('a network that goes silent and comes back costs its session, and it answers again in a new one', async () => {
    const gwen = await stage.makePerson('gwen');
    const program = runExecutor(gwen, [], line.url);
    const first = await program.line(isReady);
    line.silence();
    try {
      expect(await program.line(({ event }) => event === 'connection')).toMatchObject({
        status: 'waiting',
        error: { code: 'connection-lost' },
      });
    } finally {
      line.restore();
    }
    await readyAgain(program, first);
    await expectAnswer(gwen);
  });

  test('a backend that is started again lists it, and has its answers, without a hand', async () => {
    const hope = await stage.makePerson('hope');
    const program = runExecutor(hope);
    const first = await program.line(isReady);
    await stage.restart();
    await readyAgain(program, first);
    await expect.poll(async () => Object.keys(await hope.models()), { timeout: 20_000 }).toContain(QUESTION.model);
    await expectAnswer(hope);
  });

  test('a token that ended while nothing could be renewed is exchanged for a new one by e-mail and password', async () => {
    const iris = await stage.makePerson('iris');
    await setTokenLife(stage, stage.adminToken, '5s');
    try {
      const program = runExecutor(iris, [], line.url);
      const first = await program.line(isReady);
      await untilTokensEnd(iris);
      // Old releases do not look at the token of a connection again: there it takes a lost one.
      line.cut();
      await readyAgain(program, first);
      await expectAnswer(iris);
    } finally {
      await setTokenLife(stage, stage.adminToken, '4w');
    }
  });

  test('an answer outlives the token it began with, and so does the session', async () => {
    const june = await stage.makePerson('june');
    // Longer than it takes to the first heartbeat.
    await setTokenLife(stage, stage.adminToken, '35s');
    try {
      const program = runExecutor(june);
      const { session } = await program.line(isReady);
      const { finish, text } = await beginAnswer(june);
      await untilTokensEnd(june);
      // Newer releases look at the token for each item of a Direct Connection, and close the socket where it has ended.
      june.provider.answer = (response) => void response.writeHead(200, EVENTS).end(sseBody(['beside it'], '\n'));
      expect(textOfSse(await (await askOpenWebUi(stage.url, june.token, { session_id: session })).text())).toBe('beside it');
      finish();
      expect(await text).toBe('begun and ended');
      await program.line(
        ({ outcome, firstTokenMs, durationMs }) => outcome === 'completed' && Number(durationMs) - Number(firstTokenMs) > 30_000,
      );
      expect(program.lines().map(({ event }) => event)).toEqual(['ready', 'receipt', 'receipt']);
    } finally {
      await setTokenLife(stage, stage.adminToken, '4w');
    }
  });

  test('an API key is taken where the release exchanges it, and elsewhere refused with what to do', async () => {
    const jane = await stage.makePerson('jane');
    const key = String(jane.client.apiKey);
    const what = ['--provider', 'openai-compatible', '--base-url', jane.provider.baseUrl, '--log-format', 'json'];
    const program = run(['--backend', stage.url, '--token-env', 'CHAT_KEY', ...what], { CHAT_KEY: key });
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

  /** Settles when a token has ended that was handed out now: so have all before it. */
  async function untilTokensEnd({ name }: Person): Promise<void> {
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

/** Asks for an answer that has begun when this settles, and ends when `finish` is called. */
async function beginAnswer(person: Person): Promise<{ finish: () => void; text: Promise<string> }> {
  const gate = Promise.withResolvers<void>();
  person.provider.answer = async (response) => {
    response.writeHead(200, EVENTS).write(sseEvents(['begun ']));
    await gate.promise;
    response.end(sseBody(['and ended'], '\n'));
  };
  const begun = Promise.withResolvers<void>();
  const text = textOf(person, QUESTION.model, begun.resolve);
  // Whoever waits for the text sees its error; here it only ends the wait.
  text.catch(begun.reject);
  await begun.promise;
  return { finish: gate.resolve, text };
}

/** Asks as an OpenAI client does, and has the answer of the person's own provider. */
async function expectAnswer(person: Person): Promise<void> {
  person.provider.answer = (response) => void response.writeHead(200, EVENTS).end(sseBody(['still ', 'here'], '\n'));
  expect(await textOf(person)).toBe('still here');
}

/** A streamed answer's text; `onText` is called with the first of it. */
async function textOf({ client }: Person, model = QUESTION.model, onText: () => void = () => undefined): Promise<string> {
  let text = '';
  for await (const { choices } of await client.chat.completions.create({ ...QUESTION, model, stream: true })) {
    text += choices[0]?.delta.content ?? '';
    if (text !== '') onText();
  }
  return text;
}
