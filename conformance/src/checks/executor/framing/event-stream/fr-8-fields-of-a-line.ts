import { chunk, DONE_EVENT, event, sendBody } from '../../../../peers/provider/provider-scripts.ts';
import { findDifference } from '../../../find-difference.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';
import { requireStreams } from '../require-streams.ts';

const ROLE = event(chunk({ role: 'assistant', content: '' }));
const LAST = event(chunk({}, 'stop')) + DONE_EVENT;

function textChunk(content: string): string {
  return chunk({ content });
}

export const fieldsOfALine = defineExecutorCheck({
  id: 'FRM-3.fields-of-a-line',
  level: 'MUST',
  title:
    'A line MUST be parsed per the HTML standard: only one space after the colon is dropped, a field may have no colon, names are case-sensitive.',
  rules: ['FRM-3'],
  run: async (stage, trial) => {
    await requireStreams(stage, trial, [
      {
        name: 'no space follows the colon',
        body: `data:${chunk({ role: 'assistant', content: '' })}\n\ndata:${textChunk('tight')}\n\n${LAST.replaceAll('data: ', 'data:')}`,
        expected: { content: 'tight' },
      },
      {
        name: 'two spaces or a tab follow the colon',
        body: `${ROLE}data:  ${textChunk('two ')}\n\ndata:\t${textChunk('tab')}\n\n${LAST}`,
        expected: { content: 'two tab' },
      },
      {
        name: 'a data line has no colon',
        body: `${ROLE}data\ndata: ${textChunk('after an empty line')}\n\n${LAST}`,
        expected: { content: 'after an empty line' },
      },
      {
        name: 'names are in capitals',
        body: `${ROLE}DATA: ${textChunk('loud ')}\n\nData: ${textChunk('proud ')}\n\n data: ${textChunk('aside ')}\n\ndata: ${textChunk('plain')}\n\n${LAST}`,
        expected: { content: 'plain' },
      },
      {
        name: 'there is a NUL character',
        body: `${ROLE}foo\u0000: bar\ndata: ${textChunk('a\u0000b')}\n\n${LAST}`,
        expected: { content: 'a\u0000b' },
      },
    ]);
    const empty = await ask(stage, trial, sendBody(`${ROLE}data\n\ndata:\n\ndata: \n\ndata: ${textChunk('after nothing')}\n\n${LAST}`));
    await empty.finish();
    const difference = findDifference(empty.answer, { content: 'after nothing' });
    if (difference) trial.strictly(`${difference.expected}, since events without data are ignored`, difference.observed);
  },
});
