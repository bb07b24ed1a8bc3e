import { ExecutorError } from '../../executor-error.ts';
import { asRecord, type JsonRecord } from '../http/json-record.ts';
import { isImage, readFile, readUrl } from './read-content.ts';

/** An image or file of a conversation that is not in the request as a base64 data URL. */
export type Link = {
  readonly kind: 'image' | 'file';
  readonly url: string;
  /** The part of the request, such as `messages[0].content[1]`. */
  readonly place: string;
};

/** Finds the linked images and files of a conversation. */
export function findLinks(messages: readonly JsonRecord[]): Link[] {
  // `images` is the form of OpenRouter's answers.
  return messages.flatMap((message, index) =>
    ['content', 'images'].flatMap((field) => findInParts(message[field], `messages[${index}].${field}`)),
  );
}

function findInParts(parts: unknown, place: string): Link[] {
  return (Array.isArray(parts) ? parts : []).flatMap((given: unknown, position): Link[] => {
    const part = asRecord(given) ?? {};
    const kind = isImage(part) ? 'image' : 'file';
    const url = kind === 'image' ? readUrl(part['image_url']) : readFile(part)?.url;
    if (url === undefined || /^data:[^,]*;base64,/i.test(url)) return [];
    return [{ kind, url, place: `${place}[${position}]` }];
  });
}

/**
 * The error for a link to a provider that takes only data.
 *
 * @param isLoadable - whether the program can load it
 */
export function refuseLink({ kind, place }: Link, isLoadable = false): ExecutorError {
  return new ExecutorError('unsupported-request', {
    sentence: `The provider takes this ${kind} only as data, not by its address: ${place}.`,
    cure: `Send it as a base64 data URL${isLoadable ? ', or use the executor program with --fetch-images' : ''}.`,
  });
}

/**
 * Checks a conversation for a model inside the page.
 *
 * @throws ExecutorError `unsupported-request` that names the part, for a linked image or file
 */
export function refuseLinks(messages: readonly JsonRecord[]): void {
  const [link] = findLinks(messages);
  if (link) throw refuseLink(link);
}
