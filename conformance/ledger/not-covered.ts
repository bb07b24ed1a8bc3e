import type { Role } from './read-rules.ts';

/** Rules that cannot be tested from outside, or not within the time of a run, by role, with the reason. */
export const RULES_WITHOUT_CHECK: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
  executor: {
    'REQ-8':
      'The limits on concurrency and memory, and a pause by the user, are settings of the executor, which a run cannot change. ITM-9.concurrency checks that queued requests are answered.',
    'REQ-9':
      'Its limits are settings, its timeouts are minutes, and a run ends within 180 s. END-1, CBK-5.unreachable and FRM-5 check the other ways in which a request ends.',
    'CAN-6': 'Only its user, or a timeout of minutes, stops a request on the executor side; nothing from outside can trigger it.',
  },
  backend: {
    'ANN-9': 'A backend may name any wait, or none. CBK-11 checks that its wait ends.',
    'STA-1': 'A backend may ask for statuses, or not. STA-6 checks that they do no harm.',
    'STA-7': 'Where a backend shows a status is its own matter: the protocol names no place for it.',
    'ANS-8':
      'Both behaviors are allowed: a call that failed before any output may be retried or not. ITM-9.backend-concurrency checks how often each request is called.',
    'ANS-9':
      'Its timeouts are minutes, and a run ends within 180 s. SES-11, SES-10 and CBK-11 check that an answer ends if the executor is lost or never acks.',
  },
};

/** Known limits of checks: what is not covered, and why. */
export const CHECK_LIMITS: Readonly<Record<string, readonly [what: string, reason: string]>> = {
  'CBK-7.strange-error-bodies': [
    'answers that contain a BigInt, a cycle or a `Response`',
    'only code inside the program can create them; the suite controls bytes, so it sends huge, binary, nested and truncated error bodies',
  ],
  'ITM-9.order': ['order across an upgrade from long polling', 'released backends refuse long polling (SES-1)'],
  'FLW-7': ['the memory of the executor', 'it needs a hook inside the program; the suite observes how much it reads from the provider'],
  'CAN-4': ['whether work inside the executor also stops', 'only its provider connection and its channel are visible from outside'],
  'SES-6': ['an expired token, unless `--expired-token` provides one', 'the suite cannot create a token that the backend once accepted'],
  'SES-1.polling': ['long polling on backends that refuse it', 'released backends refuse it (SES-1)'],
  'SEC-5': ['how much a backend accepts before it has checked the token (SEC-5)', 'a handshake and a login are far smaller than 64 KiB'],
  'CHN-3.unique-channels': ['the entropy of a name', 'two hundred names reveal repeats and counters only'],
  'CHN-8': [
    'listeners and memory that remain after a channel has ended (CHN-8)',
    'they need a hook inside the program; the suite observes that the channel no longer has any effect',
  ],
  'CAN-7': ['whether work inside the backend stops when a caller hangs up', 'only its messages to the executor are visible from outside'],
  'ERR-3.no-secrets-in-errors': ['the logs of the backend', 'the suite does not start the backend and cannot read them'],
  'SEC-1.no-key-leak': ['how the key is stored', 'only sent and printed data is visible from outside'],
};
