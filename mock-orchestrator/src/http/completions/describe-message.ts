import { STATUS_CODES } from 'node:http';
import type { AppContext } from '../app.ts';

/** A raw request for the journal: request line, headers and body. */
export function describeRequest(context: AppContext, body: string): string {
  const { pathname, search } = new URL(context.req.url);
  return `${context.req.method} ${pathname}${search} HTTP/1.1\n${describeHeaders(context.req.raw.headers)}\n${body}`;
}

/** A raw response for the journal: status line, headers and body. */
export function describeResponse(response: Response, body = ''): string {
  return `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}\n${describeHeaders(response.headers)}\n${body}`;
}

function describeHeaders(headers: Headers): string {
  let lines = '';
  headers.forEach((value, name) => {
    lines += `${name}: ${value}\n`;
  });
  return lines;
}
