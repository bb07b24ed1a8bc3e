import type { RefusableField } from '../http/leave-out-refused.ts';
import type { ProviderFailure } from '../http/provider-failure.ts';
import { mayBeRefusal, refusesTools } from '../http/refuses-tools.ts';

/** Which part of the request a failure is about, where the request can be sent again without it. */
export function findRefusedField(failure: ProviderFailure): RefusableField | undefined {
  if (!mayBeRefusal(failure)) return undefined;
  if (/stream_options|include_usage/.test(failure.text)) return 'stream_options';
  return refusesTools(failure) ? 'tools' : undefined;
}
