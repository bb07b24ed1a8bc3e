import { readChatStream } from '../chat-stream.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { UNKNOWN_MODEL } from '../provider-settings.ts';
import { requireOneFailure } from './require-refusal.ts';

export const errorMidStream = defineProviderCheck({
  id: 'FRM-8.provider',
  level: 'MUST',
  title: 'A failed streaming request MUST be reported once, by its status or by one error event, without any sign of success after it.',
  rules: ['FRM-8', 'ERR-5'],
  group: 'further',
  run: async (stage, trial) => {
    const early = stage.chat(trial, { stream: true, model: UNKNOWN_MODEL });
    await stage.finish(trial, early);
    const earlyReport = requireOneFailure(early, trial, 'a model that does not exist');
    trial.note(
      {
        status: 'Early failures are reported by the status.',
        cut: 'Early failures break the connection.',
        event: 'Early failures are reported in the stream.',
        none: 'It answers for any model name.',
      }[earlyReport],
    );
    const { failingBody } = stage.settings;
    if (failingBody === undefined) return trial.note('No request that fails mid-stream is known; set --failing-body.');
    const late = stage.chat(trial, { stream: true, ...failingBody });
    await stage.finish(trial, late);
    const lateReport = requireOneFailure(late, trial, 'the request of --failing-body');
    if (lateReport === 'none') trial.fail('the request of --failing-body to fail', 'a complete answer');
    const { answer } = readChatStream(late.pieces);
    trial.note(
      `Late failures ${lateReport === 'event' ? 'are reported in the stream' : 'break the connection'}, here after ${answer.chunks} chunks.`,
    );
  },
});
