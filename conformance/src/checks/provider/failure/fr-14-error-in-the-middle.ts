import { readChatStream } from '../chat-stream.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { UNKNOWN_MODEL } from '../provider-settings.ts';
import { requireOneFailure } from './refusal.ts';

export const errorInTheMiddle = defineProviderCheck({
  id: 'FR-14',
  level: 'MUST',
  title: 'A failed streaming request MUST be reported once, by its status or by one error event, without any sign of success after it.',
  rules: ['FRM-8', 'ERR-5'],
  group: 'further',
  run: async (stage, trial) => {
    const early = stage.chat(trial, { stream: true, model: UNKNOWN_MODEL });
    await stage.finish(trial, early);
    const told = requireOneFailure(early, trial, 'a model that does not exist');
    trial.note(
      {
        status: 'An early failure is told by the status.',
        cut: 'An early failure is told by breaking off.',
        event: 'An early failure is told in the stream.',
        none: 'It answers whatever model is named.',
      }[told],
    );
    const { failingBody } = stage.settings;
    if (failingBody === undefined) return trial.note('No request is known that fails in the middle; --failing-body names one.');
    const late = stage.chat(trial, { stream: true, ...failingBody });
    await stage.finish(trial, late);
    const how = requireOneFailure(late, trial, 'the request of --failing-body');
    if (how === 'none') trial.fail('the request of --failing-body to fail', 'a whole answer');
    const { answer } = readChatStream(late.pieces);
    trial.note(`A late failure is told ${how === 'event' ? 'in the stream' : 'by breaking off'}, after ${answer.chunks} chunks.`);
  },
});
