import { show } from '../../../peers/json.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';
import { textItem } from '../test-request.ts';

const MESSAGE = 'The provider gave up in the middle.';

/** An error item in every form in use. */
const FORMS: Readonly<Record<string, unknown>> = {
  '{"error": {"message": …}}': { error: { message: MESSAGE, code: 'provider-error', cure: 'Try again.' } },
  '{"error": text}': { error: MESSAGE },
  '{"error": {"detail": …}}': { error: { detail: MESSAGE } },
  'a stream event': `data: ${JSON.stringify({ error: { message: MESSAGE } })}\n\n`,
};

export const errorMidStream = defineBackendCheck({
  id: 'ANS-5',
  level: 'MUST',
  title: 'An error item mid-stream MUST reach the caller as one error event after the text so far, without any sign of success.',
  rules: ['ANS-5', 'ERR-4', 'ERR-6'],
  run: async (stage, trial) => {
    for (const [name, item] of Object.entries(FORMS)) {
      const request = ask(stage, trial);
      const call = await request.begin();
      call.item(textItem('so far'));
      await request.text('so far');
      call.item(item);
      call.done();
      const what = `the error item ${name}`;
      const { message } = await requireError(request, trial, what, trial.patience);
      if (!message.includes(MESSAGE)) trial.fail(`the message of ${what}, ${show(MESSAGE)}`, show(message));
      if (request.content !== 'so far') trial.fail(`the text before ${what} to stay`, show(request.content));
      if (request.answer.unexpectedData.length > 0) trial.fail(`nothing but ${what}`, `${show(request.answer.unexpectedData[0])} as data`);
    }
  },
});
