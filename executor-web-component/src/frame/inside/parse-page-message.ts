import { isRecord } from '@chat-executor/protocol';
import type { ConnectMessage, FrameConfiguration, PageMessage } from '../frame-messages.ts';

/** The most characters of a text in a configuration: it is shown to the user and sent to the backend. */
const MAX_TEXT_LENGTH = 2_000;

const isText = (value: unknown): value is string => typeof value === 'string';
const isShort = (value: unknown): value is string => isText(value) && value.length <= MAX_TEXT_LENGTH;

/** Whether a message asks to connect, with the one port that takes. */
export function isConnect(data: unknown): data is ConnectMessage {
  return isRecord(data) && data['type'] === 'chat-executor-frame:connect' && data['version'] === 1;
}

/** Reads what the page around the frame says; undefined for anything else than the protocol has. */
export function parsePageMessage(data: unknown): PageMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { type, id, token, requestId, configuration } = data;
  if (type === 'pause' || type === 'resume') return { type };
  if (type === 'cancel') return isText(requestId) ? { type, requestId } : undefined;
  if (type === 'token') return typeof id === 'number' && (isText(token) || token === null) ? { type, id, token } : undefined;
  if (type !== 'configure') return undefined;
  const read = readConfiguration(configuration);
  return read && { type, configuration: read };
}

function readConfiguration(given: unknown): FrameConfiguration | undefined {
  if (!isRecord(given)) return undefined;
  const { backend, socketPath, name, lang, discover, open, colorScheme } = given;
  if (!isShort(backend) || !URL.canParse(backend) || !/^https?:$/.test(new URL(backend).protocol)) return undefined;
  if (![socketPath, name, lang, colorScheme].every((value) => value === undefined || isShort(value))) return undefined;
  return {
    // Only its origin: that is what the user is asked about.
    backend: new URL(backend).origin,
    ...(isText(socketPath) && { socketPath }),
    ...(isText(name) && { name }),
    ...(isText(lang) && { lang }),
    ...(isText(colorScheme) && /^(normal|light|dark|light dark|dark light)$/.test(colorScheme) && { colorScheme }),
    discover: discover === true,
    open: open === true,
  };
}
