import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const redirect = defineExecutorCheck({
  id: 'SEC-1.redirect',
  level: 'MUST',
  title: 'A redirect of the provider to another origin MUST NOT send the key there.',
  rules: ['SEC-1'],
  run: async (stage, trial) => {
    const { trap, canary } = stage;
    const before = trap.requests.length;
    for (const status of [307, 308, 302, 301, 303]) {
      for (const stream of [true, false]) {
        const request = await ask(
          stage,
          trial,
          (exchange) => exchange.answer(status, { location: `${trap.url}/redirected-${status}` }, ''),
          {
            stream,
          },
        );
        await request.finish();
      }
    }
    const requests = trap.requests.slice(before).filter(({ url }) => url.includes('redirected'));
    const withKey = requests.find((request) => JSON.stringify(request).includes(canary));
    if (withKey) trial.fail('no key at the other origin', `${withKey.method} ${withKey.url} with the key`);
    trial.note(
      requests.length === 0
        ? 'It does not follow redirects to another origin.'
        : `It follows ${requests.length} of 10 redirects to another origin, without the key.`,
    );
  },
});
