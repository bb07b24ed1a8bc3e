import { show } from '../../../peers/json.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

/** Invalid completion requests. */
const BODIES: Readonly<Record<string, string>> = {
  'a body that is not JSON': '{"model": "x", "messages": [',
  'a list': '[]',
  'an empty object': '{}',
};

export const badBodies = defineBackendCheck({
  id: 'ANS-1.bad-bodies',
  level: 'SHOULD',
  title: 'An invalid completion request SHOULD be answered with HTTP 400 to 499 and a JSON error.',
  rules: ['ANS-1', 'ANS-5'],
  limit: 5,
  run: async (stage, trial) => {
    for (const [what, body] of Object.entries(BODIES)) {
      const answer = stage.request('/api/chat/completions', { body }, trial.wire);
      await answer.waitForEnd(trial.limit);
      if (answer.end === undefined) trial.failTimeout(`an answer to ${what}`, `none within ${trial.limit / 1000} s`);
      const { status = 0, json } = answer;
      if (status < 400 || status >= 500 || json === undefined)
        trial.fail(`HTTP 400 to 499 with JSON for ${what}`, `HTTP ${status} ${show(answer.body)}`);
    }
  },
});
