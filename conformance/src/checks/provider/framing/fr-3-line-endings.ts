import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';

const NAMES = { '\n': 'LF', '\r\n': 'CR LF', '\r': 'CR', '': 'no end' } as const;

export const lineEndings = defineProviderCheck({
  id: 'FRM-3.provider-line-endings',
  level: 'MUST',
  title: 'Each line MUST end with LF, CR LF or CR, and each event with a blank line, so that events are not merged.',
  rules: ['FRM-3'],
  run: async (stage, trial) => {
    const { framing } = await stage.begunStream(trial);
    const ends = new Set(framing.lines.map(({ end }) => NAMES[end]));
    trial.note(`Lines end with ${[...ends].filter((end) => end !== 'no end').join(', ') || 'nothing'}.`);
    for (const { data } of framing.events) {
      const documents = data.filter((line) => isDocument(line));
      if (data.length > 1 && documents.length === data.length)
        trial.fail('a blank line after each event', `${data.length} documents in one event, the second ${show(data[1], 120)}`);
    }
  },
});

function isDocument(line: string): boolean {
  return line.trim() === '[DONE]' || (line.trim().startsWith('{') && line.trim().endsWith('}'));
}
