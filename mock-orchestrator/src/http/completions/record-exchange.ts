import { chooseRequestId } from '../../completions/completion-request.ts';
import type { Holding } from '../../held-bytes.ts';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Parts } from '../../parts.ts';
import { answerError } from '../answer-error.ts';
import type { AppContext } from '../app.ts';
import { readBodyText } from '../read-body.ts';
import { describeRequest, describeResponse } from './describe-message.ts';

/**
 * Assigns an id to a completion request, reads its body, and records the request in the user's journal. If the request is
 * refused, records the error too.
 *
 * @param answer - answers the request; gets the unparsed body, and the holding that counts it until the request has ended
 */
export async function recordExchange(
  context: AppContext,
  parts: Parts,
  answer: (text: string, holding: Holding) => Response | Promise<Response>,
): Promise<Response> {
  const request = chooseRequestId(context.req.header('x-request-id'));
  const user = context.get('user');
  context.set('requestId', request);
  context.header('x-request-id', request);
  const holding = parts.held.open(user.id);
  const { maxRequestBytes: maxBytes, bodyMs } = parts.limits;
  const text = await readBodyText(context, { maxBytes, bodyMs, holding }).catch((error: unknown) => {
    holding.close();
    throw error;
  });
  // Before validation, so that the journal shows refused requests too.
  const frame = describeRequest(context, text);
  parts.journal?.record(user.id, { request, from: 'caller', to: 'orchestrator', kind: 'http-request', frame });
  try {
    return await answer(text, holding);
  } catch (thrown) {
    holding.close();
    const response = answerError(context, OrchestratorError.from(thrown));
    const refusal = describeResponse(response, await response.clone().text());
    parts.journal?.record(user.id, { request, from: 'orchestrator', to: 'caller', kind: 'http-response', frame: refusal });
    if (!(thrown instanceof OrchestratorError)) throw thrown;
    return response;
  }
}
