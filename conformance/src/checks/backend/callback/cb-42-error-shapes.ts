import { show } from '../../../peers/json.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';

/** Error acks of released executors. */
const SHAPES: Readonly<Record<string, (text: string) => unknown>> = {
  '{"error": text}': (text) => ({ error: text }),
  '{"error": {"message": text}}': (text) => ({ error: { message: text } }),
  '{"error": {"detail": text}}': (text) => ({ error: { detail: text } }),
  '{"status": false, "error": text}': (text) => ({ status: false, error: text }),
};

/** Error acks with a status, which careless backends mistake for success. */
const WITH_STATUS: typeof SHAPES = { '{"status": true, "error": text}': (text) => ({ status: true, error: text }) };

export const errorShapes = defineBackendCheck({
  id: 'ERR-6',
  level: 'MUST',
  title: 'An error ack MUST reach the caller as an error with the same message, in every shape in use.',
  rules: ['CBK-10', 'ERR-6', 'ANS-5'],
  run: async (stage, trial) => {
    const cases = [true, false].flatMap((stream) =>
      Object.entries({ ...SHAPES, ...(trial.isStrict && WITH_STATUS) }).map(([name, make]) => ({
        name,
        make,
        stream,
        text: `It failed for the reason ${trial.random.hex(8)}.`,
      })),
    );
    const requests = cases.map(({ stream }) => ask(stage, trial, { stream }));
    for (const [index, { make, text }] of cases.entries()) (await requests[index]?.call())?.ack(make(text));
    for (const [index, { name, stream, text }] of cases.entries()) {
      const request = requests[index];
      if (request === undefined) continue;
      const what = `the ack ${name}${stream ? '' : ', not streamed'}`;
      const { message, form } = await requireError(request, trial, what);
      if (!message.includes(text)) trial.fail(`the executor’s message for ${what}, ${show(text)}`, show(message));
      trial.note(`An error ack reaches the caller as ${form === 'status' ? `HTTP ${request.http.status}` : 'a stream event'}.`);
    }
  },
});
