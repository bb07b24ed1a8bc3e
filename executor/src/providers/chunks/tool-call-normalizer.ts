import { isRecord, type ToolCallPiece } from '@chat-executor/protocol';
import { asIndex, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { ArgumentsText } from './arguments-text.ts';
import { createCompletionId } from './completion-id.ts';
import { pickKnown } from './known-fields.ts';

type OpenCall = {
  readonly index: number;
  readonly id: string;
  /** Whether the server gave the call an id of its own. */
  readonly hasId: boolean;
  /** The delta in which the call started. */
  readonly delta: number;
  /** The part of the name that has arrived. */
  name: string;
  /** The arguments that have arrived. */
  text: ArgumentsText;
  /** Whether the text is `{}` and unsent, because some servers send it before the real arguments. */
  isHeld: boolean;
  /** What has arrived after whole arguments. It is dropped if it repeats them, otherwise it is a call of its own. */
  extra: ArgumentsText | undefined;
  /** Whether the name has arrived again after whole arguments, so that more arguments belong to another call. */
  isNamedAgain: boolean;
};

/** A fragment of the provider. */
type Fragment = { readonly raw: JsonRecord; readonly id?: string; readonly index?: number; readonly name?: string; readonly text: string };

/**
 * Normalizes the tool-call fragments of one choice: each gets an index, and the first one of a call gets an id and a type. Some
 * servers omit the index or the id, send index 0 for every call, send the arguments as an object, or send them whole (or `{}`) and
 * then again in pieces.
 */
export class ToolCallNormalizer {
  #calls: OpenCall[] = [];
  /** The current call at each of the provider's indices. */
  #byIndex = new Map<number, OpenCall>();
  /** The calls by the ids that are sent, which are unique. */
  #byId = new Map<string, OpenCall>();
  #deltas = 0;

  /** The number of calls that have begun. */
  get count(): number {
    return this.#calls.length;
  }

  /** Normalizes the fragments of one delta; undefined if there is nothing to send. */
  normalize(fragments: unknown): ToolCallPiece[] | undefined {
    this.#deltas += 1;
    const normalized = asCalls(fragments).flatMap((raw) => this.#normalizeFragment(readFragment(raw)) ?? []);
    return normalized.length > 0 ? normalized : undefined;
  }

  /** Normalizes the calls of a whole answer, whose arguments may be cut off; undefined if it has none. */
  normalizeWhole(calls: unknown, isCut = false): Omit<ToolCallPiece, 'index'>[] | undefined {
    const normalized = asCalls(calls).map((raw) => {
      const fragment = readFragment(raw);
      const { index: _, ...call } = this.#openCall(fragment);
      return call.function ? { ...call, function: { ...call.function, arguments: fragment.text.trim() || (isCut ? '' : '{}') } } : call;
    });
    return normalized.length > 0 ? normalized : undefined;
  }

  /**
   * Returns the fragments that are still unsent: `{}` for calls without arguments, unless the arguments may be cut off. Call it once,
   * after a complete answer.
   */
  end(isCut = false): ToolCallPiece[] {
    const unsent = this.#calls.filter(({ isHeld, name, text }) => isHeld || (!isCut && name !== '' && text.isBlank));
    return unsent.map(({ index }) => ({ index, function: { arguments: '{}' } }));
  }

  #normalizeFragment(fragment: Fragment): ToolCallPiece | undefined {
    const call = this.#findCall(fragment);
    if (!call) return this.#openCall(fragment);
    if (fragment.text.trim() !== '') {
      if (call.isHeld && !call.isNamedAgain) {
        call.isHeld = false;
        call.text = new ArgumentsText('');
      }
      if ((call.extra || fragment.text.trimStart().startsWith('{')) && call.text.isWhole) return this.#readExtra(call, fragment);
      call.text.add(fragment.text);
    }
    const { function: called } = fragment.raw;
    return {
      ...pickKnown('call', fragment.raw),
      index: call.index,
      ...(asRecord(called) && { function: normalizeFunction(fragment, call) }),
    };
  }

  /** The call that a fragment continues; undefined if it starts one. */
  #findCall(fragment: Fragment): OpenCall | undefined {
    const { id, index, name, text } = fragment;
    const call = index === undefined ? this.#calls.at(-1) : this.#byIndex.get(index);
    if (index === undefined && id !== undefined) {
      const started = this.#byId.get(id);
      if (started && !isAnother(started, name)) return started;
      return call && isContinued(call, fragment) ? call : undefined;
    }
    if (!call || name === undefined) return call;
    if (id !== undefined) return (id === call.id && !isAnother(call, name)) || isContinued(call, fragment) ? call : undefined;
    // The name of a call may arrive in pieces, and with each piece of the arguments, but twice in a delta it names two calls.
    if (call.delta === this.#deltas) return undefined;
    if (index === undefined) return call.name === '' || (name === call.name && isOpen(call)) ? call : undefined;
    if (!call.text.isWhole) return isStart(fragment, call) ? undefined : call;
    if (name !== call.name || text.trim() !== '') return undefined;
    call.isNamedAgain = true;
    return call;
  }

  /** Reads arguments that arrive after whole ones: a repetition of them, or another call at the same index. */
  #readExtra(call: OpenCall, fragment: Fragment): ToolCallPiece | undefined {
    if (call.isNamedAgain) return this.#openCall({ ...fragment, name: call.name });
    if (call.extra) call.extra.add(fragment.text);
    else call.extra = new ArgumentsText(fragment.text);
    const { extra } = call;
    if (!extra.isWhole) return undefined;
    call.extra = undefined;
    const isRepeated = extra.sorted === call.text.sorted;
    return isRepeated ? undefined : this.#openCall({ ...fragment, name: call.name, text: extra.text });
  }

  #openCall(fragment: Fragment): ToolCallPiece {
    const { id: given, index, raw } = fragment;
    const isTaken = given !== undefined && this.#byId.has(given);
    const isHeld = fragment.text.trim() === '{}';
    const call: OpenCall = {
      index: this.#calls.length,
      id: given === undefined || isTaken ? createCompletionId('call') : given,
      hasId: given !== undefined,
      delta: this.#deltas,
      name: '',
      text: new ArgumentsText(fragment.text),
      isHeld,
      extra: undefined,
      isNamedAgain: false,
    };
    this.#calls.push(call);
    this.#byId.set(call.id, call);
    if (index !== undefined) this.#byIndex.set(index, call);
    const { type, function: called } = raw;
    return {
      ...pickKnown('call', raw),
      index: call.index,
      id: call.id,
      type: asText(type) ?? 'function',
      ...(asRecord(called) && { function: normalizeFunction(isHeld ? { ...fragment, text: '' } : fragment, call) }),
    };
  }
}

