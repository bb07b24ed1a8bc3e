import type { Conversation, Message } from './conversation.ts';

/** A part of a message in OpenAI's format. */
type Part = { readonly type: 'text'; readonly text: string } | { readonly type: 'image_url'; readonly image_url: { readonly url: string } };

/** A message in OpenAI's format. */
export type ModelMessage = { readonly role: string; readonly content: string | readonly Part[] };

/** Returns an image as a data URL; undefined if it is gone. */
export type ReadImage = (id: string) => Promise<string | undefined>;

/** The messages to send to a model: the system prompt, questions with their images, and answers. Omits empty answers. */
export async function messagesForModel(
  { messages, settings }: Pick<Conversation, 'messages' | 'settings'>,
  readImage: ReadImage,
): Promise<readonly ModelMessage[]> {
  const sent = messages.filter((message) => message.content !== '' || (message.role === 'user' && message.images !== undefined));
  const system = settings?.system ? [{ role: 'system', content: settings.system }] : [];
  return [...system, ...(await Promise.all(sent.map((message) => toModelMessage(message, readImage))))];
}

async function toModelMessage(message: Message, readImage: ReadImage): Promise<ModelMessage> {
  const { role, content } = message;
  if (role !== 'user' || message.images === undefined) return { role, content };
  const urls = await Promise.all(message.images.map(readImage));
  const text: readonly Part[] = content === '' ? [] : [{ type: 'text', text: content }];
  return { role, content: [...text, ...urls.map(toImagePart)] };
}

/** The part for an image. The model is told about one that is gone. */
function toImagePart(url: string | undefined): Part {
  return url === undefined ? { type: 'text', text: '[An image that is no longer available]' } : { type: 'image_url', image_url: { url } };
}
