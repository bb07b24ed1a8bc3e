import type { ConnectionError, ShownError } from '../../core/state.ts';

/** Anything the element can show as a reason: of a request, a provider or the connection. */
export type ShownReason = ShownError | ConnectionError;