function readFragment(raw: JsonRecord): Fragment {
  const called = asRecord(raw['function']);
  const given = called?.['arguments'] ?? '';
  const [id, index, name] = [asText(raw['id']), asIndex(raw['index']), asText(called?.['name'])];
  return {
    raw,
    text: typeof given === 'string' ? given : JSON.stringify(given),
    ...(id !== undefined && { id }),
    ...(index !== undefined && { index }),
    ...(name !== undefined && { name }),
  };
}

function normalizeFunction({ raw, name: given, text }: Fragment, call: OpenCall): NonNullable<ToolCallPiece['function']> {
  // Readers concatenate names, so a name that is repeated with every fragment is dropped.
  const name = given === call.name ? undefined : given;
  call.name += name ?? '';
  return { ...pickKnown('function', asRecord(raw['function']) ?? {}), ...(name !== undefined && { name }), arguments: text };
}

/** Whether a name is that of another call than one with the same id, whose arguments are whole. */
function isAnother(call: OpenCall, name: string | undefined): boolean {
  return name !== undefined && name !== call.name && call.text.isWhole;
}

/** Whether a fragment with another id continues a call, for servers whose ids change with every fragment. */
function isContinued(call: OpenCall, { name, text }: Fragment): boolean {
  return name === call.name && isOpen(call) && /^\s*[^\s{]/.test(text);
}

/** Whether a named fragment without an id starts another call than one without an id and arguments. */
function isStart({ raw, name, text }: Fragment, call: OpenCall): boolean {
  const isMarked = raw['id'] === '' || asText(raw['type']) !== undefined;
  // Some servers repeat the name with every fragment.
  const isNext = name !== call.name || (raw['id'] === '' && text.trim() === '');
  return isMarked && isNext && !call.hasId && call.name !== '' && call.text.isBlank;
}

/** Whether only a part of the arguments has arrived. */
function isOpen({ text }: OpenCall): boolean {
  return !text.isBlank && !text.isWhole;
}

/** The calls of a list, or a call without one. */
function asCalls(value: unknown): JsonRecord[] {
  return asRecords(isRecord(value) && isRecord(value['function']) ? [value] : value);
}
