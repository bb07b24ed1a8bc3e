import { EventEmitter } from 'node:events';
import type { Server, Socket } from 'socket.io';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { boundUnauthenticated } from './bound-unauthenticated.ts';
import { countReceived } from './count-received.ts';
import { countUnsent } from './count-unsent.ts';

/** The parts of a socket that are counted. */
function makeSocket() {
  const tcp = Object.assign(new EventEmitter(), { destroy: vi.fn(), destroyed: false });
  const conn = Object.assign(new EventEmitter(), { transport: new EventEmitter(), request: { socket: tcp } });
  return { tcp, conn, socket: Object.assign(new EventEmitter(), { conn, request: { socket: tcp } }) as unknown as Socket };
}

test('a received piece counts more than its byte, because it takes more memory', () => {
  const { socket, tcp, conn } = makeSocket();
  const onChange = vi.fn();
  countReceived(socket, onChange);
  for (let i = 0; i < 100; i += 1) tcp.emit('data', Buffer.alloc(1));
  expect(onChange.mock.lastCall?.[0]).toBeGreaterThan(10_000);
  conn.emit('packet');
  expect(onChange).toHaveBeenLastCalledWith(0);
});

test('an unsent packet counts more than its text, because it takes more memory', () => {
  const { socket, conn } = makeSocket();
  const onChange = vi.fn();
  countUnsent(socket, onChange);
  for (let i = 0; i < 100; i += 1) conn.emit('packetCreate', { type: 'message', data: '3[]' });
  expect(onChange.mock.lastCall?.[0]).toBeGreaterThan(10_000);
});

describe('a connection without a session is closed if it sends too much', () => {
  const start = () => {
    const { conn, tcp } = makeSocket();
    const engine = new EventEmitter();
    const bounds = boundUnauthenticated(engine as Server['engine'], DEFAULT_LIMITS);
    const connection = conn as unknown as Parameters<typeof bounds.admit>[0];
    engine.emit('connection', connection);
    return { ...bounds, connection, conn, tcp };
  };

  test('one byte at a time', () => {
    const { tcp } = start();
    for (let i = 0; i < 1000; i += 1) tcp.emit('data', Buffer.alloc(1));
    expect(tcp.destroy).toHaveBeenCalled();
  });

  test('after the server has closed it, until the client has closed it too', () => {
    const { tcp, conn } = start();
    conn.emit('close');
    tcp.emit('data', Buffer.alloc(100_000));
    expect(tcp.destroy).toHaveBeenCalled();
  });

  test('after its session has ended, but not during it', () => {
    const { tcp, connection, admit, dismiss } = start();
    admit(connection);
    tcp.emit('data', Buffer.alloc(100_000));
    expect(tcp.destroy).not.toHaveBeenCalled();
    dismiss(connection);
    tcp.emit('data', Buffer.alloc(100_000));
    expect(tcp.destroy).toHaveBeenCalled();
  });
});
