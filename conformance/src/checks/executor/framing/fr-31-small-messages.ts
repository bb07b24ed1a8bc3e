import { show } from '../../../peers/json.ts';
import { chunk, completion, DONE_EVENT, event, JSON_HEAD, respondWithText, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { readFailure } from '../read-failure.ts';

const IMAGE = { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(300_000)}` } };

export const smallMessages = defineExecutorCheck({
  id: 'ITM-10.small-messages',
  level: 'SHOULD',
  title: 'No message SHOULD be larger than the size that the backend names: longer text is split, and what cannot be split fails alone.',
  rules: ['ITM-10', 'ITM-6'],
  group: 'small-messages',
  run: async (stage, trial) => {
    const text = 'abcdefghi"'.repeat(30_000);
    const split = await ask(stage, trial, respondWithText('begins-', text, '-ends'));
    await split.finish();
    const size = stage.backend.behavior.maxMessageSize;
    if (split.session.closed) trial.fail(`messages of at most ${size} bytes`, split.session.closed.reason);
    split.requireAnswer({ content: `begins-${text}-ends`, finish: 'stop' }, '');
    const image = event(chunk({ role: 'assistant', content: '', images: [IMAGE] })) + event(chunk({}, 'stop')) + DONE_EVENT;
    const large = await ask(stage, trial, sendBody(image));
    await large.finish();
    if (large.session.closed) trial.fail(`an error for an image above ${size} bytes`, large.session.closed.reason);
    const whole = await ask(stage, trial, (exchange) => exchange.answer(200, JSON_HEAD, completion(text)), { stream: false });
    const failure = await readFailure(whole);
    if (failure.form !== 'error-ack') trial.fail(`an error ack for a completion above ${size} bytes`, show(failure.reported, 120));
    await stage.session(trial);
  },
});
