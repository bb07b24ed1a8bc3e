import { change, wrap } from '../../change.ts';
import { Request } from '../../small-executor/request.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults in the status of requests. */
export const BROKEN_STATUSES: Readonly<Record<string, BrokenExecutor>> = {
  'reports-no-status': {
    breaks: 'STA-2',
    also: ['ANN-10'],
    fault: 'It announces protocol 1.1, and tells no backend what its requests wait for.',
    Executor: wrap(SmallExecutor, 'announcement', (original) => ({ ...original(), protocol: '1.1' })),
    Request: change(Request, { report: () => undefined }),
  },
  'reports-calls-too-early': {
    breaks: 'STA-5',
    fault: 'It reports that it asks the model before it knows whether it has the model.',
    Request: wrap(Request, 'requireModel', function (original) {
      this.report('provider');
      original();
    }),
  },
  'reports-after-items': {
    breaks: 'STA-5',
    fault: 'It reports a status with each item.',
    Request: wrap(Request, 'sendChunk', async function (original, chunk) {
      await original(chunk);
      this.report('provider');
    }),
  },
  'reports-prompt': {
    breaks: 'STA-5',
    fault: 'Its statuses contain the question.',
    Request: wrap(Request, 'report', function (original, state) {
      original(state, { messages: this.call.form['messages'] });
    }),
  },
  'reports-unasked': {
    breaks: 'STA-1',
    fault: 'It sends statuses to backends that do not ask for them.',
    Executor: wrap(SmallExecutor, 'startRequest', function (original, ...accepted) {
      this.wantsStatus = true;
      original(...accepted);
    }),
  },
};
