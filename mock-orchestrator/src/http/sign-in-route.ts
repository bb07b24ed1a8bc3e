import * as v from 'valibot';
import { OrchestratorError } from '../orchestrator-error.ts';
import { isLoopbackHost } from '../origins.ts';
import type { Parts } from '../parts.ts';
import type { LocalSignIn } from '../users/local-sign-in.ts';
import type { AppContext } from './app.ts';
import { cameThroughProxy } from './came-through-proxy.ts';
import { parseJsonBody, readBodyText } from './read-body.ts';

const MAX_BODY_BYTES = 4096;

const SignInSchema = v.object({ name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(64)) });

/**
 * `POST /api/v1/auths/signin`: returns a token for a name, for a demo on the user's own machine. The connection must come
 * from this machine and not through a reverse proxy, unless the sign-in allows that; the Host header must name it (against DNS
 * rebinding), and the page must have this origin or one on the allow-list. The body must be JSON, because HTML forms of other pages cannot send that.
 */
export async function answerSignIn(
  context: AppContext,
  { issueToken, allowsProxies }: LocalSignIn,
  { origins, limits: { bodyMs } }: Parts,
): Promise<Response> {
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  const peer = context.env?.incoming?.socket.remoteAddress;
  if (!isLoopbackHost(host) || (peer !== undefined && !isLoopbackAddress(peer))) throw new OrchestratorError('sign-in-refused');
  if (!allowsProxies && cameThroughProxy(context)) throw new OrchestratorError('sign-in-refused');
  if (!origins.allowsOrSame(context.req.header('origin'), host)) throw new OrchestratorError('origin-refused');
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) throw new OrchestratorError('not-json');
  const parsed = v.safeParse(SignInSchema, parseJsonBody(await readBodyText(context, { maxBytes: MAX_BODY_BYTES, bodyMs })));
  if (!parsed.success)
    throw new OrchestratorError('bad-request', {
      sentence: 'The body must be {"name": …} with a name of 1 to 64 characters.',
      cure: 'Send a name.',
    });
  const { token, user } = await issueToken(parsed.output.name);
  return context.json({ token, id: user.id, name: user.name });
}

function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}
