import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendRest, textItem } from '../test-request.ts';

export const earlyItems = defineBackendCheck({
  id: 'CHN-5',
  level: 'MUST',
  title: 'Items that arrive before the ack MUST be kept.',
  rules: ['CHN-5'],
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    const call = await request.call();
    call.item(chunkObject({ role: 'assistant', content: '' }));
    for (const text of ['early ', 'items ', 'count ']) call.item(textItem(text));
    call.ack({ status: true });
    sendRest(call, 'too');
    await request.requireAnswer({ content: 'early items count too', finish: 'stop' }, 'with the items sent before the ack');

    // Everything, including the end, before the ack.
    const complete = ask(stage, trial);
    const early = await complete.call();
    sendRest(early, 'all ', 'before');
    early.ack({ status: true });
    await complete.requireAnswer({ content: 'all before', finish: 'stop' }, 'with all items and done sent before the ack');
  },
});
