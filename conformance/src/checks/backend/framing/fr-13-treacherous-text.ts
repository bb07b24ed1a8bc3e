import { chunk } from '../../../peers/provider-scripts.ts';
import { textItem } from '../asked.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { expectPassed } from './expect-passed.ts';
import { TREACHEROUS } from './treacherous.ts';

export const treacherousText = defineBackendCheck({
  id: 'FR-13',
  level: 'MUST',
  title: 'Text that contains “data:”, “[DONE]”, {"done":true}, blank lines or “event:” MUST pass unchanged, whatever the form of the item.',
  rules: ['ITM-8', 'ITM-3'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const json = TREACHEROUS.map((content) => chunk({ content }));
    await expectPassed(stage, trial, json, { content: TREACHEROUS.join('') }, 'emitted as JSON text');
    const events = json.map((data) => `data: ${data}\n\n`);
    await expectPassed(stage, trial, events, { content: TREACHEROUS.join('') }, 'emitted as stream events');
    // Text never ends a stream.
    const ends = ['{"done":true}', 'data: {"done":true}\n\n', 'data: [DONE]\n\n'];
    for (const end of ends) {
      await expectPassed(
        stage,
        trial,
        [textItem('one '), end, textItem('two')],
        { content: 'one two' },
        `around the text ${JSON.stringify(end)}, which does not end the stream`,
      );
    }
  },
});
