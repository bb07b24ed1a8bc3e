import 'fake-indexeddb/auto';
import type { PolicyCall } from '@chat-executor/executor';
import { ExecutorError } from '@chat-executor/executor';
import type { Grant } from '@chat-executor/executor/control';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Grants } from './grants.ts';
import { PermissionGate } from './permission-gate.ts';

const BACKEND = 'https://chat.example.com';
const desks: PermissionGate[] = [];
let grants: Grants;

beforeEach(async () => {
  grants = new Grants();
  await grants.forget(BACKEND);
});
afterEach(() => {
  for (const desk of desks.splice(0)) desk.close();
});

const open = (pageGrant?: Grant) => {
  const desk = new PermissionGate(grants, () => pageGrant);
  desks.push(desk);
  return desk;
};
const grant = (change: Partial<Grant> = {}): Grant => ({ backend: BACKEND, models: 'all', asksEachTime: false, decidedAt: 0, ...change });

/** A call that waits to be permitted. */
function ask(desk: PermissionGate, requestId = 'r', model = 'm') {
  const controller = new AbortController();
  const asking = vi.fn();
  const call = { requestId, model, signal: controller.signal, asking } as unknown as PolicyCall;
  const outcome = desk.permit(BACKEND, call).then(
    () => 'allowed',
    (error: ExecutorError) => error.code,
  );
  return { outcome, asking, abort: (error: ExecutorError) => controller.abort(error), again: () => desk.permit(BACKEND, call) };
}

test('what is granted is not asked, and what lies outside is refused without being asked', async () => {
  await grants.keep(grant({ models: ['m'] }));
  const inside = ask(open());
  expect(await inside.outcome).toBe('allowed');
  const outside = ask(open(), 'r2', 'other');
  expect(await outside.outcome).toBe('not-allowed');
  expect(inside.asking).not.toHaveBeenCalled();
  expect(outside.asking).not.toHaveBeenCalled();
});

test('a new grant answers all waiting requests by model', async () => {
  const desk = open();
  const waiting = [ask(desk, 'r1', 'a'), ask(desk, 'r2', 'b')];
  await expect.poll(() => waiting.every(({ asking }) => asking.mock.calls.length === 1)).toBe(true);
  await grants.keep(grant({ models: ['a'] }));
  expect(await Promise.all(waiting.map(({ outcome }) => outcome))).toEqual(['allowed', 'not-allowed']);
});

test('"only this time" is for what waits now, in whichever tab, and for what it tries next', async () => {
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

test('"ask each time" asks though there is a grant', async () => {
  await grants.keep(grant({ asksEachTime: true }));
  const desk = open();
  const waiting = ask(desk);
  await expect.poll(() => waiting.asking.mock.calls.length).toBe(1);
  desk.decide({ requestIds: ['r'], isAllowed: true });
  expect(await waiting.outcome).toBe('allowed');
});

test('a request that ends stops waiting', async () => {
  const waiting = ask(open());
  await expect.poll(() => waiting.asking.mock.calls.length).toBe(1);
  waiting.abort(new ExecutorError('cancelled'));
  expect(await waiting.outcome).toBe('cancelled');
});

test('the page decides where the user has not, and only there', async () => {
  const desk = open(grant());
  expect(await ask(desk).outcome).toBe('allowed');
  await grants.keep(grant({ models: [] }));
  expect(await ask(desk, 'r2').outcome).toBe('not-allowed');
});
