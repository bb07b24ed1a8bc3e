import { isRecord } from '@chat-executor/protocol';
import type { ProviderSettings } from '../../providers/provider.ts';

/** What replaces a secret. */
const HIDDEN = '[hidden]';

/** Shorter values are placeholders such as `ollama`, and words of answers. */
const MIN_LENGTH = 16;

/**
 * The number of characters from which the start of a secret is held back until the next piece of the text. Fewer are not worth a delay:
 * they are in most words, and the rest of a secret is hidden all the same.
 */
export const MIN_HELD = 4;

/** Names of custom headers that carry secrets. */
const SECRET_HEADER = /\bo?auth\b|authori[sz]|authent|key|token|secret|cookie|passw|passphrase|signature|credential|session|jwt/i;

/** Where secrets are in a text, and where one may begin that the text does not finish. */
export type FoundSecrets = {
  /** Start and end of each, in order. They don't overlap. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** The start of an unfinished one; the length of the text if there is none. */
  readonly open: number;
};

const masks = new WeakMap<readonly ProviderSettings[], SecretMask>();

/**
 * Hides the user's keys in what a provider may echo. Finds a key as it is, in Base64, and with any of its characters escaped as in
 * JSON or in a URL.
 */
export class SecretMask {
  /** The texts to find, by their first character. */
  readonly #needles = new Map<string, string[]>();
  /** Matches a character with which a needle may begin. */
  readonly #start: RegExp;

  constructor(secrets: Iterable<string>) {
    for (const needle of new Set([...secrets].flatMap(listForms))) {
      const first = needle.charAt(0);
      this.#needles.set(first, [...(this.#needles.get(first) ?? []), needle]);
    }
    const starts = [...this.#needles].map(([first, needles]) => {
      const second = needles.map((needle) => escapeForSet(needle.charAt(1))).join('');
      return `${escapeForSet(first)}(?=[${second}\\\\%]|$)`;
    });
    this.#start = new RegExp([...starts, '[\\\\%]'].join('|'), 'g');
  }

  /** A mask for the keys and custom headers of providers. */
  static of(providers: readonly ProviderSettings[]): SecretMask {
    const mask = masks.get(providers) ?? new SecretMask(providers.flatMap(listSecrets));
    masks.set(providers, mask);
    return mask;
  }

  /** Whether there is nothing to hide. */
  get isEmpty(): boolean {
    return this.#needles.size === 0;
  }

  /** Finds secrets in a text, and what may be the start of one at its end. */
  find(text: string): FoundSecrets {
    if (this.isEmpty) return { spans: [], open: text.length };
    const spans: [number, number][] = [];
    let open = text.length;
    const start = this.#start;
    start.lastIndex = 0;
    while (start.test(text)) {
      const at = start.lastIndex - 1;
      const { end, isOpen } = this.#matchAt(text, at);
      const last = spans.at(-1);
      const isInside = last !== undefined && at < last[1];
      if (isOpen) open = Math.min(open, isInside && text.length - at >= MIN_HELD ? last[0] : at);
      if (end > 0 && isInside) last[1] = Math.max(last[1], end);
      else if (end > 0) spans.push([at, end]);
    }
    return { spans, open };
  }

  /** Whether a text has a character with which a secret may begin. */
  mayStart(text: string): boolean {
    this.#start.lastIndex = 0;
    return this.#start.test(text);
  }

  /** The text with its secrets hidden. */
  text(text: string): string {
    if (text.length < MIN_LENGTH) return text;
    const { spans } = this.find(text);
    return spans.length > 0 ? hideSpans(text, spans) : text;
  }

  /** A JSON value with the secrets in its texts and field names hidden; the same value if there are none. */
  value<T>(value: T): T {
    return this.isEmpty ? value : (this.#mask(value) as T);
  }

  #mask(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) {
      const masked = value.map((each) => this.#mask(each));
      return masked.some((each, at) => each !== value[at]) ? masked : value;
    }
    if (!isRecord(value)) return value;
    // Most values contain no secret, so that nothing is copied.
    let copy: [string, unknown][] | undefined;
    const names = Object.keys(value);
    for (const [at, name] of names.entries()) {
      const inner = value[name];
      const masked = this.#mask(inner);
      const shownName = this.text(name);
      if (copy === undefined && (masked !== inner || shownName !== name)) copy = names.slice(0, at).map((each) => [each, value[each]]);
      copy?.push([shownName, masked]);
    }
    return copy ? Object.fromEntries(copy) : value;
  }

  /** The end of the longest secret at a place, or 0; and whether the text ends inside one. */
  #matchAt(text: string, at: number): { readonly end: number; readonly isOpen: boolean } {
    const escaped = decodeEscape(text, at);
    let end = 0;
    let isOpen = escaped === 'unfinished';
    for (const first of [text.charAt(at), escaped ?? '']) {
      for (const needle of this.#needles.get(first) ?? []) {
        const reached = matchNeedle(text, at, needle);
        end = Math.max(end, reached.end);
        isOpen ||= reached.isOpen;
      }
    }
    return { end, isOpen };
  }
}

