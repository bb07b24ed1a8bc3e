import { type BackendScript, ScriptedBackend } from '@chat-executor/testing/scripted-backend';
import { onTestFinished } from 'vitest';
import type { BackendSettings } from '../../executor.ts';
import type { ConnectionState } from '../../state.ts';
import { Connection } from '../connection.ts';
import type { Session } from '../session.ts';

/** Connects to a scripted backend for the time of a test, and records states, envelopes and their sessions. */
export async function connect(script: BackendScript = {}, settings: Partial<BackendSettings> = {}, maxPendingBytes?: number) {
  const backend = await ScriptedBackend.start(script);
  const states: ConnectionState[] = [];
  const sessions: Session[] = [];
  const received: unknown[] = [];
  const watchers = new Set<() => void>();
  const connection = new Connection(
    { url: backend.url, token: 'token-1', ...settings },
    {
      onState: (state) => {
        states.push(state);
        for (const watcher of watchers) watcher();
      },
      onEnvelope: (session, _, payload) => {
        received.push(payload);
        sessions.push(session);
        for (const watcher of watchers) watcher();
      },
      announcement: () => ({ protocol: '1.1', models: [], capabilities: { cancel: true, concurrency: 1 } }),
    },
    maxPendingBytes,
  );
  const status = (wanted: ConnectionState['status'], skip = 0) =>
    new Promise<ConnectionState>((resolve) => {
      const check = () => {
        const found = states.filter((state) => state.status === wanted)[skip];
        if (!found) return;
        watchers.delete(check);
        resolve(found);
      };
      watchers.add(check);
      check();
    });
  /** The current session, from an envelope. */
  const session = async () => {
    const seen = sessions.length;
    (await backend.socket()).emit('events', {});
    await new Promise<void>((resolve) => {
      const check = () => {
        if (sessions.length === seen) return;
        watchers.delete(check);
        resolve();
      };
      watchers.add(check);
      check();
    });
    return sessions.at(-1);
  };
  onTestFinished(async () => {
    connection.stop();
    await backend.stop();
  });
  connection.start();
  return { backend, connection, states, session, received, status };
}
