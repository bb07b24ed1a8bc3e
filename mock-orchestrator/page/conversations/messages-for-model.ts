import type { Conversation, Message } from './conversation.ts';

/** A part of a message in OpenAI's format. */
type Part = { readonly type: 'text'; readonly text: string } | { readonly type: 'image_url'; readonly image_url: { readonly url: string } };

/** A message in OpenAI's format. */
export type ModelMessage = { readonly role: string; readonly content: string | readonly Part[] };

/** Returns an image as a data URL; undefined if it is gone. */
export type ReadImage = (id: string) => Promise<string | undefined>;

/** Total length of the images of a request, as data URLs. Orchestrators refuse a request above 16 MiB. */
const MAX_IMAGES_LENGTH = 12 * 1024 * 1024;

/**
 * The messages to send to a model: the system prompt, questions with their images, and answers. Omits empty answers. The newest images are
 * sent; the model is told about the others.
 */
export async function messagesForModel(
  { messages, settings }: Pick<Conversation, 'messages' | 'settings'>,
  readImage: ReadImage,
): Promise<readonly ModelMessage[]> {
  const sent = messages.filter((message) => message.content !== '' || (message.role === 'user' && message.images !== undefined));
  const system = settings?.system ? [{ role: 'system', content: settings.system }] : [];
  const result: ModelMessage[] = [];
  let left = MAX_IMAGES_LENGTH;
  for (const message of sent.toReversed()) {
    const images = message.role === 'user' ? await Promise.all((message.images ?? []).map(readImage)) : [];
    const urls = images.map((url) => {
      left -= url?.length ?? 0;
      return left < 0 ? undefined : url;
    });
    result.unshift(toModelMessage(message, urls));
  }
  return [...system, ...result];
}

function toModelMessage({ role, content }: Message, urls: readonly (string | undefined)[]): ModelMessage {
  if (urls.length === 0) return { role, content };
  const text: readonly Part[] = content === '' ? [] : [{ type: 'text', text: content }];
  return { role, content: [...text, ...urls.map(toImagePart)] };
}

/** The part for an image. The model is told about one that is not sent. */
function toImagePart(url: string | undefined): Part {
  return url === undefined ? { type: 'text', text: '[An image that is not available]' } : { type: 'image_url', image_url: { url } };
}
