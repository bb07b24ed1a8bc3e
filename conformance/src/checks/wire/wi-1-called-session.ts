import { show } from '../../peers/json.ts';
import { defineWireCheck } from './define-wire-check.ts';

export const calledSession = defineWireCheck({
  id: 'ENV-5.wire',
  level: 'MUST',
  title: 'A call MUST name the session that it is sent to, and its replies MUST NOT come from another.',
  rules: ['ENV-5', 'REQ-2', 'CHN-7'],
  judge: (stage, trial) => {
    if (stage.recording.frames.every(({ session }) => session === '')) return trial.note('The journal has no session ids.');
    stage.eachCall(trial, ({ session, data, items }) => {
      if (data['session_id'] !== session) trial.fail(`the session ${show(session)}, which the call went to`, show(data['session_id']));
      const foreign = items.find(({ frame }) => frame.session !== session);
      if (foreign) trial.fail(`items over the session ${show(session)}`, `one over ${show(foreign.frame.session)}`);
    });
  },
});
