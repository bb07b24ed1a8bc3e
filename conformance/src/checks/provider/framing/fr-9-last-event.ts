import { defineProviderCheck } from '../define-provider-check.ts';

export const lastEvent = defineProviderCheck({
  id: 'FRM-4.provider',
  level: 'MAY',
  title: 'The last event MAY lack its blank line: reports whether it does, since strict readers lose such an event.',
  rules: ['FRM-4'],
  run: async (stage, trial) => {
    const { events } = await stage.stream(trial);
    const last = events.at(-1);
    if (last === undefined) return trial.note('The stream has no events.');
    const what = last.part.kind === 'done-event' ? '[DONE]' : 'a chunk';
    trial.note(last.isEnded ? 'Every event ends with a blank line.' : `The last event, ${what}, lacks its blank line.`);
  },
});
