import type { ChatCompletionBody } from '@chat-executor/protocol';
import { asRecord, asText } from '../http/json-record.ts';

/** A field of a request that can be left out or replaced. */
export type Field = Exclude<keyof ChatCompletionBody, 'model' | 'messages' | 'stream'>;

/** A form that a converter prefers, and for which it has an equivalent. */
export type Form =
  | 'stream'
  | 'stream_options'
  | 'given_limit_name'
  | 'developer_role'
  | 'system_role'
  | 'assistant_prefill'
  | 'extra_message_fields'
  | 'loose_turns'
  | 'foreign_tool_ids'
  | 'tool_images'
  | 'linked_images'
  | SchemaForm
  | `${SchemaForm}:${string}`
  | 'undeclared_calls'
  | 'adaptive_thinking'
  | 'earlier_thinking'
  | 'cache_points'
  | 'thinking_level'
  | 'response_json_schema'
  | 'reasoning'
  | 'reasoning_summary'
  | 'reasoning_details'
  | 'encrypted_reasoning'
  | 'instructions';

/** A form of the schemas of all tools, or of the tool whose name follows it. */
export type SchemaForm = 'full_tool_schemas' | 'typed_tool_schemas';

/** How to change a refused request, so that it can be repeated. */
export type Change = {
  /** Fields to replace; `undefined` leaves a field out. A function replaces whatever value a request has. */
  readonly set?: { readonly [Name in Field]?: unknown };
  /** A field whose value goes into another field. */
  readonly rename?: readonly [from: Field, to: Field];
  /** A form to replace by its equivalent. */
  readonly avoid?: Form;
};

/** What a provider refused of a request. */
export type Refusal = {
  readonly change: Change;
  /** The cause, for the note. Default: {@link BY_MODEL}. */
  readonly why?: string;
  /**
   * The fields of the request that it depends on: with this value (of tools: at least these), with any value (`ANY`), or with
   * a value that a function accepts. Later requests of the model are changed only if they have them all.
   */
  readonly when: { readonly [Name in Field]?: unknown };
  /** False if it depends on the conversation, so that it says nothing about later requests. */
  readonly isLasting?: boolean;
};

/** The usual cause of a refusal. */
export const BY_MODEL = 'not supported by the model';

/** Any value of a field, in {@link Refusal.when}. */
export const ANY = Symbol('any');

/** A request, and the forms that it must avoid. */
export type AdjustedRequest = { readonly body: ChatCompletionBody; readonly avoided: ReadonlySet<Form> };

/** Applies a refusal's change. Returns the same request if it changes nothing. */
export function applyChange(request: AdjustedRequest, { set = {}, rename, avoid }: Change): AdjustedRequest {
  const moved = rename && isRequested(request.body[rename[0]]) ? { [rename[0]]: undefined, [rename[1]]: request.body[rename[0]] } : {};
  const fields = resolve({ ...set, ...moved }, request.body).filter(([name, value]) => !isSame(request.body[name], value));
  const isAvoided = avoid === undefined || request.avoided.has(avoid);
  if (fields.length === 0 && isAvoided) return request;
  return {
    body: { ...request.body, ...Object.fromEntries(fields) },
    avoided: isAvoided ? request.avoided : new Set([...request.avoided, avoid]),
  };
}

/** Whether a request depends on a refusal. */
export function appliesTo({ when }: Refusal, body: ChatCompletionBody): boolean {
  return Object.entries(when).every(([name, value]) => {
    const own = body[name as Field];
    if (value === ANY) return isRequested(own);
    if (typeof value === 'function') return (value as (own: unknown) => boolean)(own);
    if (name !== 'tools' || !Array.isArray(value) || !Array.isArray(own)) return isSame(own, value);
    const tools = new Set(own.map(toText));
    return value.every((tool) => tools.has(toText(tool)));
  });
}

/** The tools as JSON: each request is compared with every remembered refusal. */
const TEXTS = new WeakMap<object, string>();

function toText(tool: unknown): string {
  if (typeof tool !== 'object' || tool === null) return JSON.stringify(tool);
  const text = TEXTS.get(tool) ?? JSON.stringify(tool);
  TEXTS.set(tool, text);
  return text;
}

/** Whether to avoid a form of a tool's schema. */
export function avoidsSchema(avoided: ReadonlySet<Form>, form: SchemaForm, tool: string): boolean {
  return avoided.has(form) || avoided.has(`${form}:${tool}`);
}

/** Whether a field is in a request: null and an empty list do not count. */
export function isRequested(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** The remarks about what a change loses: fields left out, and values replaced. */
export function describeLoss({ change, why = BY_MODEL, isLasting }: Refusal, { body }: AdjustedRequest): string[] {
  const replaced = resolve(change.set ?? {}, body);
  const lost = replaced.filter(([name, value]) => !isRequested(value) && isRequested(body[name]) && !isPartOfLoss(name, change));
  const changed = replaced.filter(([name, value]) => isRequested(value) && !isSame(body[name], value));
  return [
    ...(lost.length > 0 ? [`left out ${lost.map(([name]) => name).join(', ')}: ${why}`] : []),
    ...(change.avoid?.startsWith('typed_tool_schemas') ? [`simplified the schemas of tools: ${why}`] : []),
    // Otherwise the cache is the provider's business.
    ...(change.avoid === 'cache_points' && isLasting === false ? ['left out cache_control: not valid here'] : []),
    ...changed.map(([name, value]) => `${describeChange(name, body[name], value)}: ${why}`),
  ];
}

function describeChange(name: string, before: unknown, value: unknown): string {
  if (Array.isArray(before) && Array.isArray(value)) return `left out ${before.length - value.length} of ${before.length} ${name}`;
  return `changed ${name} to ${asText(asRecord(value)?.['type']) ?? String(value)}`;
}

/** The new values of fields. */
function resolve(set: NonNullable<Change['set']>, body: ChatCompletionBody): (readonly [Field, unknown])[] {
  return Object.entries(set).map(([name, value]) => {
    const field = name as Field;
    return [field, typeof value === 'function' ? (value as Replace)(body[field]) : value];
  });
}

type Replace = (value: unknown) => unknown;

/** The fields about tools go without saying if the tools are left out. */
function isPartOfLoss(name: string, { set = {} }: Change): boolean {
  return name !== 'tools' && 'tools' in set;
}

function isSame(a: unknown, b: unknown): boolean {
  return isRequested(a) ? JSON.stringify(a) === JSON.stringify(b) : !isRequested(b);
}
