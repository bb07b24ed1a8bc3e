import type { Admission } from '@chat-executor/executor';
import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import type { ReceiptText } from './receipts.ts';

/** Most characters of a prompt, or of an answer, that are kept. */
const MAX_TEXT_LENGTH = 50_000;

/** Holds prompts and answers until the receipt is written, if the user has enabled this. */
export class TextRecorder {
  readonly #kept = new Map<string, ReceiptText>();

  /** Listens to an admission. */
  listen(requestId: string, body: ChatCompletionBody, admission: Admission): Admission {
    const prompt = body.messages.map(({ role, ...message }) => `${role}: ${textOf((message as { content?: unknown }).content)}`).join('\n');
    this.#kept.set(requestId, { prompt: prompt.slice(-MAX_TEXT_LENGTH), answer: '' });
    return {
      count: (part) => {
        const kept = this.#kept.get(requestId);
        if (kept) this.#kept.set(requestId, { ...kept, answer: (kept.answer + answerOf(part)).slice(0, MAX_TEXT_LENGTH) });
        return admission.count(part);
      },
      end: () => admission.end(),
    };
  }

  /** Returns and forgets the text of a request. */
  take(requestId: string): ReceiptText | undefined {
    const words = this.#kept.get(requestId);
    this.#kept.delete(requestId);
    return words;
  }
}

function answerOf(part: ChatCompletionChunk | ChatCompletion): string {
  return part.choices
    .map((choice) => textOf((('delta' in choice ? choice.delta : choice.message) as { content?: unknown }).content))
    .join('');
}

/** The text of a message; pictures and files only by their kind. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: { type?: unknown; text?: unknown }) => (typeof part.text === 'string' ? part.text : `[${String(part.type)}]`))
    .join(' ');
}
