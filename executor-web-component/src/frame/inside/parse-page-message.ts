import { isRecord } from '@chat-executor/protocol';
import type { ConnectMessage, FrameConfiguration, PageMessage } from '../frame-messages.ts';

/** Maximum characters of a text in a configuration, because it is shown to the user and sent to the backend. */
const MAX_TEXT_LENGTH = 2_000;

const isString = (value: unknown): value is string => typeof value === 'string';
const isShort = (value: unknown): value is string => isString(value) && value.length <= MAX_TEXT_LENGTH;

/** Whether a window message is the connect message of this version. */
export function isConnect(data: unknown): data is ConnectMessage {
  return isRecord(data) && data['type'] === 'chat-executor-frame:connect' && data['version'] === 1;
}

/** Parses a message of the embedding page; undefined if it is invalid. */
export function parsePageMessage(data: unknown): PageMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { type, id, token, requestId, configuration } = data;
  if (type === 'pause' || type === 'resume') return { type };
  if (type === 'cancel') return isString(requestId) ? { type, requestId } : undefined;
  if (type === 'token') return typeof id === 'number' && (isString(token) || token === null) ? { type, id, token } : undefined;
  if (type !== 'configure') return undefined;
  const parsed = parseConfiguration(configuration);
  return parsed && { type, configuration: parsed };
}

function parseConfiguration(given: unknown): FrameConfiguration | undefined {
  if (!isRecord(given)) return undefined;
  const { backend, socketPath, name, lang, discover, open, colorScheme } = given;
  if (!isShort(backend) || !URL.canParse(backend) || !/^https?:$/.test(new URL(backend).protocol)) return undefined;
  if (![socketPath, name, lang, colorScheme].every((value) => value === undefined || isShort(value))) return undefined;
  return {
    // Only the origin, which is what the user grants.
    backend: new URL(backend).origin,
    ...(isString(socketPath) && { socketPath }),
    ...(isString(name) && { name }),
    ...(isString(lang) && { lang }),
    ...(isString(colorScheme) && /^(normal|light|dark|light dark|dark light)$/.test(colorScheme) && { colorScheme }),
    discover: discover === true,
    open: open === true,
  };
}
