import { isRecord, show } from '../../../peers/json.ts';
import { chunk, completion } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';
import { requireForwarded } from './require-forwarded.ts';

/** Characters of one to four bytes, and some of several code points. */
const TEXT = 'aé終😀𝄞👩‍👩‍👧\u0000\u2028ß';

export const multiByteCharacters = defineBackendCheck({
  id: 'ANS-3.characters',
  level: 'MUST',
  title: 'Multi-byte characters MUST reach the caller intact, wherever the network splits them.',
  rules: ['ANS-3', 'ITM-9'],
  run: async (stage, trial) => {
    // Too long for one network packet, and with every possible offset.
    const texts = [TEXT, ...Array.from({ length: 4 }, (_, index) => 'x'.repeat(index) + TEXT.repeat(1_500))];
    const items = [...texts.map(textItem), `data: ${chunk({ content: TEXT })}\n\n`];
    await requireForwarded(stage, trial, items, { content: texts.join('') + TEXT }, 'with multi-byte characters');

    const request = ask(stage, trial, { stream: false });
    (await request.call()).ack(JSON.parse(completion(TEXT)));
    await request.end();
    const { json } = request.http;
    const [choice] = isRecord(json) && Array.isArray(json['choices']) ? json['choices'] : [];
    const content = isRecord(choice) && isRecord(choice['message']) ? choice['message']['content'] : undefined;
    if (content !== TEXT) trial.fail(`${show(TEXT)} in a non-streamed answer`, show(content ?? request.http.body));
  },
});
