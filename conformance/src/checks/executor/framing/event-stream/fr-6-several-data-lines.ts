import { chunk, DONE_EVENT, event } from '../../../../peers/provider/provider-scripts.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';
import { requireStreams } from '../require-streams.ts';

/** One JSON document on several data lines, as servers that pretty-print JSON send it. */
function onLines(data: string): string {
  const lines = JSON.stringify(JSON.parse(data), null, 1).split('\n');
  return `${lines.map((line) => `data: ${line}`).join('\n')}\n\n`;
}

export const severalDataLines = defineExecutorCheck({
  id: 'FRM-3.several-data-lines',
  level: 'MUST',
  title: 'Several `data` lines of one event MUST be joined with a line break into one document.',
  rules: ['FRM-3'],
  run: (stage, trial) => {
    const role = chunk({ role: 'assistant', content: '' });
    const texts = ['one ', 'two ', 'three'].map((content) => chunk({ content }));
    const last = chunk({}, 'stop');
    const expected = { content: 'one two three' };
    return requireStreams(stage, trial, [
      { name: 'all events are on several lines', body: [role, ...texts, last].map(onLines).join('') + DONE_EVENT, expected },
      {
        name: 'some events are on several lines',
        body: event(role) + texts.map((text, index) => (index === 1 ? onLines(text) : event(text))).join('') + event(last) + DONE_EVENT,
        expected,
      },
    ]);
  },
});
