import { ExecutorError } from '../../executor-error.ts';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** The `cache_control` of a part, which only Claude's API has. */
type Cached = { readonly cache?: JsonRecord };

/** A text or an image of a message. */
export type ContentPart = ({ readonly kind: 'text'; readonly text: string } | { readonly kind: 'image'; readonly url: string }) & Cached;

/** A document, sound or video of a message, as a data URL or a link. */
export type FilePart = { readonly kind: 'file'; readonly url: string; readonly name: string | undefined } & Cached;

/** The types of text parts, in messages of the chat API and of the Responses API, which some clients mix. */
const TEXT_TYPES = new Set(['text', 'refusal', 'input_text', 'output_text']);

/** The types of image parts. */
const IMAGE_TYPES = new Set(['image_url', 'input_image']);

/** The types of parts with the reasoning of some models, such as Mistral's. */
const THINKING_TYPES = new Set(['thinking', 'redacted_thinking', 'reasoning']);

/**
 * Reads the texts and images of an OpenAI message, without empty texts.
 *
 * @param provider - the provider's name, for the error
 * @throws ExecutorError `unsupported-request` for other kinds of content
 */
export function readContent(content: unknown, provider: string): ContentPart[] {
  return readParts<never>(content, (type) => unsupportedPart(type, `${provider} supports text and images only`));
}

/**
 * Reads the parts of an OpenAI message like {@link readContent}, for a provider that also takes files.
 *
 * @throws ExecutorError `unsupported-request` for other kinds of content, and for files without their data
 */
export function readContentAndFiles(content: unknown, provider: string): (ContentPart | FilePart)[] {
  return readParts<FilePart>(
    content,
    (type, part) => readFile(part) ?? unsupportedPart(type, `${provider} cannot take a part of a message`),
  );
}

/** The error for a part that a provider does not support. Names its type only if it looks like one, as it is the caller's text. */
export function unsupportedPart(type: unknown, reason: string): ExecutorError {
  const name = typeof type === 'string' && /^[a-z_ ]{1,40}$|^[\w-]{1,20}\/[\w.+-]{1,80}$/.test(type) ? type : 'unknown';
  return new ExecutorError('unsupported-request', { sentence: `${reason} (it is: ${name}).`, cure: 'Remove other attachments.' });
}

function readParts<Other extends object = never>(
  content: unknown,
  readOther: (type: unknown, part: JsonRecord) => Other | ExecutorError,
): (ContentPart | Other)[] {
  const whole = asText(content);
  if (whole !== undefined) return [{ kind: 'text', text: whole }];
  return asRecords(content).flatMap((part): (ContentPart | Other)[] => {
    const type = asText(part['type']) ?? '';
    const control = asRecord(part['cache_control']);
    const cache = control && { cache: control };
    // Left out like `reasoning_content`.
    if (THINKING_TYPES.has(type)) return [];
    if (isImage(part)) return [{ kind: 'image', url: readUrl(part['image_url']) ?? '', ...cache }];
    if (!TEXT_TYPES.has(type)) {
      const other = readOther(part['type'], part);
      if (other instanceof ExecutorError) throw other;
      return [{ ...other, ...cache }];
    }
    const text = asText(part['text']) ?? asText(part['refusal']);
    return text === undefined ? [] : [{ kind: 'text', text, ...cache }];
  });
}

/** Whether a part of a message is an image. */
export function isImage(part: JsonRecord): boolean {
  return IMAGE_TYPES.has(asText(part['type']) ?? '');
}

/** Reads a file in the forms of OpenAI, OpenRouter and Mistral. Undefined without its data: an id is known only to another service. */
export function readFile(part: JsonRecord): FilePart | undefined {
  if (part['type'] === 'input_audio') {
    const sound = asRecord(part['input_audio']);
    const [data, format] = [asText(sound?.['data']), asText(sound?.['format']) ?? 'wav'];
    return data === undefined ? undefined : { kind: 'file', url: `data:audio/${AUDIO[format] ?? format};base64,${data}`, name: undefined };
  }
  const file = asRecord(part['file']) ?? part;
  const data = asText(file['file_data']);
  const inline = data !== undefined && !/^(data|https?):/i.test(data) ? `data:;base64,${data}` : data;
  const url = inline ?? asText(file['file_url']) ?? readUrl(part['document_url']) ?? readUrl(part['video_url']);
  return url === undefined ? undefined : { kind: 'file', url, name: asText(file['filename']) };
}

/** The media types of OpenAI's audio formats, if they have another name. */
const AUDIO: Readonly<Record<string, string>> = { mp3: 'mpeg' };

/** The URL in a part of a message, which some clients send without an object around it. */
export function readUrl(value: unknown): string | undefined {
  return asText(value) ?? asText(asRecord(value)?.['url']);
}

/** Joins the texts of a message, one per line. */
export function joinTexts(parts: readonly (ContentPart | FilePart)[]): string {
  return parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n');
}

/** The images of an earlier answer beside its content, in the form of OpenRouter. */
export function readAnswerImages(message: JsonRecord): ContentPart[] {
  return asRecords(message['images']).flatMap((image) => {
    const url = readUrl(image['image_url']);
    return url === undefined ? [] : [{ kind: 'image', url } as const];
  });
}

/** Notes that an API does not take the images and sounds of an earlier answer. */
export function noteAttachments(provider: string, note: (remark: string) => void): void {
  note(`left out the attachments of an assistant message: not supported by ${provider}`);
}
