import { expect, test } from 'vitest';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { buildSteps } from './build-steps.ts';
import { hasCalledNoModel, measurePhases, summarizeRequest } from './summarize-request.ts';

function entries(...frames: readonly [kind: string, frame: string, at?: number][]): JournalEntry[] {
  return frames.map(([kind, frame, at], seq) => ({
    seq,
    at: at ?? seq,
    request: 'r',
    from: 'executor',
    to: 'orchestrator',
    kind,
    bytes: frame.length,
    frame,
  }));
}

function outcome(...frames: readonly [kind: string, frame: string][]): string {
  return summarizeRequest('r', entries(...frames)).outcome;
}

const ASKED = ['http-request', 'POST / HTTP/1.1\n\n{"model": "llama \\"3\\""}'] as const;
const STREAM = ['http-response', 'HTTP/1.1 200 OK\ncontent-type: text/event-stream; charset=utf-8\n\n'] as const;

test('completes a streamed answer only with [DONE]', () => {
  expect(outcome([...ASKED], [...STREAM], ['done', '{"done":true}'])).toBe('running');
  expect(outcome([...ASKED], [...STREAM], ['http-response', 'data: [DONE]\n\n'])).toBe('completed');
});

test('completes an answer without streaming with its body', () => {
  expect(outcome([...ASKED], ['http-response', 'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"choices":[]}'])).toBe('completed');
});

test('completes an answer as events with done, not with the task ids', () => {
  const tasks = ['http-response', 'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"status":true,"task_ids":["1"]}'] as const;
  expect(outcome([...ASKED], [...tasks])).toBe('running');
  expect(outcome([...ASKED], [...tasks], ['done', '{"done":true}'])).toBe('completed');
});

test('treats error statuses and error events as failed, and cancelled as stopped', () => {
  expect(outcome([...ASKED], ['http-response', 'HTTP/1.1 503 Service Unavailable\n\n{"error":{"code":"no-executor"}}'])).toBe('failed');
  expect(outcome([...ASKED], [...STREAM], ['http-response', 'data: {"error":{"code":"executor-gone"}}\n\n'])).toBe('failed');
  expect(outcome([...ASKED], [...STREAM], ['http-response', 'data: {"error":{"message":"Stopped.","code":"cancelled"}}\n\n'])).toBe(
    'stopped',
  );
  expect(outcome([...ASKED], ['cancel', '2["events",{}]'])).toBe('stopped');
});

test('reads the model from the request', () => {
  expect(summarizeRequest('r', entries([...ASKED])).model).toBe('llama \\"3\\"');
});

test('measures the wait until the first item, and from there to the last item', () => {
  const steps = buildSteps(entries(['http-request', 'POST / HTTP/1.1\n\n{}', 100], ['item', '{}', 350], ['item', '{}', 950]));
  expect(measurePhases(steps)).toEqual({ waited: 250, wrote: 600, items: 2 });
  expect(measurePhases(steps.slice(0, 1))).toEqual({ items: 0 });
});

test('says that an executor called no model only if it was paused before it called one', () => {
  const status = (state: string) => ['status', `42["executor:status",{"channel":"u:s:c","state":"${state}"}]`] as const;
  const error = '{"error":{"message":"The executor is paused.","code":"paused"}}';
  const refused = ['callback', `30[${error}]`] as const;
  const isUncalled = (...frames: readonly (readonly [kind: string, frame: string])[]) =>
    hasCalledNoModel(buildSteps(entries(...[ASKED, ...frames].map(([kind, frame]) => [kind, frame] as [string, string]))));
  expect(isUncalled(refused)).toBe(true);
  expect(isUncalled(status('permission'), refused)).toBe(true);
  expect(isUncalled(status('permission'), status('provider'), refused)).toBe(false);
  expect(isUncalled(['callback', '30[{"status":true}]'], ['item', '21["u:s:c",{"choices":[]}]'], ['error', `22["u:s:c",${error}]`])).toBe(
    false,
  );
});
