import { begin } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const lostBackend = defineExecutorCheck({
  id: 'SES-9',
  level: 'SHOULD',
  title: 'An executor that loses its backend SHOULD immediately close the provider connections of its requests.',
  rules: ['SES-9'],
  group: 'session',
  limit: 5,
  run: async (stage, trial) => {
    const request = await ask(stage, trial, async (exchange) => begin(exchange, 'before '));
    await request.text('before ');
    const exchange = await request.exchange();
    stage.expectLoss();
    request.session.breakConnection();
    const isClosed = await exchange.changes.waitFor(() => exchange.abortedAt !== undefined, trial.limit);
    if (!isClosed)
      trial.failTimeout('the provider connection to close when the backend is gone', `it is still open after ${trial.limit / 1000} s`);
  },
});
