import { isRecord, show } from '../../../peers/json.ts';
import { chunk, DONE_EVENT, event, sendBody, usageChunk } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

const USAGE = { prompt_tokens: 31, completion_tokens: 17, total_tokens: 48 };

export const usage = defineStackCheck({
  id: 'ITM-7.stack',
  level: 'MUST',
  title: 'Requested usage MUST reach the caller, with the counts of the provider.',
  rules: ['ITM-7', 'REQ-5'],
  run: async (stage, trial) => {
    const body = event(chunk({ role: 'assistant', content: 'text' })) + event(chunk({}, 'stop')) + event(usageChunk(USAGE)) + DONE_EVENT;
    const request = ask(stage, trial, sendBody(body), { form: { stream_options: { include_usage: true } } });
    await request.requireAnswer({ content: 'text', finish: 'stop' });
    const last = request.answer.usage.at(-1);
    const isSame = isRecord(last) && Object.entries(USAGE).every(([name, count]) => last[name] === count);
    if (!isSame) trial.fail(`usage ${show(USAGE)}`, show(last ?? 'none'));
  },
});
