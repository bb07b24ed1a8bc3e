import { defineProviderCheck } from '../define-provider-check.ts';
import { requireRefusal } from './require-refusal.ts';

const BODIES: readonly (readonly [name: string, body: (model: string) => string])[] = [
  ['a body that is not JSON', () => '{"model": "x", "messages": ['],
  ['a body without messages', (model) => JSON.stringify({ model, stream: false })],
  ['messages that are a string', (model) => JSON.stringify({ model, messages: 'hello', stream: true })],
];

export const badBody = defineProviderCheck({
  id: 'ERR-1.provider-bad-body',
  level: 'MUST',
  title: 'An invalid request body MUST be refused with a status of 400 or more and JSON.',
  rules: ['ERR-1'],
  group: 'further',
  run: async (stage, trial) => {
    for (const [name, write] of BODIES) {
      const call = stage.request(trial, { path: '/chat/completions', body: write(stage.settings.model) });
      await stage.finish(trial, call);
      requireRefusal(call, trial, name);
      trial.note(`It answers ${name} with status ${call.status}.`);
      if (call.status >= 500) trial.strictly(`a status from 400 to 499 for ${name}, a client error`, `status ${call.status}`);
    }
  },
});
