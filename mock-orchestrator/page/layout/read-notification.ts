import type { EventEnvelope } from '@chat-executor/protocol';
import type { Toast } from './toast-region.ts';

const KINDS: readonly Toast['kind'][] = ['info', 'success', 'warning', 'error'];

/** The toast for an event of type `notification` or `message`; undefined for other events. */
export function readNotification({ type, data }: EventEnvelope['data']): Toast | undefined {
  if (type !== 'notification' && type !== 'message') return undefined;
  if (typeof data !== 'object' || data === null || !('content' in data) || typeof data.content !== 'string' || data.content === '')
    return undefined;
  const named = 'type' in data ? data.type : undefined;
  return { kind: KINDS.find((kind) => kind === named) ?? 'info', text: data.content };
}
