import type { Role } from './read-rules.ts';

/** A rule without a check, and the reason. */
export type RuleWithoutCheck = { readonly rule: string; readonly role: Role; readonly reason: string };

/** Rules that cannot be tested from outside, or not within the time of a run. */
export const RULES_WITHOUT_CHECK: readonly RuleWithoutCheck[] = [
  {
    rule: 'REQ-8',
    role: 'executor',
    reason:
      'The limits on concurrency and memory, and a pause by the user, are settings of the executor, which a run cannot change. ITM-9.concurrency checks that queued requests are answered.',
  },
  {
    rule: 'REQ-9',
    role: 'executor',
    reason:
      'Its limits are settings, its timeouts are minutes, and a run ends within 180 s. END-1, CBK-5.unreachable and FRM-5 check the other ways in which a request ends.',
  },
  {
    rule: 'CAN-6',
    role: 'executor',
    reason: 'Only its user, or a timeout of minutes, stops a request on the executor side; nothing from outside can trigger it.',
  },
  {
    rule: 'ANN-9',
    role: 'backend',
    reason: 'A backend may name any wait, or none. CBK-11 checks that its wait ends.',
  },
  {
    rule: 'STA-1',
    role: 'backend',
    reason: 'A backend may ask for statuses, or not. STA-6 checks that they do no harm.',
  },
  {
    rule: 'STA-7',
    role: 'backend',
    reason: 'Where a backend shows a status is its own matter: the protocol names no place for it.',
  },
  {
    rule: 'ANS-8',
    role: 'backend',
    reason:
      'Both behaviors are allowed: a call that failed before any output may be retried or not. ITM-9.backend-concurrency checks how often each request is called.',
  },
  {
    rule: 'ANS-9',
    role: 'backend',
    reason:
      'Its timeouts are minutes, and a run ends within 180 s. SES-11, SES-10 and CBK-11 check that an answer ends if the executor is lost or never acks.',
  },
];

/** Known limits of checks, with reasons. */
export const CHECK_LIMITS: readonly { readonly check: string; readonly what: string; readonly reason: string }[] = [
  {
    check: 'CBK-7.strange-error-bodies',
    what: 'answers that contain a BigInt, a cycle or a `Response`',
    reason:
      'only code inside the program can create them; the suite controls bytes, so it sends huge, binary, nested and truncated error bodies',
  },
  { check: 'ITM-9.order', what: 'order across an upgrade from long polling', reason: 'released backends refuse long polling (SES-1)' },
  {
    check: 'FLW-7',
    what: 'the memory of the executor',
    reason: 'it needs a hook inside the program; the suite observes how much it reads from the provider',
  },
  {
    check: 'CAN-4',
    what: 'whether work inside the executor also stops',
    reason: 'only its provider connection and its channel are visible from outside',
  },
  {
    check: 'SES-6',
    what: 'an expired token, unless `--expired-token` provides one',
    reason: 'the suite cannot create a token that the backend once accepted',
  },
  { check: 'SES-1.polling', what: 'long polling on backends that refuse it', reason: 'released backends refuse it (SES-1)' },
  {
    check: 'SEC-5',
    what: 'how much a backend accepts before it has checked the token (SEC-5)',
    reason: 'a handshake and a login are far smaller than 64 KiB',
  },
  { check: 'CHN-3.unique-channels', what: 'the entropy of a name', reason: 'two hundred names reveal repeats and counters only' },
  {
    check: 'CHN-8',
    what: 'listeners and memory that remain after a channel has ended (CHN-8)',
    reason: 'they need a hook inside the program; the suite observes that the channel no longer has any effect',
  },
  {
    check: 'CAN-7',
    what: 'whether work inside the backend stops when a caller hangs up',
    reason: 'only its messages to the executor are visible from outside',
  },
  {
    check: 'ERR-3.no-secrets-in-errors',
    what: 'the logs of the backend',
    reason: 'the suite does not start the backend and cannot read them',
  },
  { check: 'SEC-1.no-key-leak', what: 'how the key is stored', reason: 'only sent and printed data is visible from outside' },
];
