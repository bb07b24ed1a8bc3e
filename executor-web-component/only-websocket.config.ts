import type { Plugin } from 'vite';

/** Id of the module that replaces an unused part of Socket.IO. */
const UNUSED = '\0unused';

/**
 * What is left of the unused parts. A frame in Base64, which only HTTP needs, counts as empty, and Socket.IO refuses it. `reset` is called
 * when a connection closes.
 */
const UNUSED_CODE = `
export class XHR {}
export class Fetch {}
export class WT {}
export const decode = () => new ArrayBuffer(0);
export const parse = () => ({});
export class Backoff { reset() {} }
`;

/** Files of Socket.IO with the unused parts: other transports, the parser of addresses, and delays between its own reconnections. */
const UNUSED_FILES = /\/(polling-xhr(\.node)?|polling-fetch|webtransport|base64-arraybuffer|parseuri|backo2)\.js$/;

/**
 * Leaves out what an executor does not use of Socket.IO: it connects only by WebSocket, to a parsed address, and reconnects by itself.
 * Matches files by their names: if a release renames one, the bundle grows and its size check fails.
 */
export const onlyWebSocket: Plugin = {
  name: 'only-websocket',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (importer === undefined) return undefined;
    if (/engine\.io-|socket\.io-client/.test(importer) && UNUSED_FILES.test(source)) return UNUSED;
    if (source !== 'socket.io-client') return undefined;
    // Its entry also contains a cache of connections by address.
    const entry = await this.resolve(source, importer, { skipSelf: true });
    return entry && { ...entry, id: `${entry.id}?only-websocket` };
  },
  load(id) {
    if (id === UNUSED) return UNUSED_CODE;
    if (!id.endsWith('?only-websocket')) return undefined;
    return "export { Manager } from './manager.js'; export { WebSocket } from 'engine.io-client';";
  },
  transform(code, id) {
    if (!id.endsWith('/socket.io-client/build/esm/manager.js')) return undefined;
    // An import of everything would keep the parts of the parser that only servers use.
    const used = code
      .replace('import * as parser from', 'import { Decoder, Encoder } from')
      .replace('|| parser', '|| { Decoder, Encoder }');
    return { code: used, map: null };
  },
};
