import { chunk } from '../../../peers/provider/provider-scripts.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';
import { FRAMING_TEXTS } from './framing-texts.ts';
import { requireForwarded } from './require-forwarded.ts';

export const framingInText = defineBackendCheck({
  id: 'ITM-8',
  level: 'MUST',
  title: 'Text that contains “data:”, “[DONE]”, {"done":true}, blank lines or “event:” MUST pass unchanged, whatever the form of the item.',
  rules: ['ITM-8', 'ITM-3'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const json = FRAMING_TEXTS.map((content) => chunk({ content }));
    await requireForwarded(stage, trial, json, { content: FRAMING_TEXTS.join('') }, 'emitted as JSON text');
    const events = json.map((data) => `data: ${data}\n\n`);
    await requireForwarded(stage, trial, events, { content: FRAMING_TEXTS.join('') }, 'emitted as stream events');
    // Text never ends a stream.
    const ends = ['{"done":true}', 'data: {"done":true}\n\n', 'data: [DONE]\n\n'];
    for (const end of ends) {
      await requireForwarded(
        stage,
        trial,
        [textItem('one '), end, textItem('two')],
        { content: 'one two' },
        `around the text ${JSON.stringify(end)}, which does not end the stream`,
      );
    }
  },
});
