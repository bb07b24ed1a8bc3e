import { isRecord, show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { findUsageFault } from '../read-usage.ts';

export const usage = defineProviderCheck({
  id: 'ITM-7.provider-usage',
  level: 'SHOULD',
  title: 'A stream with stream_options.include_usage SHOULD contain usage exactly once, after all text, with consistent counts.',
  rules: ['ITM-7'],
  run: async (stage, trial) => {
    const { events, answer } = await stage.stream(trial, { stream_options: { include_usage: true } });
    if (answer.usage.length === 0) trial.fail('a chunk with usage', 'none');
    const [last] = answer.usage.slice(-1);
    const fault = findUsageFault(last);
    if (fault !== undefined) trial.fail('consistent token counts', fault);
    const at = events.findLastIndex(({ part }) => part.kind === 'chunk' && isRecord(part.chunk['usage']));
    const rest = events.slice(at + 1).filter(({ part }) => part.kind === 'chunk');
    if (rest.length > 0) trial.fail('usage last', `${rest.length} chunks after it`);
    if (answer.usage.length > 1) trial.note(`Usage comes in ${answer.usage.length} chunks; the last is ${show(last, 120)}.`);
  },
});
