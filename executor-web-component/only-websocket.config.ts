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

/** The unused parts of a file. */
type UnusedParts = {
  /** Left out, with the statements that call them. */
  readonly methods?: readonly string[];
  readonly replace?: readonly (readonly [string | RegExp, string])[];
};

/** The unused parts of files that are used, by the end of the file's name. */
const UNUSED_PARTS: Readonly<Record<string, UnusedParts>> = {
  // A WebSocket is not upgraded, and has no limit for what is sent at a time.
  'engine.io-client/build/esm/socket.js': {
    methods: ['_filterUpgrades', '_probe', 'send'],
    replace: [
      [/const shouldCheckPayloadSize = [^;]*;/, 'return this.writeBuffer;'],
      ['this._upgrades = this._filterUpgrades(data.upgrades);', ''],
      ['"open" === this.readyState && this.opts.upgrade', 'false'],
      [/this\.upgrading\b/g, 'false'],
      ['this.opts.rememberUpgrade', 'false'],
      ['this.opts.tryAllTransports', 'false'],
      ['if (uri) {', 'if (false) {'],
      ['if (opts.host) {', 'if (false) {'],
      ['if (opts.transportImplementations && opts.transports) {', 'if (false) {'],
      ['if (typeof this.opts.query === "string") {', 'if (false) {'],
      ['if (this.opts.closeOnBeforeunload) {', 'if (false) {'],
      ['if (this._beforeunloadEventListener) {', 'if (false) {'],
      ['if (this.opts.withCredentials) {', 'if (false) {'],
      ['if (this.opts.autoUnref) {', 'if (false) {'],
    ],
  },
  // Only Node.js and React Native pass options to a WebSocket.
  'engine.io-client/build/esm/transports/websocket.js': {
    replace: [
      ['const isReactNative = ', 'const isReactNative = false && '],
      [/: pick\([^)]*\)/, ': {}'],
      ['if (this.opts.timestampRequests) {', 'if (false) {'],
      ['if (this.opts.autoUnref) {', 'if (false) {'],
    ],
  },
  // An executor sends only JSON.
  'engine.io-parser/build/esm/encodePacket.browser.js': {
    replace: [
      ['withNativeBlob && data instanceof Blob', 'false'],
      ['(data instanceof ArrayBuffer || isView(data))', 'false'],
    ],
  },
  'socket.io-parser/build/esm/index.js': {
    methods: ['encodeAsBinary'],
    replace: [
      ['if (hasBinary(obj)) {', 'if (false) {'],
      [/return this\.encodeAsBinary\(\{[^}]*\}\);/, ''],
    ],
  },
  'socket.io-client/build/esm/manager.js': {
    methods: [
      ...['connect', 'disconnect', 'maybeReconnectOnOpen', 'onreconnect', 'randomizationFactor', 'reconnect'],
      ...['reconnectionAttempts', 'reconnectionDelay', 'reconnectionDelayMax'],
    ],
    replace: [
      [/new Backoff\(\{[^}]*\}\)/, 'new Backoff()'],
      // An import of everything would keep the parts of the parser that only servers use.
      ['import * as parser from', 'import { Decoder, Encoder } from'],
      ['|| parser', '|| { Decoder, Encoder }'],
    ],
  },
  // Nothing is sent again, and no old session is continued.
  'socket.io-client/build/esm/socket.js': {
    methods: [
      ...[
        '_addToQueue',
        '_drainQueue',
        'close',
        'compress',
        'disconnected',
        'listenersAny',
        'listenersAnyOutgoing',
        'notifyOutgoingListeners',
      ],
      ...['offAny', 'offAnyOutgoing', 'onAny', 'onAnyOutgoing', 'open', 'prependAny', 'prependAnyOutgoing', 'send', 'volatile'],
    ],
    replace: [
      ['this._opts.retries', 'false'],
      ['this.flags.volatile && !isTransportWritable', 'false'],
      ['if (this._anyListeners && this._anyListeners.length) {', 'if (false) {'],
      [/this\._pid\s+\? Object\.assign\([^)]*\)\s+: data/, 'data'],
      [/if \(this\._pid && [^{]*\{/, 'if (false) {'],
      ['this._pid = pid;', ''],
      ['pid && this._pid === pid', 'false'],
      // Nobody reads this message.
      [/"It seems you are trying to reach a Socket.IO server in v2.x [^"]*"/, '"Socket.IO 2"'],
    ],
  },
};

/**
 * Leaves out what an executor does not use of Socket.IO: it connects only by WebSocket, to a parsed address, and reconnects by itself.
 * Matches whole files by their names: if a release renames one, the bundle grows and its size check fails. If a part of a file is not
 * found, or is used by another part, the build fails.
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
    const file = Object.keys(UNUSED_PARTS).find((end) => id.endsWith(`/${end}`));
    return file === undefined ? undefined : { code: leaveOut(UNUSED_PARTS[file] ?? {}, code, file), map: null };
  },
};

/** Keeps the number of lines, so that the source map stays right. */
function leaveOut({ methods = [], replace = [] }: UnusedParts, code: string, file: string): string {
  const replaceOnce = (text: string, found: string | RegExp, by: string): string => {
    const left = text.replace(found, (whole) => by + '\n'.repeat(whole.split('\n').length - 1));
    if (left === text) throw new Error(`${file} no longer contains ${found}. Update only-websocket.config.ts.`);
    return left;
  };
  let used = replace.reduce((text, [found, by]) => replaceOnce(text, found, by), code);
  for (const name of methods) used = replaceOnce(used, new RegExp(`^ {4}(get )?${name}\\(.*\\) \\{\\n[\\s\\S]*?^ {4}\\}$`, 'm'), '');
  const names = methods.join('|');
  used = used.replace(new RegExp(`^( *)this\\.(${names})\\(.*\\);$`, 'gm'), '$1;');
  const user = names && new RegExp(`\\bthis\\.(${names})\\b`).exec(used)?.[0];
  if (user) throw new Error(`${file} uses ${user}. Update only-websocket.config.ts.`);
  return used;
}
