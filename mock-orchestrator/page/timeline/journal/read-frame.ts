/** A parsed frame. */
export type ParsedFrame = {
  /** A Socket.IO event or ack, with the number of the ack if any; or the head of an HTTP message. */
  readonly envelope?:
    | { readonly type: 'event'; readonly name: string; readonly ack?: number }
    | { readonly type: 'ack'; readonly ack: number }
    | { readonly type: 'http'; readonly head: string };
  /** The parsed message. Text if it is not JSON or was cut. */
  readonly content: unknown;
};

/** A Socket.IO packet: type, number of binary parts, number of the ack, arguments. */
const PACKET = /^([2356])(?:\d+-)?(\d*)(\[.*)$/s;
const HTTP = /^((?:[A-Z]+ \S+|HTTP\/[\d.]+ \d+)[^\n]*(?:\r?\n[^\r\n]+)*)\r?\n\r?\n(.*)$/s;

/** Parses a frame of the journal. */
export function readFrame(frame: string): ParsedFrame {
  const [, type, ack, args] = PACKET.exec(frame) ?? [];
  if (type !== undefined && args !== undefined) return readPacket(type, ack ?? '', args, frame);
  const [, head, body] = HTTP.exec(frame) ?? [];
  if (head !== undefined && body !== undefined) return { envelope: { type: 'http', head }, content: readJson(body) };
  return { content: readJson(frame) };
}

function readPacket(type: string, ack: string, args: string, frame: string): ParsedFrame {
  const values = readJson(args);
  if (!Array.isArray(values)) return { content: frame };
  if (type === '3' || type === '6') return { envelope: { type: 'ack', ack: Number(ack) }, content: unwrap(values) };
  const [name, ...rest] = values;
  return { envelope: { type: 'event', name: String(name), ...(ack !== '' && { ack: Number(ack) }) }, content: unwrap(rest) };
}

/** Omits the list around a single value. Nearly every packet has only one value. */
function unwrap(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
