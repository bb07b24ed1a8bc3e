import { isRecord } from '@chat-executor/protocol';
import type { ProviderSettings } from '../../providers/provider.ts';
import { readEscape, unescapeText } from './read-escape.ts';

/** What replaces a secret. */
const HIDDEN = '[hidden]';

/** Shorter values are placeholders such as `ollama`, and words of answers. */
const MIN_LENGTH = 16;

/**
 * The number of characters from which the start of a secret is held back until the next piece of the text. Fewer are not worth a delay:
 * they are in most words, and the rest of a secret is hidden all the same.
 */
export const MIN_HELD = 4;

/** The start of a secret with as many characters, or half of them, is hidden like the whole. A known prefix such as `sk-proj-` is shorter. */
const MIN_START = 16;

/** A longer secret is found by its parts, so that not much of a text is held and compared. They overlap, so that none is shown. */
const PART_LENGTH = 256;
const OVERLAP = 16;

/** Names of custom headers that carry secrets. */
const SECRET_HEADER = /\bo?auth\b|authori[sz]|authent|key|token|secret|cookie|passw|passphrase|signature|credential|session|jwt/i;

/** Start and end of a part of a text. */
export type Span = [start: number, end: number];

/** Where secrets are in a text, and where one may begin that the text does not finish. */
export type FoundSecrets = {
  /** Each, in order. They don't overlap. */
  readonly spans: Span[];
  /** The start of an unfinished one; the length of the text if there is none. */
  readonly open: number;
  /** The same, if enough of it is there to hide it when nothing follows. */
  readonly cut: number;
};

/** A text to find. */
type Needle = {
  readonly text: string;
  /** Whether its characters must be as they are, because without escape sequences too little is left of it. */
  readonly isExact: boolean;
};

const masks = new WeakMap<readonly ProviderSettings[], SecretMask>();

/**
 * Hides the user's keys in what a provider may echo. Finds a key as it is, in Base64, and with any of its characters escaped as in
 * JSON, in a URL or in HTML, also several times.
 */
export class SecretMask {
  /** The texts to find, by their first character. */
  readonly #needles = new Map<string, Needle[]>();
  /** Matches a character with which a needle may begin. */
  readonly #start: RegExp;

  constructor(secrets: Iterable<string>) {
    const needles = [...new Set(secrets)].flatMap(listForms).flatMap(listNeedles);
    for (const needle of new Map(needles.map((each) => [each.text, each])).values()) {
      const first = needle.text.charAt(0);
      const alike = this.#needles.get(first);
      if (alike) alike.push(needle);
      else this.#needles.set(first, [needle]);
    }
    const starts = [...this.#needles].map(([first, alike]) => {
      const second = [...new Set(alike.map(({ text }) => text.charAt(1)))].map(escapeForSet).join('');
      return `${escapeForSet(first)}(?=[${second}\\\\%&]|$)`;
    });
    this.#start = new RegExp([...starts, '[\\\\%&]'].join('|'), 'g');
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

  /**
   * Finds secrets in a text, and what may be the start of one at its end.
   *
   * @param isCut - whether the text may end inside a secret. Then nothing is found after `cut`.
   */
  find(text: string, isCut = true): FoundSecrets {
    const spans: Span[] = [];
    let open = text.length;
    let cut = text.length;
    if (this.isEmpty) return { spans, open, cut };
    const start = this.#start;
    start.lastIndex = 0;
    while (!(isCut && cut < text.length) && start.test(text)) {
      const at = start.lastIndex - 1;
      const { end, isOpen, isLong } = this.#matchAt(text, at);
      if (isOpen) open = Math.min(open, at);
      if (isLong) cut = Math.min(cut, at);
      addSpan(spans, at, end);
    }
    return { spans, open, cut };
  }

  /** Whether a text has a character with which a secret may begin. */
  mayStart(text: string): boolean {
    this.#start.lastIndex = 0;
    return this.#start.test(text);
  }

  /**
   * The text with its secrets hidden.
   *
   * @param isCut - whether the text may end inside a secret, so that the start of one is hidden too
   */
  text(text: string, isCut = false): string {
    if (text.length < MIN_LENGTH / 2) return text;
    const { spans, cut } = this.find(text, isCut);
    if (isCut) addSpan(spans, cut, text.length);
    return spans.length > 0 ? hideSpans(text, spans) : text;
  }

