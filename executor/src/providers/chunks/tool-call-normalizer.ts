import type { ToolCallPiece } from '@chat-executor/protocol';
import { asIndex, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { createCompletionId } from './completion-id.ts';

type OpenCall = { readonly index: number; readonly id: string /** As far as it has come. */; name: string };

/**
 * Normalizes the tool-call pieces of one choice: each has an index, and the first of a call has an id and a type. Some servers
 * omit the index or the id, give every call index 0, or write the arguments as an object.
 */
export class ToolCallNormalizer {
  #calls: OpenCall[] = [];
  /** The current call at each of the provider's indices. */
  #byIndex = new Map<number, OpenCall>();

  /** Whether any call was seen. */
  get used(): boolean {
    return this.#calls.length > 0;
  }

  /** Normalizes the pieces of one delta; undefined if it has none. */
  normalize(pieces: unknown): ToolCallPiece[] | undefined {
    const normalized = asRecords(pieces).map((piece) => this.#normalizePiece(piece));
    return normalized.length > 0 ? normalized : undefined;
  }

  #normalizePiece(piece: JsonRecord): ToolCallPiece {
    const called = asRecord(piece['function']);
    const known = this.#findCall(piece, asText(called?.['name']) !== undefined);
    const call = known ?? this.#openCall(piece);
    const { index: _, id: __, type, function: ___, ...rest } = piece;
    return {
      ...rest,
      index: call.index,
      ...(!known && { id: call.id, type: asText(type) ?? 'function' }),
      ...(called && { function: normalizeFunction(called, call) }),
    };
  }

  #findCall(piece: JsonRecord, isNamed: boolean): OpenCall | undefined {
    const id = asText(piece['id']);
    const index = asIndex(piece['index']);
    if (index !== undefined) {
      const call = this.#byIndex.get(index);
      return call && isNamed && id !== undefined && id !== call.id ? undefined : call;
    }
    if (id !== undefined) return this.#calls.find((call) => call.id === id);
    return isNamed ? undefined : this.#calls.at(-1);
  }

  #openCall(piece: JsonRecord): OpenCall {
    const given = asText(piece['id']);
    const isTaken = this.#calls.some(({ id }) => id === given);
    const call = { index: this.#calls.length, id: given === undefined || isTaken ? createCompletionId('call') : given, name: '' };
    this.#calls.push(call);
    const index = asIndex(piece['index']);
    if (index !== undefined) this.#byIndex.set(index, call);
    return call;
  }
}

function normalizeFunction(called: JsonRecord, call: OpenCall): NonNullable<ToolCallPiece['function']> {
  const { name: rawName, arguments: given, ...rest } = called;
  const text = typeof given === 'string' ? given : given === undefined || given === null ? '' : JSON.stringify(given);
  // Readers concatenate names, so a name repeated with every piece is dropped.
  const name = asText(rawName) === call.name ? undefined : asText(rawName);
  call.name += name ?? '';
  return { ...rest, ...(name !== undefined && { name }), arguments: text };
}
