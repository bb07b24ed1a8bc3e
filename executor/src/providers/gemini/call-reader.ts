import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** A tool call. The model chooses its name and input. */
export type Call = { readonly id: string | undefined; readonly name: unknown; readonly input: unknown; signature: string | undefined };

/** Reads tool calls, whole or with arguments that arrive in parts. */
export class CallReader {
  #open: Call | undefined;

  /** Reads a `functionCall` with the signature of its part. Returns the calls that are now whole. */
  read(called: JsonRecord, signature: string | undefined): Call[] {
    const [id, name] = [asText(called['id']), asText(called['name'])];
    const parts = asRecords(called['partialArgs']);
    const isNext = name !== undefined && !(parts.length > 0 && name === this.#open?.name && id === this.#open.id);
    const before = isNext ? this.end() : [];
    const isStreamed = called['willContinue'] === true || parts.length > 0;
    if (!this.#open && !isStreamed && name !== undefined) return [...before, { id, name, input: called['args'] ?? {}, signature }];
    const call = this.#open ?? { id, name, signature, input: copy(called['args']) };
    this.#open = call;
    call.signature ??= signature;
    for (const part of parts) addPart(call.input, part);
    return called['willContinue'] === true ? before : [...before, ...this.end()];
  }

  /** Returns the call whose end has not arrived. */
  end(): Call[] {
    const open = this.#open;
    this.#open = undefined;
    // A last part without a name follows a call that is already whole.
    return open && open.name !== undefined ? [open] : [];
  }
}

type Container = unknown[] | Record<string, unknown>;

/** An object without a prototype, because the names in a path are the model's. */
function copy(args: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null), asRecord(args));
}

/** Adds a value at a path such as `$.stops[0].city`. Text is appended. */
function addPart(input: unknown, part: JsonRecord): void {
  const path = parsePath(asText(part['jsonPath']) ?? '');
  const last = path.pop();
  if (last === undefined) return;
  let container = input as Container;
  path.forEach((step, position) => {
    const next = read(container, step);
    const isContainer = typeof next === 'object' && next !== null;
    const created: Container = typeof (path[position + 1] ?? last) === 'number' ? [] : Object.create(null);
    if (!isContainer) write(container, step, created);
    container = (isContainer ? next : created) as Container;
  });
  const before = read(container, last);
  const text = part['stringValue'];
  if (typeof text === 'string') write(container, last, typeof before === 'string' ? before + text : text);
  else write(container, last, part['numberValue'] ?? part['boolValue'] ?? null);
}

/** Splits a path of RFC 9535 into names and indices. */
function parsePath(path: string): (string | number)[] {
  const steps = path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]/g);
  return Array.from(steps, ([, name, index, single, double]) =>
    index === undefined ? (name ?? (single ?? double ?? '').replace(/\\(.)/g, '$1')) : Number(index),
  );
}

function read(container: Container, step: string | number): unknown {
  if (Array.isArray(container)) return container[Number(step)];
  return Object.hasOwn(container, step) ? container[step] : undefined;
}

/** An index beyond the end of a list appends, so that a list has no gaps. */
function write(container: Container, step: string | number, value: unknown): void {
  if (!Array.isArray(container)) container[step] = value;
  else if (typeof step === 'number') container[Math.min(step, container.length)] = value;
}
