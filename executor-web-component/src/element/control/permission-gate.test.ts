import 'fake-indexeddb/auto';
import type { PolicyCall } from '@chat-executor/executor';
import { ExecutorError } from '@chat-executor/executor';
import type { Grant } from '@chat-executor/executor/control';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Grants } from './grants.ts';
import { PermissionGate } from './permission-gate.ts';

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

/** Asks for permission for a call. */
function ask(gate: PermissionGate, requestId = 'r', model = 'm') {
  const controller = new AbortController();
  const asking = vi.fn();
  const call = { requestId, model, signal: controller.signal, asking } as unknown as PolicyCall;
  const outcome = gate.permit(BACKEND, call).then(
    () => 'allowed',
    (error: ExecutorError) => error.code,
  );
  return { outcome, asking, abort: (error: ExecutorError) => controller.abort(error), again: () => gate.permit(BACKEND, call) };
}

test('a granted model is allowed and any other model is refused, both without asking', async () => {
  await grants.save(grant({ models: ['m'] }));
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
  await grants.save(grant({ models: ['a'] }));
  expect(await Promise.all(waiting.map(({ outcome }) => outcome))).toEqual(['allowed', 'not-allowed']);
});

test('"Allow once" covers the waiting requests of all tabs and their retries, but no later requests', async () => {
  const [here, elsewhere] = [open(), open()];
  const waiting = ask(here);
  await expect.poll(() => waiting.asking.mock.calls.length).toBe(1);
  elsewhere.decide({ requestIds: ['r'], isAllowed: true });
  expect(await waiting.outcome).toBe('allowed');
  await waiting.again();
  const next = ask(here, 'r2');
  await expect.poll(() => next.asking.mock.calls.length).toBe(1);
  here.decide({ requestIds: ['r2'], isAllowed: false });
  expect(await next.outcome).toBe('not-allowed');
});

test('"Ask each time" asks despite a grant', async () => {
  await grants.save(grant({ asksEachTime: true }));
  const gate = open();
  const waiting = ask(gate);
  await expect.poll(() => waiting.asking.mock.calls.length).toBe(1);
  gate.decide({ requestIds: ['r'], isAllowed: true });
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
