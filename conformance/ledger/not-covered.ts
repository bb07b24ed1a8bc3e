import type { Role } from './read-rules.ts';

/** A rule without a check, and the reason. */
export type RuleWithoutCheck = { readonly rule: string; readonly role: Role; readonly reason: string };

/** Rules that cannot be tested from outside, or not within the time of a run. */
export const RULES_WITHOUT_CHECK: readonly RuleWithoutCheck[] = [
  {
    rule: 'REQ-8',
    role: 'executor',
    reason:
      'The limits on concurrency and memory, and a pause by the user, are settings of the executor, which a run cannot change. CO-1 checks that queued requests are answered.',
  },
  {
    rule: 'REQ-9',
    role: 'executor',
    reason:
      'Its limits are settings, its timeouts are minutes, and a run ends within 180 s. FR-11, CB-12 and FR-28 check the other ways in which a request ends.',
  },
  {
    rule: 'CAN-6',
    role: 'executor',
    reason: 'Only its user, or a timeout of minutes, stops a request on the executor side; nothing from outside can trigger it.',
  },
  {
    rule: 'ANN-9',
    role: 'backend',
    reason: 'A backend may name any wait, or none. CB-9 checks that its wait ends.',
  },
  {
    rule: 'STA-1',
    role: 'backend',
    reason: 'A backend may ask for statuses, or not. ST-41 checks that they do no harm.',
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
      'Both behaviors are allowed: a call that failed before any output may be retried or not. CO-1 checks how often each request is called.',
  },
  {
    rule: 'ANS-9',
    role: 'backend',
    reason:
      'Its timeouts are minutes, and a run ends within 180 s. RC-1, RC-3 and CB-9 check that an answer ends if the executor is lost or never acks.',
  },
];

/** Known limits of checks, with reasons. */
export const CHECK_LIMITS: readonly { readonly check: string; readonly what: string; readonly reason: string }[] = [
  {
    check: 'CB-7',
    what: 'answers that contain a BigInt, a cycle or a `Response`',
    reason:
      'only code inside the program can create them; the suite controls bytes, so it sends huge, binary, nested and truncated error bodies',
  },
  { check: 'OR-1', what: 'order across an upgrade from long polling', reason: 'released backends refuse long polling (SES-1)' },
  {
    check: 'BP-1',
    what: 'the memory of the executor',
    reason: 'it needs a hook inside the program; the suite observes how much it reads from the provider',
  },
  {
    check: 'CA-1',
    what: 'whether work inside the executor also stops',
    reason: 'only its provider connection and its channel are visible from outside',
  },
  {
    check: 'HS-1',
    what: 'an expired token, unless `--expired-token` provides one',
    reason: 'the suite cannot create a token that the backend once accepted',
  },
  { check: 'HS-4', what: 'long polling on backends that refuse it', reason: 'released backends refuse it (SES-1)' },
  {
    check: 'FR-16',
    what: 'how much a backend accepts before it has checked the token (SEC-5)',
    reason: 'a handshake and a login are far smaller than 64 KiB',
  },
  { check: 'CH-4', what: 'the entropy of a name', reason: 'two hundred names reveal repeats and counters only' },
  {
    check: 'CH-5',
    what: 'listeners and memory that remain after a channel has ended (CH-6)',
    reason: 'they need a hook inside the program; the suite observes that the channel no longer has any effect',
  },
  {
    check: 'CA-41',
    what: 'whether work inside the backend stops when a caller hangs up',
    reason: 'only its messages to the executor are visible from outside',
  },
  { check: 'SE-44', what: 'the logs of the backend', reason: 'the suite does not start the backend and cannot read them' },
  { check: 'SE-1', what: 'how the key is stored', reason: 'only sent and printed data is visible from outside' },
];
