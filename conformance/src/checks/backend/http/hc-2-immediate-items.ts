import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendRest, textItem } from '../test-request.ts';

export const immediateItems = defineBackendCheck({
  id: 'ANS-3.immediate-items',
  level: 'MUST',
  title: 'An item MUST reach the caller when it arrives, not only when the stream ends.',
  rules: ['ANS-3'],
  limit: 3,
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    const call = await request.begin();
    call.item(chunkObject({ role: 'assistant', content: '' }));
    let text = '';
    for (const word of ['first ', 'second ', 'third ']) {
      call.item(textItem(word));
      text += word;
      await request.text(text, trial.limit);
    }
    sendRest(call);
    await request.requireAnswer({ content: text, finish: 'stop' });
  },
});
