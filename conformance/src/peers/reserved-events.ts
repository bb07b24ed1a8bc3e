/** Reserved names for channels: events of Socket.IO and of the protocol. */
export const RESERVED_EVENTS: readonly string[] = [
  ...['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'],
  ...['user-join', 'heartbeat', 'executor:announce', 'executor:status', 'events', 'chat-events'],
];
