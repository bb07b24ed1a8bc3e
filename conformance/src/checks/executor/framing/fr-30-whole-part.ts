import { isRecord, show } from '../../../peers/json.ts';
import { chunk, completion, DONE_EVENT, event, JSON_HEAD, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

const IMAGE = { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(1_200_000)}` } };

const BODY =
  [
    chunk({ role: 'assistant', content: 'before-' }),
    chunk({ content: '', images: [IMAGE] }),
    chunk({ content: 'and-after' }),
    chunk({}, 'stop'),
  ]
    .map((data) => event(data))
    .join('') + DONE_EVENT;

export const wholePart = defineExecutorCheck({
  id: 'ITM-10.whole-part',
  level: 'SHOULD',
  title: 'A part that cannot be split, and a whole completion, SHOULD be sent if they fit into the message size that the backend names.',
  rules: ['ITM-10', 'CBK-7'],
  group: 'large-messages',
  run: async (stage, trial) => {
    const request = await ask(stage, trial, sendBody(BODY));
    await request.finish();
    request.requireAnswer({ content: 'before-and-after', finish: 'stop' }, 'around an image of 1.2 MB');
    const images = request.parts.flatMap((part) => {
      const [choice] = part.kind === 'chunk' && Array.isArray(part.chunk['choices']) ? (part.chunk['choices'] as unknown[]) : [];
      const delta = isRecord(choice) && isRecord(choice['delta']) ? choice['delta'] : {};
      return Array.isArray(delta['images']) ? (delta['images'] as unknown[]) : [];
    });
    if (JSON.stringify(images) !== JSON.stringify([IMAGE])) trial.fail('the image of 1.2 MB', show(images, 120));
    const text = 'abcdefghi-'.repeat(150_000);
    const whole = await ask(stage, trial, (exchange) => exchange.answer(200, JSON_HEAD, completion(text)), { stream: false });
    const [value] = (await whole.ack()).args;
    if (!isRecord(value) || !JSON.stringify(value['choices']).includes(text)) trial.fail('a completion of 1.5 MB', show(value, 120));
  },
});
