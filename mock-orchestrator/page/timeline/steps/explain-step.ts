import type { StepKind } from './step.ts';

/** The explanation of a kind of step, for readers who are learning the protocol. */
export type Explanation = {
  readonly title: `step.${StepKind}.title`;
  /** What the step does and why. */
  readonly text: `step.${StepKind}.text`;
  /** Its section of PROTOCOL.md and its most important rule. Undefined for a step that is not on the wire. */
  readonly rule?: { readonly section: string; readonly id: string };
  readonly tone: 'ask' | 'answer' | 'local' | 'error';
};

/** The explanation of each kind of step. */
export const EXPLANATIONS: Readonly<Record<StepKind, Explanation>> = {
  'http-request': explain('http-request', 'ask', { section: 'HTTP callers', id: 'ANS-1' }),
  call: explain('call', 'ask', { section: 'The call', id: 'REQ-1' }),
  'callback-success': explain('callback-success', 'answer', { section: 'The callback', id: 'CBK-3' }),
  'callback-error': explain('callback-error', 'error', { section: 'The callback', id: 'CBK-5' }),
  'callback-completion': explain('callback-completion', 'answer', { section: 'The callback', id: 'CBK-4' }),
  item: explain('item', 'answer', { section: 'Items', id: 'ITM-2' }),
  'item-error': explain('item-error', 'error', { section: 'Errors', id: 'ERR-4' }),
  done: explain('done', 'answer', { section: 'The end', id: 'END-1' }),
  cancel: explain('cancel', 'ask', { section: 'Cancellation', id: 'CAN-7' }),
  'http-response': explain('http-response', 'answer', { section: 'HTTP callers', id: 'ANS-3' }),
  'http-event': explain('http-event', 'answer', { section: 'HTTP callers', id: 'ANS-3' }),
  'http-error': explain('http-error', 'error', { section: 'HTTP callers', id: 'ANS-5' }),
  'http-end': explain('http-end', 'answer', { section: 'HTTP callers', id: 'ANS-3' }),
  error: explain('error', 'error', { section: 'Errors', id: 'ERR-1' }),
  announce: explain('announce', 'ask', { section: 'Announcement', id: 'ANN-1' }),
  fault: explain('fault', 'local'),
  degrade: explain('degrade', 'local', { section: 'HTTP callers', id: 'ANS-8' }),
  'provider-start': explain('provider-start', 'ask'),
  'provider-first-chunk': explain('provider-first-chunk', 'answer'),
  'provider-end': explain('provider-end', 'answer'),
  other: explain('other', 'local'),
};

function explain(kind: StepKind, tone: Explanation['tone'], rule?: Explanation['rule']): Explanation {
  return { title: `step.${kind}.title`, text: `step.${kind}.text`, tone, ...(rule && { rule }) };
}
