import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';
import { sendRest, textItem } from '../test-request.ts';

export const afterTheEnd = defineBackendCheck({
  id: 'END-3',
  level: 'MUST',
  title: 'Only {"done": true} with the boolean true MUST end a stream, and what follows the end or an error item MUST be ignored.',
  rules: ['END-2', 'END-3'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    const call = await request.begin();
    call.item(chunkObject({ role: 'assistant', content: 'one ' }));
    for (const done of ['true', 1, 'yes', {}, [], 0, false, null]) call.item({ done });
    sendRest(call, 'two');
    call.item(textItem(' after the end'));
    call.item({ error: { message: 'An error after the end.' } });
    await request.requireAnswer({ content: 'one two', finish: 'stop' }, 'up to the boolean true and nothing after it');

    const failed = ask(stage, trial);
    const broken = await failed.begin();
    broken.item(textItem('so far'));
    broken.item({ error: { message: 'It broke mid-stream.' } });
    broken.item(textItem(' after the error'));
    broken.item(chunkObject({}, 'stop'));
    broken.item({ error: { message: 'It broke again.' } });
    broken.done();
    await requireError(failed, trial, 'an error item with later items', trial.patience);
    if (failed.content !== 'so far') trial.fail('only the text before the error item', failed.content);
  },
});
