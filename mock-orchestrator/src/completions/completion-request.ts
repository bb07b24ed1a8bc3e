import { randomUUID } from 'node:crypto';
import { type ChatCompletionRequest, ChatCompletionRequestSchema, MAX_MODEL_ID_LENGTH } from '@chat-executor/protocol';
import * as v from 'valibot';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { User } from '../users/user.ts';

/** A validated request for a completion. */
export type CompletionRequest = {
  readonly id: string;
  readonly user: User;
  readonly model: string;
  readonly stream: boolean;
  /** The OpenAI body for the executor: the caller's body without the fields for the orchestrator. */
  readonly formData: FormData;
  /** The caller's `model_item`, unchanged. Default: only the model's id (rule REQ-4). */
  readonly modelItem: unknown;
  /** The socket to call. Default: any executor of the user that offers the model. */
  readonly sessionId: string | undefined;
  readonly chatId: string | undefined;
  readonly messageId: string | undefined;
};

/** An OpenAI chat-completion body. */
export type FormData = Readonly<Record<string, unknown>> & Pick<ChatCompletionRequest, 'model' | 'messages'>;

/** The model id that selects the first offered model. For scripts and pasted commands. */
export const AUTO_MODEL = 'auto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The id of a request: the caller's `x-request-id` if it is a UUID, otherwise a new UUID. */
export function chooseRequestId(header: string | undefined): string {
  return header !== undefined && UUID.test(header) ? header.toLowerCase() : randomUUID();
}

/**
 * Validates the body of a completion request (rule ANS-1).
 *
 * @throws OrchestratorError `bad-request` with the name of the invalid field, but without its value
 */
export function readCompletionRequest(body: unknown, settings: Pick<CompletionRequest, 'id' | 'user'>): CompletionRequest {
  const parsed = v.safeParse(ChatCompletionRequestSchema, body);
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? 'the body';
    if (parsed.issues[0].type === 'max_length') {
      throw new OrchestratorError('bad-request', {
        sentence: `The field ${place} is longer than ${MAX_MODEL_ID_LENGTH} characters.`,
        cure: 'Use one of the listed models, and short ids.',
      });
    }
    throw new OrchestratorError('bad-request', {
      sentence: `The field ${place} is missing or invalid.`,
      cure: 'Send an OpenAI chat-completion body.',
    });
  }
  const { session_id, model_item, chat_id, id, ...formData } = parsed.output;
  return {
    ...settings,
    model: formData.model,
    stream: formData.stream === true,
    formData,
    modelItem: model_item ?? { id: formData.model },
    sessionId: session_id || undefined,
    chatId: chat_id || undefined,
    messageId: id || undefined,
  };
}
