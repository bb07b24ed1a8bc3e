import { isRecord } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';

export const arrival = defineProviderCheck({
  id: 'FRM-3.provider-arrival',
  level: 'MAY',
  title:
    'Streaming MAY vary: reports when the first and last text arrive, how the connection is kept alive, and whether usage comes unrequested.',
  rules: ['FRM-3'],
  run: async (stage, trial) => {
    const { call, events, framing, answer } = await stage.begunStream(trial);
    const chunks = events.filter(({ part }) => part.kind === 'chunk');
    const [first, last] = [chunks[0]?.at ?? call.sentAt, chunks.at(-1)?.at ?? call.sentAt];
    trial.note(
      `The first chunk came after ${seconds(first - call.sentAt)}, the last ${seconds(last - first)} later: ${chunks.length} chunks in ${call.pieces.length} pieces.`,
    );
    if (chunks.length > 3 && call.pieces.length === 1) trial.note('All chunks came in one piece: it may buffer complete answers.');
    if (framing.comments.length > 0) trial.note(`It sends comments, such as "${framing.comments[0]?.text.slice(0, 40)}".`);
    const fields = framing.lines.filter(({ text }) => /^(event|id|retry):/.test(text)).map(({ text }) => text.split(':')[0] ?? '');
    if (fields.length > 0) trial.note(`It sends the fields ${[...new Set(fields)].join(', ')}.`);
    if (answer.usage.some((usage) => isRecord(usage))) trial.note('Usage comes unrequested.');
  },
});

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
