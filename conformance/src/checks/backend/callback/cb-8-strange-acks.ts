import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';

/** Acks of a streamed request that are neither success nor error. */
const ACKS: Readonly<Record<string, readonly unknown[]>> = {
  '{}': [{}],
  null: [null],
  'no argument': [],
  'a string': ['ok'],
  'a list': [[{ status: true }]],
  'a number': [1],
  '{"status": false}': [{ status: false }],
  '{"error": ""}': [{ error: '' }],
};

export const strangeAcks = defineBackendCheck({
  id: 'CBK-10.strange-acks',
  level: 'MUST',
  title:
    'An ack that is neither success nor an error (empty, null, text, a list, {} …) MUST end the request immediately with a defined error.',
  rules: ['CBK-10', 'ANS-5'],
  limit: 5,
  run: async (stage, trial) => {
    const cases = Object.entries(ACKS).map(([name, args]) => ({ name, args, request: ask(stage, trial) }));
    for (const { request, args } of cases) (await request.call()).ack(...args);
    for (const { name, request } of cases) await requireError(request, trial, `the ack ${name}`);

    // A truthy status may count as success in compat; in any case the request ends.
    const request = ask(stage, trial);
    const call = await request.call();
    call.ack({ status: 'true' });
    if (trial.isStrict) {
      await requireError(request, trial, 'the ack {"status": "true"}');
      return;
    }
    call.done();
    await request.end(trial.limit);
    const isError = (request.http.status ?? 0) >= 400 || request.answer.errors.length > 0;
    trial.note(`The ack {"status": "true"} counts as ${isError ? 'an error' : 'success'}.`);
  },
});
