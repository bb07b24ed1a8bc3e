import type { ConnectionError, ShownError } from '@chat-executor/executor';

/** Anything the element can show as a reason: of a request, a provider or the connection. */
export type ShownReason = ShownError | ConnectionError;
