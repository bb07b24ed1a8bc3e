import { isRecord, parseJson } from '@chat-executor/protocol';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Profile } from '../profile.ts';
import { readWireError } from '../read-wire-error.ts';

/** The meaning of a message on a channel. */
export type ReadItem =
  | { readonly kind: 'data'; readonly data: Readonly<Record<string, unknown>>; readonly json: string }
  | { readonly kind: 'error'; readonly error: OrchestratorError }
  | { readonly kind: 'done' };

/**
 * Reads a message on a channel (rule ITM-3). Usually it is an object with one item. Older executors send text: one JSON
 * object, or SSE with one or more events. The list is empty for anything that the protocol does not define: a list, a number,
 * null, binary data, or text that is not JSON. Only an object whose `done` is the boolean true ends the stream (rule END-2);
 * text never does (rule ITM-8).
 */
export function readItem(raw: unknown, profile: Profile): readonly ReadItem[] {
  if (typeof raw === 'string') return readText(raw);
  if (!isRecord(raw)) return [];
  const { done } = raw;
  return done === true || (profile === 'compat' && Boolean(done)) ? [{ kind: 'done' }] : readObject(raw);
}

/** Reads an object that does not end the stream: a chunk or an error. An object with only an invalid `done` is neither. */
function readObject(item: Readonly<Record<string, unknown>>): readonly ReadItem[] {
  const error = readError(item);
  if (error) return [error];
  return item['done'] !== undefined && item['choices'] === undefined ? [] : readData(item);
}

function readText(text: string): readonly ReadItem[] {
  const whole = parseObject(text);
  if (whole) return readObject(whole);
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  parser.feed(`${text}\n\n`);
  return events.flatMap(({ event, data }) => {
    const object = parseObject(data);
    if (event === 'error') return [readError(object ?? {}) ?? readError({ error: object ?? data }) ?? emptyError()];
    return object ? readObject(object) : [];
  });
}

function readData(data: Readonly<Record<string, unknown>>): readonly ReadItem[] {
  try {
    return [{ kind: 'data', data, json: JSON.stringify(data) }];
  } catch {
    // It is nested too deeply to be serialized.
    return [];
  }
}

/** The error of an item. An empty `error` counts only without `choices`; some programs send it if they fail to serialize their error. */
function readError(item: Readonly<Record<string, unknown>>): ReadItem | undefined {
  if (item['error'] === undefined || item['error'] === null) return undefined;
  const error = readWireError(item);
  if (error) return { kind: 'error', error };
  return item['choices'] === undefined ? emptyError() : undefined;
}

function emptyError(): ReadItem {
  return {
    kind: 'error',
    error: new OrchestratorError('provider-error', { sentence: 'The executor reported an error without a message.' }),
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  const value = parseJson(text);
  return isRecord(value) ? value : undefined;
}
