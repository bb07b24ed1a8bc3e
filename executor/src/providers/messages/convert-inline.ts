import type { ChatCompletionBody } from '@chat-executor/protocol';
import { parseUrl } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { asRecord } from '../http/json-record.ts';
import type { ProviderCall } from '../provider.ts';
import type { Form } from '../refusals/refusal.ts';
import { findLinks, type Link, refuseLink } from './find-links.ts';
import { loadImage, MAX_IMAGE_BYTES } from './load-image.ts';
import { createDataUrl } from './media.ts';
import { NotInline } from './parse-data-url.ts';
import { isImage, readUrl } from './read-content.ts';

type Messages = ChatCompletionBody['messages'];

/** Maximum number of images that are loaded for one request. */
const MAX_IMAGES = 20;

/** The data URLs of loaded images by their URL, for each request: it may be sent again, to this provider or to a fallback. */
const LOADED = new WeakMap<Messages, Map<string, string>>();

/** The options of {@link convertInline}. */
export type InlineOptions = {
  /** The messages to convert. */
  readonly messages: Messages;
  /** The messages as the backend sent them, by which parts are named. */
  readonly given: Messages;
  readonly avoided: ReadonlySet<Form>;
  readonly note: (remark: string) => void;
};

/**
 * Converts messages, with data URLs for linked images that the API does not take or could not load.
 *
 * @param convert - throws {@link NotInline} for a link that the API does not take
 * @throws ExecutorError `unsupported-request` that names the part: if images may not be loaded, for a linked file, and for an image
 * that cannot be loaded
 */
export async function convertInline<Converted>(
  convert: (messages: Messages) => Converted,
  { messages, given, avoided, note }: InlineOptions,
  { fetchImage, signal }: Pick<ProviderCall, 'fetchImage' | 'signal'>,
): Promise<Converted> {
  const links = findLinks(given);
  const loaded = LOADED.get(given) ?? new Map<string, string>();
  LOADED.set(given, loaded);
  const inlined = new Map<string, string>();
  const inline = async (link: Link): Promise<void> => {
    const url = link.kind === 'image' && /^https?:/i.test(link.url) ? parseUrl(link.url) : null;
    if (!url || !fetchImage) throw refuseLink(link, url !== null);
    const data = loaded.get(link.url) ?? (await load(link, url, { loaded, fetchImage, signal }));
    loaded.set(link.url, data);
    inlined.set(link.url, data);
  };
  if (avoided.has('linked_images')) for (const link of links) if (link.kind === 'image') await inline(link);
  for (;;) {
    try {
      const converted = convert(messages.map((message) => replaceLinks(message, inlined)));
      if (inlined.size > 0) note(`loaded images from the web: ${inlined.size}`);
      return converted;
    } catch (thrown) {
      const link = thrown instanceof NotInline ? links.find(({ url }) => url === thrown.url) : undefined;
      if (!link || inlined.has(link.url)) throw thrown;
      await inline(link);
    }
  }
}

type LoadOptions = Required<Pick<ProviderCall, 'fetchImage' | 'signal'>> & { readonly loaded: ReadonlyMap<string, string> };

async function load({ place }: Link, url: URL, { loaded, fetchImage, signal }: LoadOptions): Promise<string> {
  if (loaded.size === MAX_IMAGES) throw notLoaded(place, `The executor loads at most ${MAX_IMAGES} images for a request.`);
  const used = [...loaded.values()].reduce((sum, { length }) => sum + length * 0.75, 0);
  try {
    const { mediaType, base64 } = await loadImage(url, { fetchImage, signal, maxBytes: MAX_IMAGE_BYTES - used });
    return createDataUrl(mediaType, base64);
  } catch (thrown) {
    signal.throwIfAborted();
    throw notLoaded(place, thrown instanceof ExecutorError ? thrown.message : 'Its server does not answer.');
  }
}

function replaceLinks(message: Messages[number], inlined: ReadonlyMap<string, string>): Messages[number] {
  const lists = ['content', 'images'].flatMap((field) => {
    const parts = message[field];
    return Array.isArray(parts) ? [[field, parts.map((part: unknown) => replaceLink(part, inlined))]] : [];
  });
  return { ...message, ...Object.fromEntries(lists) };
}

function replaceLink(given: unknown, inlined: ReadonlyMap<string, string>): unknown {
  const part = asRecord(given);
  if (!part || !isImage(part)) return given;
  const image = part['image_url'];
  const url = inlined.get(readUrl(image) ?? '');
  if (url === undefined) return given;
  return { ...part, image_url: typeof image === 'string' ? url : { ...asRecord(image), url } };
}

function notLoaded(place: string, reason: string): ExecutorError {
  return new ExecutorError('unsupported-request', {
    sentence: `The executor could not load the image in ${place}. ${reason}`,
    cure: 'Send it as a base64 data URL.',
  });
}
