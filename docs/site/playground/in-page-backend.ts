// Sends what the chat page and the element send to their backend to a worker of this page instead. Loaded before both.
import { InPageSocket } from './in-page-socket.ts';
import type { HttpAnswer, HttpDemand, HttpMessage } from './wire.ts';

/** The paths of the backend. Other requests, such as those to a provider, leave the page as usual. */
const BACKEND_PATH = /^\/(?:api|v1|demo\/v1|ws\/socket\.io)\//;

const worker = new Worker(new URL('./backend-worker.ts', import.meta.url), { type: 'module', name: 'backend' });
/** Ends the requests that wait for the worker, with a reason. */
const waiting = new Set<(reason: unknown) => void>();
let hasAnswered = false;
let failure: TypeError | undefined;
worker.addEventListener('error', () => {
  // Later errors don't stop the worker.
  if (hasAnswered) return;
  failure = new TypeError('The backend of this page did not start. Reload the page.');
  for (const fail of waiting) fail(failure);
});
const fetchFromNetwork = globalThis.fetch.bind(globalThis);

/** Path and query, if the address is one of the backend. */
function pathAtBackend(address: string | URL): string | undefined {
  const { host, pathname, search } = new URL(address, location.href);
  return host === location.host && BACKEND_PATH.test(pathname) ? pathname + search : undefined;
}

async function fetchFromWorker(path: string, request: Request): Promise<Response> {
  const { signal, method } = request;
  const { port1: port, port2 } = new MessageChannel();
  const demand = (message: HttpDemand) => port.postMessage(message);
  const body = method === 'GET' ? undefined : await request.text();
  const message: HttpMessage = { kind: 'http', path, method, headers: Object.fromEntries(request.headers), body };
  signal.throwIfAborted();
  if (failure) throw failure;
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  return new Promise((resolve, reject) => {
    const fail = (reason: unknown) => {
      reject(reason);
      stream?.error(reason);
      end();
    };
    const stop = () => {
      demand('cancel');
      fail(signal.reason);
    };
    const end = () => {
      signal.removeEventListener('abort', stop);
      stream = undefined;
      waiting.delete(fail);
      port.close();
    };
    signal.addEventListener('abort', stop);
    waiting.add(fail);
    const cancel = () => {
      demand('cancel');
      end();
    };
    port.onmessage = ({ data }: MessageEvent<HttpAnswer>) => {
      hasAnswered = true;
      if (data.kind === 'failed') fail(new TypeError(data.message));
      else if (data.kind === 'piece') stream?.enqueue(data.bytes);
      else if (data.kind === 'end') {
        stream?.close();
        end();
      } else {
        const start = (controller: typeof stream) => {
          stream = controller;
        };
        const answer = new ReadableStream({ start, pull: () => demand('pull'), cancel }, { highWaterMark: 0 });
        resolve(new Response([204, 304].includes(data.status) ? null : answer, data));
      }
    };
    worker.postMessage(message, [port2]);
  });
}

globalThis.fetch = async (input, init) => {
  const path = pathAtBackend(input instanceof Request ? input.url : input);
  return path === undefined ? fetchFromNetwork(input, init) : fetchFromWorker(path, new Request(input, init));
};

globalThis.WebSocket = new Proxy(WebSocket, {
  construct: (NetworkSocket, [address, protocols]: [string | URL, (string | string[])?]) => {
    const path = pathAtBackend(address);
    return path === undefined ? new NetworkSocket(address, protocols) : new InPageSocket(path, worker);
  },
});
