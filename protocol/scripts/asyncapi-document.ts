import { ANNOUNCE_EVENT, ENVELOPE_EVENTS, HEARTBEAT_EVENT, PROTOCOL_VERSION, SOCKET_PATH, USER_JOIN_EVENT } from '../src/index.ts';
import { MESSAGES, type Message } from '../src/messages/index.ts';
import { createJsonSchemas } from './json-schemas.ts';

type Reference = { readonly $ref: string };
type Channel = {
  readonly address: string;
  readonly description?: string;
  readonly parameters?: object;
  readonly messages: Record<string, Reference>;
};
type Operation = {
  readonly action: 'send' | 'receive';
  readonly summary: string;
  readonly channel: Reference;
  readonly messages: readonly Reference[];
  readonly reply?: { readonly channel: Reference; readonly messages: readonly Reference[] };
};

const DESCRIPTION = `The Socket.IO side of the protocol, from the executor's point of view. A channel is a Socket.IO event; a reply is the
ack of that event, with exactly one argument. PROTOCOL.md has the rules. The HTTP bodies (chat-completion-request,
error-answer, task-answer) are JSON Schemas in the same folder.`;

/** Creates the AsyncAPI 3.0 document of all Socket.IO messages. */
export function createAsyncApiDocument(): object {
  const messages = MESSAGES.filter(({ carrier }) => carrier.kind !== 'http-request' && carrier.kind !== 'http-answer');
  const schemas = createJsonSchemas();
  return {
    asyncapi: '3.0.0',
    info: { title: 'chat-executor protocol', version: PROTOCOL_VERSION, description: DESCRIPTION, license: { name: 'MIT' } },
    defaultContentType: 'application/json',
    servers: {
      backend: {
        host: 'localhost:3000',
        pathname: SOCKET_PATH,
        protocol: 'ws',
        description: 'Socket.IO (protocol version 5) over WebSocket. The token goes into the handshake: auth = {"token": …}.',
      },
    },
    channels: createChannels(),
    operations: createOperations(),
    components: {
      messages: Object.fromEntries(messages.map((message) => [message.name, createMessage(message)])),
      schemas: Object.fromEntries(messages.map(({ name }) => [name, schemas.get(name)])),
    },
  };
}

function createMessage({ name, summary, direction }: Message): object {
  return { name, title: name, summary, description: `Direction: ${direction}.`, payload: { $ref: `#/components/schemas/${name}` } };
}

function createChannels(): Record<string, Channel> {
  const items: Channel = {
    address: '{userId}:{sessionId}:{id}',
    description: 'The items of one answer. The event name is the `channel` of the request.',
    parameters: {
      userId: { description: 'Id of the user, without colons.' },
      sessionId: { description: 'Socket id of the executor.' },
      id: { description: 'A new UUID for each call.' },
    },
    messages: referencesTo(namesOf('channel')),
  };
  const callbacks = MESSAGES.filter(({ carrier }) => carrier.kind === 'ack' && carrier.of === 'request-chat-completion');
  const messages = referencesTo(['event-envelope', ...namesOf('envelope'), ...callbacks.map(({ name }) => name)]);
  const envelopes = ENVELOPE_EVENTS.map((event): [string, Channel] => [event, { address: event, messages }]);
  return {
    [USER_JOIN_EVENT]: { address: USER_JOIN_EVENT, messages: referencesTo(['user-join', 'user-join-ack']) },
    [HEARTBEAT_EVENT]: { address: HEARTBEAT_EVENT, messages: referencesTo(['heartbeat']) },
    // Some tools don't accept a colon in an identifier.
    'executor-announce': { address: ANNOUNCE_EVENT, messages: referencesTo(['executor-announce', 'executor-announce-ack']) },
    ...Object.fromEntries(envelopes),
    items,
  };
}

function createOperations(): Record<string, Operation> {
  const send = createOperation.bind(null, 'send');
  const receive = createOperation.bind(null, 'receive');
  const onEnvelope = (event: string): Record<string, Operation> => ({
    [`${event}-run-completion`]: receive(
      'Run a completion.',
      event,
      ['request-chat-completion'],
      ['success-ack', 'chat-completion', 'error-ack'],
    ),
    [`${event}-cancel`]: receive('Stop a request.', event, ['chat-tasks-cancel', 'request-chat-cancel']),
    [`${event}-follow-answer`]: receive('Follow an answer in the events form.', event, [
      'chat-active',
      'response-completion',
      'chat-completion-update',
    ]),
    [`${event}-ignore`]: receive('Ignore everything else in an envelope.', event, ['event-envelope']),
  });
  return {
    join: send('Name the user of this socket.', USER_JOIN_EVENT, ['user-join'], ['user-join-ack']),
    heartbeat: send('Keep the session alive.', HEARTBEAT_EVENT, ['heartbeat']),
    announce: send(
      'Announce the models and capabilities of this executor.',
      'executor-announce',
      ['executor-announce'],
      ['executor-announce-ack'],
    ),
    ...Object.assign({}, ...ENVELOPE_EVENTS.map(onEnvelope)),
    'send-items': send('Send the items of an answer.', 'items', namesOf('channel')),
  };
}

function createOperation(
  action: Operation['action'],
  summary: string,
  channel: string,
  names: readonly string[],
  reply?: readonly string[],
): Operation {
  const at = { $ref: `#/channels/${channel}` };
  const inChannel = (name: string) => ({ $ref: `#/channels/${channel}/messages/${name}` });
  return {
    action,
    summary,
    channel: at,
    messages: names.map(inChannel),
    ...(reply && { reply: { channel: at, messages: reply.map(inChannel) } }),
  };
}

function namesOf(kind: Message['carrier']['kind']): string[] {
  return MESSAGES.filter(({ carrier }) => carrier.kind === kind).map(({ name }) => name);
}

function referencesTo(names: readonly string[]): Record<string, Reference> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }]));
}
