import { io } from 'socket.io-client';

/** A stand-in of the front-end loop that Open WebUI ships, written from what it does on the wire. */
export type StockLoop = { readonly sessionId: string; readonly stop: () => void };

type Call = { data: { type: string; data: { form_data: object; channel: string; session_id: string } } };

/**
 * Connects as the stock page does and answers each request so: fetch, success ack, split every network read on line ends,
 * emit each line that is not empty, and done.
 */
export async function startStockLoop(url: string, token: string, providerUrl: string): Promise<StockLoop> {
  const socket = io(url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token }, forceNew: true });
  await new Promise<void>((resolve) => socket.on('connect', () => resolve()));
  await socket.emitWithAck('user-join', { auth: { token } });
  const heartbeat = setInterval(() => socket.emit('heartbeat', {}), 30_000);
  socket.on('events', async ({ data: { type, data } }: Call, answer: (value: object) => void) => {
    if (type !== 'request:chat:completion' || data.session_id !== socket.id) return;
    const response = await fetch(`${providerUrl}/chat/completions`, { method: 'POST', body: JSON.stringify(data.form_data) });
    answer({ status: true });
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) {
      for (const line of decoder.decode(bytes).split('\n')) if (line !== '') socket.emit(data.channel, line);
    }
    socket.emit(data.channel, { done: true });
  });
  return {
    sessionId: socket.id ?? '',
    stop: () => {
      clearInterval(heartbeat);
      socket.disconnect();
    },
  };
}
