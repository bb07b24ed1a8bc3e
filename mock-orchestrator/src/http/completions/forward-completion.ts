import type { IncomingMessage } from 'node:http';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { CompletionRequest } from '../../completions/completion-request.ts';
import type { Holding } from '../../held-bytes.ts';
import type { ForwardedAnswer } from '../../nodes/request-forwarder.ts';
import type { BodyWriter } from '../../open-body.ts';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Parts } from '../../parts.ts';
import { answerLongText } from '../answer-long-json.ts';
import type { AppContext } from '../app.ts';
import { EVENT_STREAM_HEADERS } from '../event-stream-headers.ts';

/** Marks a request from another node. It is not forwarded again. */
const FORWARDED_HEADER = 'x-chat-executor-forwarded';

/**
 * Answers a request with the answer of another node, if its executor is connected there and that node can be reached.
 *
 * @param read - the body of the request, and the holding that counts it; closed with the answer
 * @returns undefined if this node must run the request
 * @throws OrchestratorError if the request fails before its answer starts
 */
export async function forwardCompletion(
  context: AppContext,
  parts: Parts,
  request: CompletionRequest,
  { text, holding }: { readonly text: string; readonly holding: Holding },
): Promise<Response | undefined> {
  if (parts.forward === undefined || context.req.header(FORWARDED_HEADER) !== undefined) return undefined;
  const answer = await parts.forward(request, {
    path: context.req.path,
    headers: {
      authorization: context.req.header('authorization') ?? '',
      'content-type': 'application/json',
      'x-request-id': request.id,
      [FORWARDED_HEADER]: '1',
    },
    body: text,
    signal: context.req.raw.signal,
  });
  if (answer === undefined) return undefined;
  const { message } = answer;
  message.setEncoding('utf8');
  const response = message.headers['content-type']?.startsWith('text/event-stream')
    ? answerStream(context, parts, answer)
    : await answerWhole(context, parts, answer);
  holding.close();
  return response;
}

function answerStream(context: AppContext, parts: Parts, answer: ForwardedAnswer): Response {
  const { message } = answer;
  const { body, writer } = parts.openBody({
    onDisconnect: () => message.destroy(),
    holding: parts.held.open(context.get('user').id),
    drainMs: parts.limits.idleMs,
  });
  const response = context.body(body, 200, EVENT_STREAM_HEADERS);
  relayEvents(message, writer, answer.readFailure);
  return response;
}

/** Writes the events of a message as they arrive, only whole ones, and an error event if the message is cut. Stops reading while the caller does. */
function relayEvents(message: IncomingMessage, writer: BodyWriter, readFailure: () => OrchestratorError): void {
  /** The part of an event that has arrived. */
  let part = '';
  let endsLine = false;
  message.on('data', (piece: string) => {
    const end = endsLine && piece.startsWith('\n') ? 1 : 0;
    const last = piece.lastIndexOf(END_OF_EVENT);
    const whole = last === -1 ? end : last + END_OF_EVENT.length;
    endsLine = piece.endsWith('\n');
    if (whole === 0) {
      part += piece;
      return;
    }
    const full = writer.write(part + piece.slice(0, whole));
    part = piece.slice(whole);
    if (full === undefined) return;
    message.pause();
    void full.then(() => message.resume());
  });
  message.once('close', () => {
    if (!message.complete) void writer.write(`data: ${JSON.stringify(readFailure().toBody())}${END_OF_EVENT}`);
    writer.close();
  });
  message.on('error', () => undefined);
}

const END_OF_EVENT = '\n\n';

async function answerWhole(context: AppContext, parts: Parts, { message, readFailure }: ForwardedAnswer): Promise<Response> {
  let text = '';
  try {
    for await (const piece of message as AsyncIterable<string>) {
      text += piece;
      if (text.length > parts.limits.maxAnswerBytes) throw new OrchestratorError('answer-too-large');
    }
  } catch (error) {
    throw error instanceof OrchestratorError ? error : readFailure();
  }
  const retryAfter = message.headers['retry-after'];
  if (retryAfter !== undefined) context.header('retry-after', retryAfter);
  return answerLongText(context, text, parts, (message.statusCode ?? 502) as ContentfulStatusCode);
}
