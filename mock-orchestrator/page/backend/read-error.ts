import { isRecord } from '@chat-executor/protocol';
import { texts } from '../language/language.ts';
import { PageError } from './page-error.ts';

/** The error in a parsed body or SSE event of the orchestrator, if any (rule ERR-1). */
export function readErrorBody(body: unknown): PageError | undefined {
  if (!isRecord(body) || !body['error']) return undefined;
  const error = body['error'];
  if (typeof error === 'string') return new PageError(text(body['code']) ?? 'error', error, text(body['cure']) ?? '');
  if (!isRecord(error)) return undefined;
  const cure = text(error['cure']) ?? '';
  const message = text(error['message']) ?? text(error['detail']) ?? JSON.stringify(error);
  return new PageError(text(error['code']) ?? 'error', withoutCure(message, cure), cure);
}

/** Reads the error of a failed HTTP response. */
export async function readErrorResponse(response: Response): Promise<PageError> {
  const body: unknown = await response.json().catch(() => undefined);
  return readErrorBody(body) ?? new PageError(`http-${response.status}`, texts().error.status(response.status), texts().error.statusCure);
}

/** The message without the cure at its end. On the wire, the message ends with it for clients that show only the message. */
function withoutCure(message: string, cure: string): string {
  return cure !== '' && message.endsWith(cure) ? message.slice(0, -cure.length).trim() || message : message;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
