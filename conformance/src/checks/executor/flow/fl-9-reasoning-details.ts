import { isRecord, show } from '../../../peers/json.ts';
import { chunkObject, type Delta } from '../../../peers/provider/provider-scripts.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { readDelta, relayChunks } from './relay-chunks.ts';

/** With equal pieces that follow each other. */
const REASONING = 'Aha, ha ha, well, well: too good.';
const CONTENT = 'All of it was thought over.';
const SIGNATURE = 'c2lnbmF0dXJl';
const DATA = ['AAAA', 'BBBB'];

const piece = (fields: Delta): Delta => ({ format: 'anthropic-claude-v1', index: 0, type: 'reasoning.text', ...fields });

const DELTAS: readonly Delta[] = [
  { role: 'assistant', content: '', reasoning_details: [piece({ text: '', signature: '' })] },
  ...[...REASONING].map((text) => ({ content: '', reasoning_content: text, reasoning_details: [piece({ text })] })),
  { content: '', reasoning_details: [piece({ signature: SIGNATURE })] },
  ...DATA.map((data, at) => ({
    content: '',
    reasoning_details: [piece({ type: 'reasoning.encrypted', data, id: `r-${at}`, index: at + 1 })],
  })),
  ...[...CONTENT].map((content) => ({ content, reasoning_details: [] })),
];

const CHUNKS = [...DELTAS.map((delta) => chunkObject(delta)), chunkObject({}, 'stop')];

export const reasoningDetails = defineExecutorCheck({
  id: 'FLW-11',
  level: 'MUST',
  title:
    'Merged deltas MUST keep the meaning of `reasoning_details`: the text, signature and data of each index, and all of them before the content.',
  rules: ['FLW-4', 'FLW-5', 'FLW-11'],
  group: 'slow-acks',
  run: async (stage, trial) => {
    const chunks = await relayChunks(stage, trial, CHUNKS, { content: CONTENT, reasoning: REASONING, finish: 'stop' });
    const deltas = chunks.map(readDelta);
    const pieces = deltas.flatMap(piecesOf);
    if (pieces.length === 0) return trial.note('It does not pass on reasoning_details.');
    const first = pieces.filter(({ index }) => index === 0);
    const text = first.map((one) => one['text'] ?? '').join('');
    if (text !== REASONING) trial.fail(`the text ${show(REASONING)} in the pieces of index 0`, show(text));
    const signature = first.findLast((one) => one['signature'])?.['signature'];
    if (signature !== SIGNATURE) trial.fail('the signature of index 0', show(signature));
    const data = pieces.flatMap((one) => (one['data'] === undefined ? [] : [[one['index'], one['id'], one['data']]]));
    const expected = DATA.map((value, at) => [at + 1, `r-${at}`, value]);
    if (JSON.stringify(data) !== JSON.stringify(expected)) trial.fail(`the data ${show(expected)}`, show(data));
    const lastPiece = deltas.findLastIndex((delta) => piecesOf(delta).length > 0);
    const firstContent = deltas.findIndex((delta) => delta['content']);
    if (lastPiece >= firstContent)
      trial.fail('all reasoning_details before the content', `some in chunk ${lastPiece + 1}, content in chunk ${firstContent + 1}`);
    return undefined;
  },
});

function piecesOf({ reasoning_details: pieces }: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(pieces) ? pieces.filter(isRecord) : [];
}