/** A character for a set of a regular expression. */
function escapeForSet(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Replaces spans of a text. */
export function hideSpans(text: string, spans: FoundSecrets['spans']): string {
  let shown = '';
  let from = 0;
  for (const [start, end] of spans) {
    shown += text.slice(from, start) + HIDDEN;
    from = end;
  }
  return shown + text.slice(from);
}

/** The secrets of a provider: its key, secret values of custom headers, and their parts, such as the token after `Bearer`. */
function listSecrets({ apiKey = '', headers = {} }: ProviderSettings): string[] {
  const named = Object.entries(headers).flatMap(([name, value]) => (SECRET_HEADER.test(name) ? [value] : []));
  const others = Object.values(headers).flatMap(splitValue).filter(looksRandom);
  return [...[apiKey, ...named].flatMap((value) => [value.trim(), ...splitValue(value)]), ...others].filter(
    (value) => value.length >= MIN_LENGTH,
  );
}

function splitValue(value: string): string[] {
  return value.split(/[\s;,="{}]+/);
}

/**
 * Whether a word looks random: 16 letters and digits in a row, with both among them, or three groups of at least four. Names of models
 * and projects, versions, dates and media types do not.
 */
function looksRandom(word: string): boolean {
  const mixed = word.split(/[^a-z\d]+/i).filter((run) => run.length >= 4 && /\d/.test(run) && /[a-z]/i.test(run));
  return mixed.length >= 3 || mixed.some((run) => run.length >= MIN_LENGTH);
}

/** A secret as it is and in Base64, also in the middle of a longer text such as `user:password`. */
function listForms(secret: string): string[] {
  if (secret.length < MIN_LENGTH) return [];
  if (/[^\0-\xff]/.test(secret)) return [secret];
  const encoded = [0, 1, 2].map((offset) => {
    // The characters at both ends also depend on what is around the secret.
    const bits = 8 * (offset + secret.length);
    return btoa('\0'.repeat(offset) + secret).slice(Math.ceil((8 * offset) / 6), Math.floor(bits / 6));
  });
  return [secret, ...encoded, ...encoded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

function matchNeedle(text: string, start: number, needle: string): { readonly end: number; readonly isOpen: boolean } {
  // Several places only if an escape character is a part of the needle.
  let places = [start];
  let isOpen = false;
  for (let at = 0; at < needle.length && places.length > 0; at += 1) {
    const char = needle.charAt(at);
    const [place = 0] = places;
    if (places.length === 1 && text.charAt(place) === char && char !== '\\' && char !== '%') {
      places[0] = place + 1;
      continue;
    }
    const next = new Set<number>();
    for (const each of places) {
      if (each >= text.length) isOpen = true;
      if (text.charAt(each) === char) next.add(each + 1);
      const escaped = decodeEscape(text, each);
      if (escaped === 'unfinished') isOpen = true;
      if (escaped === char) next.add(each + escapeLength(text, each));
    }
    places = [...next];
  }
  return { end: Math.max(0, ...places), isOpen };
}

/** The character that an escape sequence stands for; undefined if there is no sequence at this place. */
function decodeEscape(text: string, at: number): string | 'unfinished' | undefined {
  const char = text[at];
  if (char !== '\\' && char !== '%') return undefined;
  const next = text[at + 1];
  if (next === undefined) return 'unfinished';
  if (char === '\\' && next !== 'u') return '"\\/'.includes(next) ? next : undefined;
  const digits = char === '%' ? text.slice(at + 1, at + 3) : text.slice(at + 2, at + 6);
  if (!/^[\da-f]*$/i.test(digits)) return undefined;
  if (digits.length < (char === '%' ? 2 : 4)) return 'unfinished';
  return String.fromCharCode(Number.parseInt(digits, 16));
}

/** The length of an escape sequence. */
function escapeLength(text: string, at: number): number {
  if (text[at] === '%') return 3;
  return text[at + 1] === 'u' ? 6 : 2;
}
