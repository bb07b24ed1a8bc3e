import { MAX_MESSAGE_SIZE } from '../../../peers/backend/backend-session.ts';
import { show } from '../../../peers/json.ts';
import { begin, complete, completion, JSON_HEAD, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import type { ExecutorStage } from '../executor-stage.ts';
import { readFailure } from '../read-failure.ts';
import type { TestRequest } from '../test-request.ts';

/** Deltas above the message size limit, some only when counted in bytes. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['1.5 MB of plain text', 'abcdefghi '.repeat(150_000)],
  ['1.2 MB in 400,000 characters', '漢字😀'.repeat(110_000)],
  ['1.1 MB once it is escaped', '"\\\n\u0001'.repeat(120_000)],
];

export const tooLarge = defineExecutorCheck({
  id: 'ITM-6',
  level: 'MUST',
  title:
    'An event above the message size limit MUST be split into equivalent events, or fail alone: other requests and the session continue.',
  rules: ['ITM-6', 'CBK-7'],
  group: 'large',
  limit: 10,
  run: async (stage, trial) => {
    for (const [name, text] of TEXTS) {
      // It goes on while the large one still runs if the executor runs one request at a time.
      const other = await ask(stage, trial, async (exchange) => {
        await begin(exchange, 'before ');
        await (await large).finish(trial.limit / 2).catch(() => undefined);
        await complete(exchange, 'and after');
      });
      const large: Promise<TestRequest> = ask(stage, trial, respondWithText('begins ', text, ' ends'));
      await requireCompleteAnswer(stage, trial, await large, name, `begins ${text} ends`);
      await other.finish(trial.limit);
      if (other.content !== 'before and after') trial.fail(`another request to continue during ${name}`, show(other.content));
    }
    const nonStreaming = await ask(stage, trial, (exchange) => exchange.answer(200, JSON_HEAD, completion(TEXTS[0]?.[1] ?? '')), {
      stream: false,
    });
    const failure = await readFailure(nonStreaming);
    if (failure.form !== 'error-ack')
      trial.fail('an error ack for a completion of 1.5 MB', `${show(failure.reported, 120)} (${failure.form})`);
  },
});

async function requireCompleteAnswer(stage: ExecutorStage, trial: Trial, request: TestRequest, name: string, text: string): Promise<void> {
  await request.finish(trial.limit);
  if (request.session.closed) trial.fail(`a message of at most ${MAX_MESSAGE_SIZE} bytes for ${name}`, request.session.closed.reason);
  const { errors } = request.answer;
  const [ack] = request.call.acks;
  if (errors.length > 0 || JSON.stringify(ack?.args[0]) !== '{"status":true}')
    return trial.note(`${name} in one delta gives an error: ${show(errors[0] ?? ack?.args[0], 120)}`);
  if (request.content !== text)
    trial.fail(`all of ${name}`, `${request.content.length} of ${text.length} characters, ${show(request.content.slice(-30))} last`);
  const largest = Math.max(...request.call.items.map(({ bytes }) => bytes));
  trial.note(`${name} comes in ${request.call.items.length} items of at most ${largest} bytes.`);
  await stage.session(trial);
  return undefined;
}
