import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { isRecord, OrchestratorError } from '../orchestrator-error.ts';
import type { Profile } from '../profile.ts';

/** What one thing emitted on a channel means. */
export type ReadItem =
  | { readonly kind: 'data'; readonly data: Readonly<Record<string, unknown>>; readonly json: string }
  | { readonly kind: 'error'; readonly error: OrchestratorError }
  | { readonly kind: 'done' };

/**
 * Reads one thing emitted on a channel. Usually that is one item, an object. A string is taken as SSE, the form of older
 * executors, and may hold several (rule ITM-1). What is nothing of the protocol (an array, a number, null, binary, text
 * that is not JSON) gives an empty list. Text inside an item is never looked at: only an object whose `done` is the boolean
 * true ends a stream, whatever a string says (rule END-2).
 */
export function readItem(raw: unknown, profile: Profile): readonly ReadItem[] {
  if (typeof raw === 'string') return readText(raw);
  return isRecord(raw) ? readObject(raw, profile) : [];
}

function readObject(item: Readonly<Record<string, unknown>>, profile: Profile): readonly ReadItem[] {
  const error = readError(item);
  if (error) return [error];
  const { done } = item;
  if (done === true || (profile === 'compat' && Boolean(done))) return [{ kind: 'done' }];
  if (done !== undefined && item['choices'] === undefined) return [];
  return readData(item);
}

/** A string: one JSON object, or SSE whose events each carry one. */
function readText(text: string): readonly ReadItem[] {
  const whole = parseObject(text);
  if (whole) return readTextObject(whole);
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  parser.feed(`${text}\n\n`);
  return events.flatMap(({ event, data }) => {
    const object = parseObject(data);
    if (event === 'error')
      return [readError(object ?? { error: data }) ?? readError({ error: object }) ?? { kind: 'error', error: silentError() }];
    return object ? readTextObject(object) : [];
  });
}

/** An object that came as text: it can carry data or an error, but it cannot end the stream. */
function readTextObject(object: Readonly<Record<string, unknown>>): readonly ReadItem[] {
  const error = readError(object);
  if (error) return [error];
  return object['done'] !== undefined && object['choices'] === undefined ? [] : readData(object);
}

function readData(data: Readonly<Record<string, unknown>>): readonly ReadItem[] {
  try {
    return [{ kind: 'data', data, json: JSON.stringify(data) }];
  } catch {
    // Nested deeper than the stack allows: no chunk, and nobody could be sent it.
    return [];
  }
}

function readError(item: Readonly<Record<string, unknown>>): ReadItem | undefined {
  if (item['error'] === undefined || item['error'] === null) return undefined;
  return { kind: 'error', error: OrchestratorError.fromWire(item) ?? silentError() };
}

function silentError(): OrchestratorError {
  return new OrchestratorError('provider-error', { sentence: 'The executor reported an error without saying which.' });
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
