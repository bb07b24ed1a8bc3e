import { anySignal } from '@chat-executor/protocol';

/** The controller of the request of each response. */
const controllers = new WeakMap<Response, AbortController>();

/** Like `fetch`, but {@link closeResponse} closes the connection: in Firefox, cancelling a body does not, until more bytes come. */
export async function closableFetch(send: typeof fetch, url: URL, init: RequestInit): Promise<Response> {
  const controller = new AbortController();
  const signal = anySignal([controller.signal, ...(init.signal ? [init.signal] : [])]);
  const response = await send(url, { ...init, signal });
  controllers.set(response, controller);
  return response;
}

/** Closes the connection of a response of {@link closableFetch}. After the whole body, it changes nothing. */
export function closeResponse(response: Response): void {
  controllers.get(response)?.abort();
}
