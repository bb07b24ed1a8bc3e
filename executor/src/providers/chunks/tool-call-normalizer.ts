import type { ToolCallPiece } from '@chat-executor/protocol';
import { asIndex, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { createCompletionId } from './completion-id.ts';

type OpenCall = { readonly index: number; readonly id: string /** The part of the name that has arrived. */; name: string };

/**
 * Normalizes the tool-call fragments of one choice: each gets an index, and the first one of a call gets an id and a type. Some
 * servers omit the index or the id, send index 0 for every call, or send the arguments as an object.
 */
export class ToolCallNormalizer {
  #calls: OpenCall[] = [];
  /** The current call at each of the provider's indices. */
  #byIndex = new Map<number, OpenCall>();

  /** Whether there was a call. */
  get used(): boolean {
    return this.#calls.length > 0;
  }

  /** Normalizes the fragments of one delta; undefined if it has none. */
  normalize(fragments: unknown): ToolCallPiece[] | undefined {
    const normalized = asRecords(fragments).map((fragment) => this.#normalizeFragment(fragment));
    return normalized.length > 0 ? normalized : undefined;
  }

  #normalizeFragment(fragment: JsonRecord): ToolCallPiece {
    const called = asRecord(fragment['function']);
    const known = this.#findCall(fragment, asText(called?.['name']) !== undefined);
    const call = known ?? this.#openCall(fragment);
    const { index: _, id: __, type, function: ___, ...rest } = fragment;
    return {
      ...rest,
      index: call.index,
      ...(!known && { id: call.id, type: asText(type) ?? 'function' }),
      ...(called && { function: normalizeFunction(called, call) }),
    };
  }

  #findCall(fragment: JsonRecord, isNamed: boolean): OpenCall | undefined {
    const id = asText(fragment['id']);
    const index = asIndex(fragment['index']);
    if (index !== undefined) {
      const call = this.#byIndex.get(index);
      return call && isNamed && id !== undefined && id !== call.id ? undefined : call;
    }
    if (id !== undefined) return this.#calls.find((call) => call.id === id);
    return isNamed ? undefined : this.#calls.at(-1);
  }

  #openCall(fragment: JsonRecord): OpenCall {
    const given = asText(fragment['id']);
    const isTaken = this.#calls.some(({ id }) => id === given);
    const call = { index: this.#calls.length, id: given === undefined || isTaken ? createCompletionId('call') : given, name: '' };
    this.#calls.push(call);
    const index = asIndex(fragment['index']);
    if (index !== undefined) this.#byIndex.set(index, call);
    return call;
  }
}

function normalizeFunction(called: JsonRecord, call: OpenCall): NonNullable<ToolCallPiece['function']> {
  const { name: rawName, arguments: rawArguments, ...rest } = called;
  const given = rawArguments ?? '';
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  // Readers concatenate names, so a name that is repeated with every fragment is dropped.
  const name = asText(rawName) === call.name ? undefined : asText(rawName);
  call.name += name ?? '';
  return { ...rest, ...(name !== undefined && { name }), arguments: text };
}
