import { ExecutorError } from '../../executor-error.ts';
import { asRecord, asRecords, asText } from '../http/json-record.ts';

/** One part of a message's content. */
export type ContentPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'image'; readonly url: string };

/** The types of text and image parts, in messages of the chat API and of the Responses API, which some clients mix. */
const TEXT_TYPES = new Set(['text', 'refusal', 'input_text', 'output_text']);
const IMAGE_TYPES = new Set(['image_url', 'input_image']);

/**
 * Reads the parts of an OpenAI message, without empty texts.
 *
 * @param provider - the provider's name, for the error
 * @throws ExecutorError `unsupported-request` for other kinds of content
 */
export function readContent(content: unknown, provider: string): ContentPart[] {
  const whole = asText(content);
  if (whole !== undefined) return [{ kind: 'text', text: whole }];
  return asRecords(content).flatMap((part): ContentPart[] => {
    if (IMAGE_TYPES.has(asText(part['type']) ?? '')) {
      const image = part['image_url'];
      return [{ kind: 'image', url: asText(image) ?? asText(asRecord(image)?.['url']) ?? '' }];
    }
    if (!TEXT_TYPES.has(asText(part['type']) ?? '')) {
      throw new ExecutorError('unsupported-request', {
        sentence: `${provider} supports text and images only.`,
        cure: 'Remove other attachments.',
      });
    }
    const text = asText(part['text']) ?? asText(part['refusal']);
    return text === undefined ? [] : [{ kind: 'text', text }];
  });
}

/** Joins the texts of a message, one per line. */
export function joinTexts(parts: readonly ContentPart[]): string {
  return parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n');
}
