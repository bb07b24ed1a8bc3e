import type { ChatCompletionBody } from '@chat-executor/protocol';

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
  | 'full_tool_schemas'
  | 'typed_tool_schemas'
  | 'adaptive_thinking'
  | 'earlier_thinking'
  | 'cache_points'
  | 'thinking_level'
  | 'reasoning'
  | 'reasoning_summary'
  | 'reasoning_details'
  | 'encrypted_reasoning'
  | 'instructions';

/** How to change a refused request, so that it can be repeated. */
export type Change = {
  /** Fields to replace; `undefined` leaves a field out. */
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
   * The fields of the request that it depends on: with this value, or with any value (`ANY`). Later requests of the model are
   * changed only if they have them all.
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
  const fields = Object.entries({ ...set, ...moved }).filter(([name, value]) => !isSame(request.body[name as Field], value));
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
    return value === ANY ? isRequested(own) : isSame(own, value);
  });
}

/** Whether a field is in a request: null and an empty list do not count. */
export function isRequested(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** The remarks about what a change loses: fields left out, and values replaced. */
export function describeLoss({ change, why = BY_MODEL }: Refusal, { body }: AdjustedRequest): string[] {
  const replaced = Object.entries(change.set ?? {});
  const lost = replaced.filter(([name, value]) => value === undefined && isRequested(body[name as Field]) && !isPartOfLoss(name, change));
  const changed = replaced.filter(([, value]) => value !== undefined);
  return [
    ...(lost.length > 0 ? [`left out ${lost.map(([name]) => name).join(', ')}: ${why}`] : []),
    ...(change.avoid === 'typed_tool_schemas' ? [`simplified the schemas of tools: ${why}`] : []),
    ...changed.map(([name, value]) => `changed ${name} to ${typeof value === 'object' ? 'fewer values' : String(value)}: ${why}`),
  ];
}

/** The fields about tools go without saying if the tools are left out. */
function isPartOfLoss(name: string, { set = {} }: Change): boolean {
  return name !== 'tools' && 'tools' in set;
}

function isSame(a: unknown, b: unknown): boolean {
  return isRequested(a) ? JSON.stringify(a) === JSON.stringify(b) : !isRequested(b);
}
