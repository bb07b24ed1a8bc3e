import 'fake-indexeddb/auto';
import type { PolicyCall } from '@chat-executor/executor';
import { ExecutorError } from '@chat-executor/executor';
import type { Grant } from '@chat-executor/executor/control';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Grants } from './grants.ts';
import { PermissionGate, questionId } from './permission-gate.ts';

const BACKEND = 'https://chat.example.com';
const gates: PermissionGate[] = [];
let grants: Grants;

beforeEach(async () => {
  grants = new Grants();
  await grants.delete(BACKEND);
});
afterEach(() => {
  for (const gate of gates.splice(0)) gate.close();
});

const open = (pageGrant?: Grant) => {
  const gate = new PermissionGate(grants, () => pageGrant);
  gates.push(gate);
  return gate;
};
const grant = (change: Partial<Grant> = {}): Grant => ({ backend: BACKEND, models: 'all', asksEachTime: false, decidedAt: 0, ...change });

const P = { id: 'p', baseUrl: 'https://api.example.com' };
const Q = { id: 'q', baseUrl: 'https://paid.example.com' };
const granted = (id: string) => ({ id, model: id, provider: P.id, baseUrl: P.baseUrl });
const question = (requestId: string, provider = P.id) => questionId(requestId, { provider, model: 'm' });

/** Asks for permission for a call. */
function ask(gate: PermissionGate, requestId = 'r', model = 'm', provider = P) {
  const controller = new AbortController();
  const asking = vi.fn();
  const call = { requestId, model, provider, body: { model }, signal: controller.signal, asking } as unknown as PolicyCall;
  const outcome = gate.permit(BACKEND, call).then(
    () => 'allowed',
    (error: ExecutorError) => error.code,
  );
  return { outcome, asking, abort: (error: ExecutorError) => controller.abort(error) };
}

test('a granted model is allowed and any other model is refused, both without asking', async () => {
  await grants.save(grant({ models: [granted('m')] }));
  const inside = ask(open());
  expect(await inside.outcome).toBe('allowed');
  const outside = ask(open(), 'r2', 'other');
  expect(await outside.outcome).toBe('not-allowed');
  expect(inside.asking).not.toHaveBeenCalled();
  expect(outside.asking).not.toHaveBeenCalled();
});

test('a new grant answers all waiting requests by model', async () => {
  const gate = open();
  const waiting = [ask(gate, 'r1', 'a'), ask(gate, 'r2', 'b')];
  await expect.poll(() => waiting.every(({ asking }) => asking.mock.calls.length === 1)).toBe(true);
  await grants.save(grant({ models: [granted('a')] }));
  expect(await Promise.all(waiting.map(({ outcome }) => outcome))).toEqual(['allowed', 'not-allowed']);
});

test('"Allow once" covers the waiting requests of all tabs, but no later requests', async () => {
  const [here, elsewhere] = [open(), open()];
  const waiting = ask(here);
  await expect.poll(() => waiting.asking.mock.calls.length).toBe(1);
  elsewhere.decide({ questions: [question('r')], isAllowed: true });
  expect(await waiting.outcome).toBe('allowed');
  const next = ask(here, 'r2');
  await expect.poll(() => next.asking.mock.calls.length).toBe(1);
  here.decide({ questions: [question('r2')], isAllowed: false });
  expect(await next.outcome).toBe('not-allowed');
});

test('"Ask each time" asks despite a grant', async () => {
  await grants.save(grant({ asksEachTime: true }));
  const gate = open();
  const waiting = ask(gate);
  await expect.poll(() => waiting.asking.mock.calls.length).toBe(1);
  gate.decide({ questions: [question('r')], isAllowed: true });
  expect(await waiting.outcome).toBe('allowed');
});

test('a cancelled request stops waiting', async () => {
  const waiting = ask(open());
  await expect.poll(() => waiting.asking.mock.calls.length).toBe(1);
  waiting.abort(new ExecutorError('cancelled'));
  expect(await waiting.outcome).toBe('cancelled');
});

test('the grant of the page applies only until the user decides', async () => {
  const gate = open(grant());
  expect(await ask(gate).outcome).toBe('allowed');
  await grants.save(grant({ models: [] }));
  expect(await ask(gate, 'r2').outcome).toBe('not-allowed');
});

test('"Allow once" covers the model that the question named, not a fallback of the same request', async () => {
  const gate = open();
  const first = ask(gate);
  await expect.poll(() => first.asking.mock.calls.length).toBe(1);
  gate.decide({ questions: [question('r')], isAllowed: true });
  expect(await first.outcome).toBe('allowed');
  const fallback = ask(gate, 'r', 'm', Q);
  await expect.poll(() => fallback.asking.mock.calls.length).toBe(1);
  // A late answer to the first question.
  gate.decide({ questions: [question('r')], isAllowed: true });
  gate.decide({ questions: [question('r', Q.id)], isAllowed: false });
  expect(await fallback.outcome).toBe('not-allowed');
});

test.each([
  ['user', grant({ models: [granted('m')] }), undefined],
  ['page', undefined, grant({ models: ['m'] })],
])('asks again when the id of a model that the %s allowed moves to another provider', async (_, stored, byPage) => {
  if (stored) await grants.save(stored);
  const gate = open(byPage);
  expect(await ask(gate).outcome).toBe('allowed');
  const moved = ask(gate, 'r2', 'm', Q);
  await expect.poll(() => moved.asking.mock.calls.length).toBe(1);
  gate.decide({ questions: [question('r2', Q.id)], isAllowed: false });
  expect(await moved.outcome).toBe('not-allowed');
});

test('asks again for a model that was granted before grants named providers', async () => {
  await grants.save(grant({ models: ['m'] }));
  const gate = open();
  const old = ask(gate);
  await expect.poll(() => old.asking.mock.calls.length).toBe(1);
  await grants.save(grant({ models: [granted('m')] }));
  expect(await old.outcome).toBe('allowed');
  expect(await ask(gate, 'r2', 'other').outcome).toBe('not-allowed');
});
