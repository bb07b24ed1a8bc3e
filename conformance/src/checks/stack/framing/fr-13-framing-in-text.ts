import { sendBody, textStream } from '../../../peers/provider/provider-scripts.ts';
import { FRAMING_TEXTS } from '../../backend/framing/framing-texts.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

export const framingInText = defineStackCheck({
  id: 'ITM-8.stack',
  level: 'MUST',
  title: 'Text that contains “data:”, “[DONE]”, {"done":true} or blank lines MUST pass unchanged.',
  rules: ['ITM-8'],
  run: async (stage, trial) => {
    const request = ask(stage, trial, sendBody(textStream(FRAMING_TEXTS)));
    await request.requireAnswer({ content: FRAMING_TEXTS.join(''), finish: 'stop' });
  },
});
