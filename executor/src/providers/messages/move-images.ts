import type { ChatCompletionBody } from '@chat-executor/protocol';
import { asRecords, type JsonRecord } from '../http/json-record.ts';
import { isImage } from './read-content.ts';

type Messages = ChatCompletionBody['messages'];

/** The text of a tool result that had nothing but images. */
const MOVED = 'The result is the image below.';

/** Moves images of answers, and of tool results if `fromResults`, into a user message after the turn: many APIs take them only there. */
export function moveImages(messages: readonly Messages[number][], fromResults = false): Messages {
  const moved: Messages[number][] = [];
  let images: JsonRecord[] = [];
  const flush = (): void => {
    if (images.length > 0) moved.push({ role: 'user', content: images });
    images = [];
  };
  for (const message of messages) {
    if (message.role !== 'tool') flush();
    const isMoved = message.role === 'assistant' || (fromResults && message.role === 'tool');
    const parts = isMoved ? asRecords(message['content']) : [];
    const found = parts.filter(isImage);
    // OpenRouter's form.
    const beside = message.role === 'assistant' ? asRecords(message['images']).filter(isImage) : [];
    images.push(...found, ...beside);
    const left = parts.filter((part) => !found.includes(part));
    // Few servers take an empty list.
    const content = left.length > 0 ? left : message.role === 'tool' ? MOVED : '';
    moved.push({
      ...message,
      ...(found.length > 0 && { content }),
      ...(beside.length > 0 && { images: undefined }),
    });
  }
  // The model continues an answer at the end, so no image may follow it.
  if (messages.at(-1)?.role !== 'assistant') flush();
  return moved;
}
