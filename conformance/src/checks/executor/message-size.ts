import { MAX_MESSAGE_SIZE } from '../../peers/backend/backend-session.ts';
import { isRecord, show } from '../../peers/json.ts';
import { begin, complete, completion, deltaStream, JSON_HEAD, respondWithText, sendBody } from '../../peers/provider/provider-scripts.ts';
import { choicesOf, deltaOf } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, askAndFinish } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import { readFailure } from './read-failure.ts';
import type { TestRequest } from './test-request.ts';

/** Deltas above the message size limit, some only when counted in bytes. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['1.5 MB of plain text', 'abcdefghi '.repeat(150_000)],
  ['1.2 MB in 400,000 characters', '漢字😀'.repeat(110_000)],
  ['1.1 MB once it is escaped', '"\\\n\u0001'.repeat(120_000)],
];

const IMAGE = { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(1_200_000)}` } };

const BODY = deltaStream([{ role: 'assistant', content: 'before-' }, { content: '', images: [IMAGE] }, { content: 'and-after' }]);

const SMALL_IMAGE = { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(300_000)}` } };

export const EXECUTOR_MESSAGE_SIZE = executorChecks({
  'ITM-6': {
    title: 'An event above the message size limit MUST be split, or fail alone: other requests and the session continue.',
    also: ['CBK-7'],
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
  },
  'ITM-10.whole-part': {
    title: 'A part that cannot be split, and a whole completion, SHOULD be sent if they fit into the message size that the backend names.',
    also: ['CBK-7'],
    group: 'large-messages',
    run: async (stage, trial) => {
      const request = await askAndFinish(stage, trial, sendBody(BODY));
      request.requireAnswer({ content: 'before-and-after', finish: 'stop' }, 'around an image of 1.2 MB');
      const deltas = request.parts.flatMap((part) => (part.kind === 'chunk' ? choicesOf(part.chunk).map(deltaOf) : []));
      const images = deltas.flatMap((delta) => delta['images'] ?? []);
      if (JSON.stringify(images) !== JSON.stringify([IMAGE])) trial.fail('the image of 1.2 MB', show(images, 120));
      const text = 'abcdefghi-'.repeat(150_000);
      const whole = await ask(stage, trial, (exchange) => exchange.answer(200, JSON_HEAD, completion(text)), { stream: false });
      const [value] = (await whole.ack()).args;
      if (!isRecord(value) || !JSON.stringify(value['choices']).includes(text)) trial.fail('a completion of 1.5 MB', show(value, 120));
    },
  },
  'ITM-10.small-messages': {
    title: 'No message SHOULD be larger than the size that the backend names: longer text is split, and what cannot be split fails alone.',
    also: ['ITM-6'],
    group: 'small-messages',
    run: async (stage, trial) => {
      const text = 'abcdefghi"'.repeat(30_000);
      const split = await askAndFinish(stage, trial, respondWithText('begins-', text, '-ends'));
      const size = stage.backend.behavior.maxMessageSize;
      if (split.session.closed) trial.fail(`messages of at most ${size} bytes`, split.session.closed.reason);
      split.requireAnswer({ content: `begins-${text}-ends`, finish: 'stop' }, '');
      const image = deltaStream([{ role: 'assistant', content: '', images: [SMALL_IMAGE] }]);
      const large = await askAndFinish(stage, trial, sendBody(image));
      if (large.session.closed) trial.fail(`an error for an image above ${size} bytes`, large.session.closed.reason);
      const whole = await ask(stage, trial, (exchange) => exchange.answer(200, JSON_HEAD, completion(text)), { stream: false });
      const failure = await readFailure(whole);
      if (failure.form !== 'error-ack') trial.fail(`an error ack for a completion above ${size} bytes`, show(failure.reported, 120));
      await stage.session(trial);
    },
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
