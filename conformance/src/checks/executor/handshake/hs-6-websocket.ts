import { defineExecutorCheck } from '../define-executor-check.ts';

export const websocket = defineExecutorCheck({
  id: 'SES-1.websocket',
  level: 'MUST',
  title: 'An executor MUST connect over WebSocket from its first request: released backends refuse long polling.',
  rules: ['SES-1'],
  run: async (stage, trial) => {
    const { firstTransport } = await stage.session(trial);
    if (firstTransport !== 'websocket')
      trial.strictly(
        'a WebSocket from the first request',
        `the transport ${firstTransport} first; set the client’s transports to ["websocket"]`,
      );
  },
});
