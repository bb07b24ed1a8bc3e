/** A parsed Socket.IO packet. */
export type SocketPacket =
  | {
      readonly kind: 'connect' | 'connect-error' | 'event' | 'ack';
      readonly id: number | undefined;
      readonly data: unknown;
      readonly attachments: number;
    }
  | { readonly kind: 'disconnect' }
  | { readonly kind: 'malformed'; readonly reason: string };

const KINDS = ['connect', 'disconnect', 'event', 'ack', 'connect-error', 'event', 'ack'] as const;

/** type, attachments, namespace, id, rest */
const FORM = /^(\d)(?:(\d+)-)?(?:(\/[^,]*),)?(\d+)?([\s\S]*)$/;

/** Parses one Socket.IO packet (protocol 5). Binary attachments stay placeholders; the chat-executor protocol has no binary data. */
export function readPacket(text: string): SocketPacket {
  const [, type, attachments, namespace = '/', id, rest = ''] = FORM.exec(text) ?? [];
  const kind = KINDS[Number(type)];
  if (kind === undefined) return { kind: 'malformed', reason: `its type is "${text.slice(0, 1)}"` };
  if (namespace !== '/') return { kind: 'malformed', reason: `it is for the namespace ${namespace}` };
  if (kind === 'disconnect') return { kind };
  let data: unknown;
  try {
    data = rest === '' ? undefined : JSON.parse(rest);
  } catch {
    return { kind: 'malformed', reason: 'what it holds is not JSON' };
  }
  const isList = kind === 'event' || kind === 'ack';
  if (isList && !Array.isArray(data)) return { kind: 'malformed', reason: 'it holds no list' };
  if (kind === 'ack' && id === undefined) return { kind: 'malformed', reason: 'it is an ack without a number' };
  return { kind, id: id === undefined ? undefined : Number(id), data, attachments: Number(attachments ?? 0) };
}

/** Writes an event, with an id if it requests an ack. */
export function writeEvent(name: string, args: readonly unknown[], id?: number): string {
  return `2${id ?? ''}${JSON.stringify([name, ...args])}`;
}

/** Writes an ack. */
export function writeAck(id: number, args: readonly unknown[]): string {
  return `3${id}${JSON.stringify(args)}`;
}

/** Reserved names for channels: events of Socket.IO and of the protocol. */
export const RESERVED_EVENTS: readonly string[] = [
  ...['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'],
  ...['user-join', 'heartbeat', 'executor:announce', 'executor:status', 'events', 'chat-events'],
];
