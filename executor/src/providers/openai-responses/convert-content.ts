import type { ExecutorError } from '../../executor-error.ts';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { unsupportedPart } from '../messages/read-content.ts';
import type { InputPart } from './responses-api.ts';

/**
 * Converts the content of a message or tool result: a text if it has no other parts, otherwise parts, without empty texts. Reads
 * parts in the form of chat completions and of this API.
 *
 * @throws ExecutorError `unsupported-request` for other kinds of content
 */
export function convertContent(content: unknown): string | InputPart[] {
  if (typeof content === 'string') return content;
  const parts = asRecords(content).flatMap(convertPart);
  const texts = parts.flatMap((part) => (part.type === 'input_text' ? [part.text] : []));
  return texts.length === parts.length ? texts.join('\n') : parts;
}

function convertPart(part: JsonRecord): InputPart[] {
  switch (part['type']) {
    case 'text':
    case 'input_text':
    case 'output_text':
    case 'refusal': {
      const text = asText(part['text']) ?? asText(part['refusal']);
      return text === undefined ? [] : [{ type: 'input_text', text }];
    }
    case 'image_url':
    case 'input_image':
      return [convertImage(part)];
    case 'file':
    case 'input_file':
      return [convertFile(asRecord(part['file']) ?? part)];
    case 'document_url':
      return [convertFile({ file_data: part['document_url'] })];
    case 'thinking':
      // Mistral's reasoning, which only its own API continues.
      return [];
    default:
      throw unsupported(part['type']);
  }
}

function convertImage(part: JsonRecord): InputPart {
  const image = asRecord(part['image_url']);
  const url = asText(part['image_url']) ?? asText(image?.['url']);
  const fileId = asText(part['file_id']);
  if (url === undefined && fileId === undefined) throw unsupported('image without data');
  return {
    type: 'input_image',
    detail: asText(image?.['detail']) ?? asText(part['detail']) ?? 'auto',
    ...(url === undefined ? { file_id: fileId ?? '' } : { image_url: url }),
  };
}

function convertFile(file: JsonRecord): InputPart {
  const data = asText(file['file_data']);
  const fileId = asText(file['file_id']);
  const link = [asText(file['file_url']), data].find((text) => text !== undefined && /^https?:/i.test(text));
  if (link !== undefined) return { type: 'input_file', file_url: link };
  if (data !== undefined) {
    const url = data.startsWith('data:') ? data : `data:application/pdf;base64,${data}`;
    // The API requires a name, and reads the kind of the file from it.
    const name = asText(file['filename']) ?? (url.startsWith('data:application/pdf') ? 'file.pdf' : 'file');
    return { type: 'input_file', filename: name, file_data: url };
  }
  if (fileId !== undefined) return { type: 'input_file', file_id: fileId };
  throw unsupported('file without data');
}

function unsupported(type: unknown): ExecutorError {
  return unsupportedPart(type, 'The Responses API supports text, images and files only, and cannot take a part of a message');
}
