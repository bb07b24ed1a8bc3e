import type { ErrorCode, ExecutorStatus } from '@chat-executor/protocol';

/** What an executor waits for, for a person. `seconds` is the time until it continues, if it is known. */
export type Wait = {
  readonly action: ExecutorStatus['state'];
  readonly description: string;
  readonly seconds?: number;
  readonly code?: ErrorCode;
};

/** Describes what an executor waits for; undefined if it waits for the answer itself, which is no news. */
export function describeWait({ state, seconds, code }: ExecutorStatus): Wait | undefined {
  const description = describe(state, seconds, code);
  if (description === undefined) return undefined;
  return { action: state, description, ...(seconds !== undefined && { seconds }), ...(code && { code }) };
}

function describe(state: ExecutorStatus['state'], seconds: number | undefined, code: ErrorCode | undefined): string | undefined {
  switch (state) {
    case 'queued':
      return 'Waiting for other requests to end';
    case 'permission':
      return 'Waiting for your permission';
    case 'unlock':
      return 'Waiting for you to unlock the keys';
    case 'retry':
      return `${reasonOf(code)}. Retrying${seconds === undefined ? '' : ` in ${Math.ceil(seconds)} s`}`;
    case 'fallback':
      return `${reasonOf(code)}. Trying another one`;
    case 'provider':
      return undefined;
  }
}

function reasonOf(code: ErrorCode | undefined): string {
  if (code === 'rate-limited') return 'Rate limit reached';
  if (code === 'overloaded') return 'The provider is overloaded';
  return code === undefined ? 'The provider failed' : `The provider failed (${code})`;
}
