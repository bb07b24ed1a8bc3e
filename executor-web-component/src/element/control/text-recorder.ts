import type { Admission } from '@chat-executor/executor';
import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import type { ReceiptText } from './receipts.ts';

/** Maximum characters of a recorded prompt or answer. */
const MAX_TEXT_LENGTH = 50_000;

/** Records prompts and answers until their receipts are stored, if the user saves them with receipts. */
export class TextRecorder {
  readonly #texts = new Map<string, ReceiptText>();

  /** Records the prompt of a request, and its answer through the returned admission. */
  record(requestId: string, body: ChatCompletionBody, admission: Admission): Admission {
    const prompt = body.messages.map(({ role, ...message }) => `${role}: ${textOf((message as { content?: unknown }).content)}`).join('\n');
    this.#texts.set(requestId, { prompt: prompt.slice(-MAX_TEXT_LENGTH), answer: '' });
    return {
      ...(admission.maxTokens !== undefined && { maxTokens: admission.maxTokens }),
      ...(admission.body && { body: admission.body }),
      onRequest: (kind) => admission.onRequest?.(kind),
      onUnsent: () => admission.onUnsent?.(),
      onFailure: () => admission.onFailure?.(),
      count: (part) => {
        const text = this.#texts.get(requestId);
        if (text) this.#texts.set(requestId, { ...text, answer: (text.answer + answerOf(part)).slice(0, MAX_TEXT_LENGTH) });
        return admission.count(part);
      },
      end: () => admission.end(),
    };
  }

  /** Returns the text of a request and removes it from the recorder. */
  take(requestId: string): ReceiptText | undefined {
    const text = this.#texts.get(requestId);
    this.#texts.delete(requestId);
    return text;
  }
}

function answerOf(part: ChatCompletionChunk | ChatCompletion): string {
  return part.choices
    .map((choice) => textOf((('delta' in choice ? choice.delta : choice.message) as { content?: unknown }).content))
    .join('');
}

/** The text of a message, with placeholders for images and files. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: { type?: unknown; text?: unknown }) => (typeof part.text === 'string' ? part.text : `[${String(part.type)}]`))
    .join(' ');
}
