import { expect, test } from 'vitest';
import type { Lane, Step, StepKind } from '../steps/step.ts';
import { findActivity } from './lane-activity.ts';

function step(kind: StepKind, from: Lane, to: Lane, ...times: readonly number[]): Step {
  return { id: `${kind}-${times[0]}`, kind, from, to, frames: times.map((at) => ({ at, raw: '' })) };
}

const steps = [
  step('http-request', 'page', 'orchestrator', 0),
  step('call', 'orchestrator', 'executor', 5),
  step('item', 'executor', 'orchestrator', 50, 60, 70),
];

test('a lane is active from its first frame, until now while the request runs', () => {
  const activity = findActivity(steps, true, 99);
  expect(activity.get('page')).toEqual({ from: 0, to: 99 });
  expect(activity.get('executor')).toEqual({ from: 5, to: 99 });
  expect(activity.get('provider')).toBeUndefined();
});

test('an executor is active until done, even if the request is still running', () => {
  const activity = findActivity([...steps, step('done', 'executor', 'orchestrator', 80)], true, 99);
  expect(activity.get('executor')).toEqual({ from: 5, to: 80 });
  expect(activity.get('orchestrator')).toEqual({ from: 0, to: 99 });
});

test('a lane is active until its last frame if the request has ended', () => {
  expect(findActivity(steps, false, 99).get('executor')).toEqual({ from: 5, to: 70 });
});
