import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';

export const byteOrderMark = defineProviderCheck({
  id: 'FRM-2.provider-byte-order-mark',
  level: 'MUST',
  title: 'A stream MUST NOT contain a byte-order mark except at its start: elsewhere it becomes part of a line, whose event is lost.',
  rules: ['FRM-2'],
  run: async (stage, trial) => {
    const { framing } = await stage.begunStream(trial);
    if (framing.marks > 0) trial.note('It starts with a byte-order mark.');
    const marked = framing.lines.find(({ text }) => text.startsWith('\ufeff'));
    if (marked !== undefined) trial.fail('no byte-order mark before a line', show(marked.text, 120));
  },
});
