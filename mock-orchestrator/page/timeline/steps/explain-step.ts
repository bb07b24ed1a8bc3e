import type { StepKind } from './step.ts';

/** How a kind of step is shown, besides its texts. */
type Explanation = {
  /** Its section of PROTOCOL.md and its most important rule. Undefined for a step that is not on the wire. */
  readonly rule?: { readonly section: string; readonly id: string };
  readonly tone: 'ask' | 'answer' | 'local' | 'error';
};

/** How each kind of step is shown; the words are in `texts().step`. */
export const EXPLANATIONS: Readonly<Record<StepKind, Explanation>> = {
  'http-request': { tone: 'ask', rule: { section: 'HTTP callers', id: 'ANS-1' } },
  call: { tone: 'ask', rule: { section: 'The call', id: 'REQ-1' } },
  'callback-success': { tone: 'answer', rule: { section: 'The callback', id: 'CBK-3' } },
  'callback-error': { tone: 'error', rule: { section: 'The callback', id: 'CBK-5' } },
  'callback-completion': { tone: 'answer', rule: { section: 'The callback', id: 'CBK-4' } },
  item: { tone: 'answer', rule: { section: 'Items', id: 'ITM-2' } },
  'item-error': { tone: 'error', rule: { section: 'Errors', id: 'ERR-4' } },
  done: { tone: 'answer', rule: { section: 'The end', id: 'END-1' } },
  cancel: { tone: 'ask', rule: { section: 'Cancellation', id: 'CAN-7' } },
  'http-response': { tone: 'answer', rule: { section: 'HTTP callers', id: 'ANS-3' } },
  'http-event': { tone: 'answer', rule: { section: 'HTTP callers', id: 'ANS-3' } },
  'http-error': { tone: 'error', rule: { section: 'HTTP callers', id: 'ANS-5' } },
  'http-end': { tone: 'answer', rule: { section: 'HTTP callers', id: 'ANS-3' } },
  error: { tone: 'error', rule: { section: 'Errors', id: 'ERR-1' } },
  stopped: { tone: 'answer', rule: { section: 'Cancellation', id: 'CAN-5' } },
  announce: { tone: 'ask', rule: { section: 'Announcement', id: 'ANN-1' } },
  status: { tone: 'answer', rule: { section: 'Status', id: 'STA-2' } },
  fault: { tone: 'local' },
  degrade: { tone: 'local', rule: { section: 'HTTP callers', id: 'ANS-8' } },
  'provider-start': { tone: 'ask' },
  'provider-first-chunk': { tone: 'answer' },
  'provider-end': { tone: 'answer' },
  other: { tone: 'local' },
};
