import type { ConnectionError, ShownError } from '@chat-executor/executor';

/** An error that the element shows: of a request, a provider or the connection. */
export type ShownReason = ShownError | ConnectionError;
