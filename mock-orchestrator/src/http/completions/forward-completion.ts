import { isRecord, parseJson } from '@chat-executor/protocol';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { toErrorEvent } from '../../completions/answer/answer-as-event-stream.ts';
import type { CompletionRequest } from '../../completions/completion-request.ts';
import type { Holding } from '../../held-bytes.ts';
import { FORWARDED_HEADER, NODE_HEADER } from '../../nodes/node-urls.ts';
import type { ForwardedAnswer } from '../../nodes/request-forwarder.ts';
import type { BodyWriter } from '../../open-body.ts';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Parts } from '../../parts.ts';
import { answerLongText } from '../answer-long-json.ts';
import type { AppContext } from '../app.ts';
import { EVENT_STREAM_HEADERS } from '../event-stream-headers.ts';
import { tooMuchHeld } from '../read-body.ts';

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
  if (isFromNode(context, parts) || parts.forward === undefined) return undefined;
  const answer = await parts.forward(request, {
    headers: {
      authorization: context.req.header('authorization') ?? '',
      'content-type': 'application/json',
      'x-request-id': request.id,
    },
    body: text,
    signal: context.req.raw.signal,
  });
  if (answer === undefined) return undefined;
  if (answer === 'running') {
    holding.close();
    return context.json({ status: true, task_ids: [request.id] });
  }
  const { message } = answer;
  message.setEncoding('utf8');
  if (message.headers['content-type']?.startsWith('text/event-stream')) {
    holding.close();
    return answerStream(context, parts, answer);
  }
  const whole = await readWhole(context, parts, answer);
  if (message.statusCode === 503 && isFromStoppingNode(whole)) {
    await answer.takeBack();
    return undefined;
  }
  holding.close();
  const retryAfter = message.headers['retry-after'];
  if (retryAfter !== undefined) context.header('retry-after', retryAfter);
  return answerLongText(context, whole, parts, (message.statusCode ?? 502) as ContentfulStatusCode);
}

/**
 * Whether another node sent the request. Then the answer names this node.
 *
 * @throws OrchestratorError `executor-gone` if it is for another node, such as the one that had this address before
 */
function isFromNode(context: AppContext, { nodeId }: Parts): boolean {
  const target = context.req.header(FORWARDED_HEADER);
  if (target === undefined || nodeId === undefined) return false;
  if (target !== nodeId()) throw new OrchestratorError('executor-gone');
  context.header(NODE_HEADER, target);
  return true;
}

/** Whether the answer is the error of a node that stops, or has no Redis. Its executors go to other nodes, which can answer. */
function isFromStoppingNode(answer: string): boolean {
  const body = parseJson(answer);
  return isRecord(body) && isRecord(body['error']) && body['error']['code'] === 'shutting-down';
}

function answerStream(context: AppContext, parts: Parts, answer: ForwardedAnswer): Response {
  const { message } = answer;
  const { body, writer } = parts.openBody({
    onDisconnect: () => message.destroy(),
    holding: parts.held.open(context.get('user').id),
    drainMs: parts.limits.idleMs,
  });
  const response = context.body(body, 200, EVENT_STREAM_HEADERS);
  relayEvents(answer, writer, parts.held.open(context.get('user').id));
  return response;
}

/**
 * Writes the events of a message as they arrive, only whole ones, and an error event if the message is cut. Stops reading while the
 * caller does.
 *
 * @param holding - counts the part of an event that has arrived; closed with the message
 */
function relayEvents({ message, readFailure }: ForwardedAnswer, writer: BodyWriter, holding: Holding): void {
  /** The part of an event that has arrived. */
  let part = '';
  let endsLine = false;
  let failure: OrchestratorError | undefined;
  message.on('data', (piece: string) => {
    if (holding.overflows(piece.length)) {
      failure = new OrchestratorError('answer-too-large', { cure: 'Read your answers faster, or raise maxBytesPerUser.' });
      message.destroy();
      return;
    }
    const end = endsLine && piece.startsWith('\n') ? 1 : 0;
    const last = piece.lastIndexOf(END_OF_EVENT);
    const whole = last === -1 ? end : last + END_OF_EVENT.length;
    endsLine = piece.endsWith('\n');
    const events = whole === 0 ? '' : part + piece.slice(0, whole);
    part = whole === 0 ? part + piece : piece.slice(whole);
    holding.set(part.length);
    const full = events === '' ? undefined : writer.write(events);
    if (full === undefined) return;
    message.pause();
    void full.then(() => message.resume());
  });
  message.once('close', () => {
    holding.close();
    if (!message.complete) void writer.write(toErrorEvent(failure ?? readFailure()));
    writer.close();
  });
  message.on('error', () => undefined);
}

const END_OF_EVENT = '\n\n';

/** Reads an answer that is no stream. */
async function readWhole(context: AppContext, { held, limits }: Parts, { message, readFailure }: ForwardedAnswer): Promise<string> {
  const holding = held.open(context.get('user').id);
  let text = '';
  try {
    for await (const piece of message as AsyncIterable<string>) {
      if (!holding.fits(piece.length)) throw tooMuchHeld();
      text += piece;
      holding.set(text.length);
      if (text.length > limits.maxAnswerBytes) throw new OrchestratorError('answer-too-large');
    }
  } catch (error) {
    throw error instanceof OrchestratorError ? error : readFailure();
  } finally {
    holding.close();
  }
  return text;
}
