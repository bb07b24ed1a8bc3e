import type { Role } from './read-rules.ts';

/** A rule that no check is about, and why none can be. */
export type Unjudged = { readonly rule: string; readonly role: Role; readonly why: string };

/** Rules that cannot be judged from outside, or not in the time of a run. */
export const UNJUDGED: readonly Unjudged[] = [
  {
    rule: 'REQ-8',
    role: 'executor',
    why: 'How many requests it runs at once and whether its user paused it are its own settings, which no run can change. That requests wait and are answered is seen by CO-1.',
  },
  {
    rule: 'REQ-9',
    role: 'executor',
    why: 'Its limits are minutes, and a run ends within 180 s. That a request ends in every other way is seen by FR-11, CB-12 and FR-28.',
  },
  {
    rule: 'CBK-2',
    role: 'executor',
    why: 'Its limit is 115 s, and a run ends within 180 s. That failures are acked soon is seen by CB-4 and CB-12.',
  },
  {
    rule: 'CAN-6',
    role: 'executor',
    why: 'A stop on its own side is made by its user or by a limit of minutes; nothing from outside brings it about.',
  },
  {
    rule: 'ANS-8',
    role: 'backend',
    why: 'Both ways are right: a call that failed before anything was sent on may be tried again or not. That each request is called as often as it should is seen by CO-1.',
  },
  {
    rule: 'ANS-9',
    role: 'backend',
    why: 'Its limits are minutes, and a run ends within 180 s. That an answer ends where the executor is lost, or never acks, is seen by RC-1, RC-3 and CB-9.',
  },
];

/** What a check leaves out of what it is about, and why. It is never counted. */
export const LEFT_OUT: readonly { readonly check: string; readonly what: string; readonly why: string }[] = [
  {
    check: 'CB-7',
    what: 'an answer with a BigInt, a cycle or a `Response` in it',
    why: 'only the inside of a program can bring it about; the suite controls bytes, so it sends huge, binary, nested and cut error bodies',
  },
  { check: 'OR-1', what: 'order across an upgrade from long polling', why: 'released backends refuse long polling (SES-1)' },
  { check: 'BP-1', what: 'the memory of the executor', why: 'it needs a hook inside; the suite sees how much of the provider it reads' },
  {
    check: 'CA-1',
    what: 'whether work inside the executor stops as well',
    why: 'only its provider connection and its channel are seen from outside',
  },
  {
    check: 'HS-1',
    what: 'a token that has expired, unless `--expired-token` gives one',
    why: 'the suite cannot make one that the backend once accepted',
  },
  { check: 'HS-4', what: 'long polling where it is refused', why: 'released backends refuse it (SES-1)' },
  { check: 'CH-4', what: 'the random bits of a name', why: 'two hundred names show repeats and counters, and no more' },
  {
    check: 'CH-5',
    what: 'listeners and memory that are left of a channel that has ended (CH-6)',
    why: 'they need a hook inside; the suite sees that the channel has no effect any more',
  },
  {
    check: 'CA-41',
    what: 'whether work inside the backend stops when a caller hangs up',
    why: 'only what it tells the executor is seen from outside',
  },
  { check: 'SE-44', what: 'what the backend writes into its logs', why: 'it is not started by the suite, so they are not seen' },
  { check: 'SE-1', what: 'how the key is stored', why: 'only what is sent and printed is seen from outside' },
];
