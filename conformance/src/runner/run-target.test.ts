import { describe, expect, test } from 'vitest';
import { type Check, defineCheck } from '../check.ts';
import { NotTestable, SubjectUnavailable } from '../finding.ts';
import type { Stage, Subject, Target } from '../target.ts';
import { runTarget } from './run-target.ts';

function makeStage(): Stage & { readonly loss: AbortController } {
  const loss = new AbortController();
  return {
    loss,
    lost: loss.signal,
    hasAnswers: true,
    isReady: true,
    wire: [{ at: 1, from: 'suite', to: 'executor', kind: 'start', text: '' }],
    probe: async () => !loss.signal.aborted,
    close: async () => undefined,
  };
}

type MadeStage = ReturnType<typeof makeStage>;

const subject: Subject<MadeStage> = { facts: { target: 'made', name: 'made' }, open: async () => makeStage() };

function check(id: string, run: Check<MadeStage>['run'], more: Partial<Check<MadeStage>> = {}): Check<MadeStage> {
  return defineCheck({ id, level: 'MUST', title: `It MUST ${id}.`, rules: ['SES-1'], group: 'one', limit: 0.2, run, ...more });
}

function throwing(error: Error): () => Promise<never> {
  return async () => {
    throw error;
  };
}

function makeTarget(...checks: Check<MadeStage>[]): Target<MadeStage> {
  return {
    name: 'made',
    checks,
    groups: [
      { name: 'one', phase: 1, width: 1 },
      { name: 'concurrent', phase: 1, width: 8 },
    ],
  };
}

async function judge(checks: Check<MadeStage>[], options: Parameters<typeof runTarget>[2] = {}): Promise<Record<string, string>> {
  const { results } = await runTarget(makeTarget(...checks), subject, { patience: 200, ...options });
  return Object.fromEntries(results.map(({ id, status }) => [id, status]));
}

describe('a verdict', () => {
  test('depends on level, thrown error, exclusion and profile', async () => {
    const fails: Check<MadeStage>['run'] = async (_stage, trial) => trial.fail('right', 'wrong');
    const statuses = await judge(
      [
        check('A-1', async () => undefined),
        check('A-2', fails),
        check('A-3', fails, { level: 'SHOULD' }),
        check('A-4', async (_stage, trial) => trial.note('this way'), { level: 'MAY' }),
        check('A-5', throwing(new NotTestable('It needs another user.'))),
        check('A-6', throwing(new TypeError('a bug in the suite'))),
        check('A-7', fails),
        check('A-8', async (_stage, trial) => trial.strictly('right', 'tolerated')),
      ],
      { excluded: new Map([['A-7', 'covered elsewhere']]) },
    );
    expect(statuses).toEqual({
      ...{ 'A-1': 'pass', 'A-2': 'fail', 'A-3': 'warn', 'A-4': 'info' },
      ...{ 'A-5': 'not-testable', 'A-6': 'harness-fault', 'A-7': 'excluded', 'A-8': 'warn' },
    });
  });

  test('of a violation that compat tolerates is a failure in strict', async () => {
    const strictly = check('A-1', async (_stage, trial) => trial.strictly('right', 'tolerated'));
    expect(await judge([strictly], { profile: 'strict' })).toEqual({ 'A-1': 'fail' });
  });

  test('of a failed case says how to run that case alone', async () => {
    const several = check('A-1', async (_stage, trial) => {
      for (const name of ['lf.text.1', 'lf.text.2'].filter((each) => trial.shouldRun(each))) {
        await trial.runCase(name, async () => {
          if (name.endsWith('2')) trial.fail('right', 'wrong');
        });
      }
    });
    const replay = "--only 'A-1#lf.text.2' --profile compat --seed 7";
    for (const only of ['A-1', 'A-1#lf.text.2']) {
      const { results } = await runTarget(makeTarget(several), subject, { seed: 7, only: [only] });
      expect(results[0]).toMatchObject({ status: 'fail', evidence: { replay } });
    }
    expect(await judge([several], { only: ['A-1#lf.text.1'] })).toEqual({ 'A-1': 'pass' });
    expect(await judge([several], { only: ['A-1#lf.text.3'] })).toEqual({ 'A-1': 'not-testable' });
  });

  test('that is not-testable or harness-fault fails the run', async () => {
    for (const error of [new NotTestable('It needs another user.'), new TypeError('a bug in the suite')]) {
      const { summary } = await runTarget(makeTarget(check('A-1', throwing(error))), subject);
      expect(summary.exitCode).toBe(1);
    }
  });
});

describe('a run ends', () => {
  test('when a check never finishes: it fails and names the timeout', async () => {
    const { results } = await runTarget(makeTarget(check('A-1', () => new Promise(() => undefined))), subject, { patience: 100 });
    expect(results[0]).toMatchObject({ status: 'fail', evidence: { expected: 'the check to finish', observed: 'none within 1.2 s' } });
  });

  test('when it times out: unfinished checks are not testable', async () => {
    const { results } = await runTarget(makeTarget(check('A-1', () => new Promise(() => undefined), { limit: 60 })), subject, {
      runLimit: 100,
    });
    expect(results[0]?.status).toBe('not-testable');
  });

  test('when the subject is lost, and reports the loss', async () => {
    const losing = check('A-1', async (stage) => {
      stage.loss.abort(new Error('its process ended with exit code 3'));
      await new Promise(() => undefined);
    });
    const { results } = await runTarget(makeTarget(losing), subject, { patience: 100 });
    expect(results[0]?.evidence).toMatchObject({
      expected: 'the subject to stay connected',
      observed: 'its process ended with exit code 3',
    });
  });

  test('without a verdict if the subject is unreachable', async () => {
    const away: Subject<MadeStage> = { ...subject, open: throwing(new SubjectUnavailable('It did not connect.')) };
    await expect(runTarget(makeTarget(check('A-1', async () => undefined)), away)).rejects.toThrow('It did not connect.');
  });
});

describe('a check that fails concurrently', () => {
  const passing = check('A-2', async () => undefined, { group: 'concurrent' });

  /** A check that fails only the first time. */
  function failOnce(fail: (...args: Parameters<Check<MadeStage>['run']>) => never): Check<MadeStage> {
    let runs = 0;
    const run: Check<MadeStage>['run'] = async (...args) => {
      runs += 1;
      if (runs === 1) fail(...args);
    };
    return check('A-1', run, { group: 'concurrent' });
  }

  test('is rerun in isolation, and a timeout is forgiven', async () => {
    const late = failOnce((_stage, trial) => trial.failTimeout('an ack', 'none'));
    const { results } = await runTarget(makeTarget(late, passing), subject);
    expect(results[0]?.status).toBe('pass');
    expect(results[0]?.evidence?.notes?.[0]).toContain('It failed when run concurrently');
  });

  test('with a wrong result is an intermittent failure, even if it passes in isolation', async () => {
    const wrong = failOnce((_stage, trial) => trial.fail('own text', 'that of another'));
    expect(await judge([wrong, passing])).toMatchObject({ 'A-1': 'fail' });
  });
});
