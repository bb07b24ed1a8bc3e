import { defineProviderCheck } from '../define-provider-check.ts';

/** Origin of a page in development. */
const PAGE = 'http://localhost:5173';

export const cors = defineProviderCheck({
  id: 'SEC-1.provider-cors',
  level: 'MAY',
  title: 'Pages of other origins MAY be allowed: reports the CORS answers that a browser gets.',
  rules: ['SEC-1'],
  run: async (stage, trial) => {
    const headers = {
      origin: PAGE,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    };
    const call = stage.request(trial, { method: 'OPTIONS', path: '/chat/completions', headers });
    await stage.finish(trial, call);
    const origin = call.head?.headers['access-control-allow-origin'];
    const allowed = (call.head?.headers['access-control-allow-headers'] ?? '').toLowerCase();
    const takesKey = allowed.includes('authorization');
    if (origin === '*' || origin === PAGE)
      trial.note(`Pages of ${PAGE} may send requests${takesKey ? '' : ', but no key: the authorization header is not allowed'}.`);
    else trial.note(`Pages of ${PAGE} may not send requests (status ${call.status}); programs may.`);
  },
});