  /**
   * A JSON value with the secrets in its texts and field names hidden; the same value if there are none.
   *
   * @param isCut - as for {@link text}
   */
  value<T>(value: T, isCut = false): T {
    return this.isEmpty ? value : (this.#mask(value, isCut) as T);
  }

  #mask(value: unknown, isCut: boolean): unknown {
    if (typeof value === 'string') return this.text(value, isCut);
    if (Array.isArray(value)) {
      const masked = value.map((each) => this.#mask(each, isCut));
      return masked.some((each, at) => each !== value[at]) ? masked : value;
    }
    if (!isRecord(value)) return value;
    // Most values contain no secret, so that nothing is copied.
    let copy: [string, unknown][] | undefined;
    const names = Object.keys(value);
    for (const [at, name] of names.entries()) {
      const inner = value[name];
      const masked = this.#mask(inner, isCut);
      const shownName = this.text(name);
      if (copy === undefined && (masked !== inner || shownName !== name)) copy = names.slice(0, at).map((each) => [each, value[each]]);
      copy?.push([shownName, masked]);
    }
    return copy ? Object.fromEntries(copy) : value;
  }

  /** The end of the longest secret at a place, or 0; whether the text ends inside one, and whether enough of that is there to hide it. */
  #matchAt(text: string, at: number): { readonly end: number; readonly isOpen: boolean; readonly isLong: boolean } {
    const raw = text.charAt(at);
    const first = readEscape(text, at);
    let end = 0;
    let isOpen = !first;
    let isLong = false;
    for (const char of first && first.char !== raw ? [raw, first.char] : [raw]) {
      for (const needle of this.#needles.get(char) ?? []) {
        const reached = matchNeedle(text, at, needle);
        if (reached.count === needle.text.length) end = Math.max(end, reached.end);
        else if (reached.isOpen) {
          isOpen = true;
          isLong ||= reached.count >= Math.min(MIN_START, needle.text.length / 2);
        }
      }
    }
    return { end, isOpen, isLong };
  }
}

/** Adds a span after others, of which it may continue the last. */
export function addSpan(spans: Span[], start: number, end: number): void {
  const last = spans.at(-1);
  if (end <= start) return;
  if (last && start < last[1]) last[1] = Math.max(last[1], end);
  else spans.push([start, end]);
}

/** A character for a set of a regular expression. */
function escapeForSet(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Replaces spans of a text, which is shown from a place on. */
export function hideSpans(text: string, spans: readonly Span[], start = 0): string {
  let shown = '';
  let from = start;
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

/** What is looked for in order to find a text with its characters escaped. */
function listNeedles(form: string): Needle[] {
  const text = unescapeText(form);
  if (text.length < MIN_LENGTH) {
    return [form, JSON.stringify(form).slice(1, -1), escapeUrl(form)].map((exact) => ({ text: exact, isExact: true }));
  }
  // Where each character is escaped, an escape sequence inside is not read as one: in the key itself, or of another kind.
  const inScript = form.replace(/[&<>]/g, (char) => `u00${char.charCodeAt(0).toString(16)}`);
  const escaped = [form, escapeUrl(form), inScript].map((each) => each.replaceAll('\\', ''));
  return [...new Set([text, ...escaped])].flatMap(splitNeedle);
}

/** Not for half of a surrogate pair, which cannot be sent. */
function escapeUrl(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text : encodeURIComponent(text);
}

function splitNeedle(text: string): Needle[] {
  const parts: Needle[] = [];
  for (let at = 0; at === 0 || at + OVERLAP < text.length; at += PART_LENGTH - OVERLAP)
    parts.push({ text: text.slice(at, at + PART_LENGTH), isExact: false });
  return parts;
}

/** How much of a needle is at a place, where that ends, and whether the text ends before the needle. */
function matchNeedle(text: string, start: number, { text: needle, isExact }: Needle) {
  let end = start;
  let count = 0;
  for (; count < needle.length; count += 1) {
    if (end >= text.length) return { count, end, isOpen: true };
    const char = text.charAt(end);
    const isEscape = !isExact && (char === '\\' || char === '%' || char === '&');
    const next = isEscape ? readEscape(text, end) : { char, end: end + 1 };
    if (!next) return { count, end, isOpen: true };
    if (next.char !== needle.charAt(count)) break;
    end = next.end;
  }
  return { count, end, isOpen: false };
}
