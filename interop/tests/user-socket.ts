import { io, type Socket } from 'socket.io-client';

/** An envelope that a user's front end received. */
export type UserEvent = {
  readonly chat_id?: string | null;
  readonly message_id?: string | null;
  readonly data: { type: string; data?: unknown };
};

/** A front end of a user that only receives events. */
export type UserSocket = {
  readonly id: string;
  readonly events: readonly UserEvent[];
  /** Resolves with the first event, past or future, that matches. */
  readonly until: (matches: (event: UserEvent) => boolean) => Promise<UserEvent>;
  readonly stop: () => void;
};

/** Connects like a tab of Open WebUI. */
export async function openUserSocket(url: string, token: string): Promise<UserSocket> {
  const socket: Socket = io(url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token }, forceNew: true });
  const events: UserEvent[] = [];
  const watchers = new Set<() => void>();
  for (const name of ['events', 'chat-events']) {
    socket.on(name, (event: UserEvent) => {
      events.push(event);
      for (const watcher of watchers) watcher();
    });
  }
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', () => resolve());
    socket.on('connect_error', reject);
  });
  await socket.emitWithAck('user-join', { auth: { token } });
  return {
    id: socket.id ?? '',
    events,
    until: (matches) =>
      new Promise((resolve) => {
        const check = () => {
          const found = events.find(matches);
          if (!found) return;
          watchers.delete(check);
          resolve(found);
        };
        watchers.add(check);
        check();
      }),
    stop: () => socket.disconnect(),
  };
}

/** Whether an event is the last one of an answer in a chat, successful or not. */
export function isEnd(data: UserEvent['data']): boolean {
  const content = data.data as { done?: unknown } | undefined;
  return (data.type === 'chat:completion' && content?.done === true) || data.type === 'chat:message:error';
}

type Output = { readonly content?: readonly { readonly text?: string }[] };

/** Returns an answer's text from its events. Depending on the release they contain pieces, the text so far, or output items. */
export function textOfEvents(events: readonly UserEvent[]): string {
  let text = '';
  for (const { data } of events) {
    const content = data.data as { type?: string; delta?: string; content?: string; output?: readonly Output[] } | undefined;
    if (data.type === 'response:completion' && content?.type === 'response.output_text.delta') text += content.delta ?? '';
    if (data.type === 'chat:completion' && typeof content?.content === 'string') text = content.content;
    if (data.type === 'chat:completion' && content?.output) {
      text = content.output
        .flatMap((item) => item.content ?? [])
        .map((part) => part.text ?? '')
        .join('');
    }
  }
  return text;
}
