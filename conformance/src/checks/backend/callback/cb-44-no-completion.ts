import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';

/** Acks of a request without streaming that are not completions. */
const ACKS: Readonly<Record<string, readonly unknown[]>> = {
  '{}': [{}],
  null: [null],
  'no argument': [],
  'a string': ['ok'],
  'a list': [[]],
  '{"status": true}': [{ status: true }],
  '{"status": false}': [{ status: false }],
  '{"error": ""}': [{ error: '' }],
  '{"choices": "none"}': [{ choices: 'none' }],
};

export const noCompletion = defineBackendCheck({
  id: 'CBK-10.no-completion',
  level: 'MUST',
  title: 'For a request without streaming, an ack that is neither a completion nor an error MUST end the request with a defined error.',
  rules: ['CBK-10', 'ANS-5'],
  profiles: ['strict'],
  limit: 5,
  run: async (stage, trial) => {
    const cases = Object.entries(ACKS).map(([name, args]) => ({ name, args, request: ask(stage, trial, { stream: false }) }));
    for (const { request, args } of cases) (await request.call()).ack(...args);
    for (const { name, request } of cases) await requireError(request, trial, `the ack ${name}, not streamed`);
  },
});
