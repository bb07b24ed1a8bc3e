/** Names that no channel may have: events of Socket.IO's own and of the protocol. */
export const RESERVED_EVENTS: readonly string[] = [
  ...['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'],
  ...['user-join', 'heartbeat', 'executor:announce', 'events', 'chat-events'],
];
