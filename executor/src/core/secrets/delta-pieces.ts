import { type Delta, isRecord } from '@chat-executor/protocol';

/** The texts of most deltas. */
export const TEXTS = ['reasoning_content', 'content', 'refusal'] as const;

/** The only field names of most deltas. */
export const USUAL = new Set<string>(['role', ...TEXTS]);

/** Content that arrives as a whole, between texts. */
const PARTS = ['images', 'annotations', 'citations', 'search_results', 'sources'] as const;

/** Fields that arrive as a whole, so that nobody joins their texts. `data` of audio is one of them, that of reasoning is not. */
const WHOLE = new Set<string>(['role', 'id', 'type', 'format', '/audio/data', ...PARTS]);

/** The kind of a name that is held: anything but more of it ends it. */
const NAME = 'name';

/** What belongs together, by the name of the field. Other fields are a kind of their own. */
const KINDS = new Map([
  ['function_call', 'tool_calls'],
  ['reasoning', 'reasoning_content'],
  ['reasoning_details', 'reasoning_content'],
  ['thinking_blocks', 'reasoning_content'],
]);

/** A text that arrives in pieces. */
export type Piece = {
  /** Which text of the answer it belongs to. */
  readonly key: string;
  /** Pieces of another kind end the texts that are held. */
  readonly kind: string;
  readonly text: string;
  /** The kind while it is held. */
  readonly heldKind: string;
  /** Whether it may be held. */
  readonly canWait: boolean;
  /** Whether it is held with its call, in which a name must arrive. It is then sent as a whole, with {@link wrap}. */
  readonly isName: boolean;
  readonly write: (text: string) => void;
  /** A delta with more of this text. */
  readonly wrap: (text: string) => Delta;
};

/** A copy of a delta with other texts. */
export function writePieces(given: Delta, texts: readonly string[]): Delta {
  const delta: Record<string, unknown> = copyTexts(given);
  for (const [at, { write }] of listPieces(delta).entries()) write(texts[at] ?? '');
  return dropEmpty(delta);
}

/** Whether a delta has content that must not arrive before the text before it. */
export function hasParts(delta: Delta): boolean {
  return PARTS.some((name) => Array.isArray(delta[name]) && delta[name].length > 0);
}

/** A copy of a value, in which texts can be replaced. */
function copyTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyTexts) as T;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, WHOLE.has(name) ? inner : copyTexts(inner)])) as T;
}

/** The pieces of texts in a delta, whatever their fields, which may be written to. */
export function listPieces(delta: Readonly<Record<string, unknown>>): Piece[] {
  const pieces: Piece[] = [];
  const walk = (
    place: Record<string, unknown>,
    path: string,
    above: string | undefined,
    wrap: (inner: Record<string, unknown>) => Delta,
  ) => {
    for (const [name, value] of Object.entries(place)) {
      const key = `${path}/${name}`;
      if (WHOLE.has(name) || WHOLE.has(key)) continue;
      const kind = above ?? KINDS.get(name) ?? name;
      if (typeof value === 'string' && value !== '') {
        const write = (text: string) => {
          place[name] = text;
        };
        pieces.push({
          key,
          kind,
          heldKind: kind,
          text: value,
          canWait: name !== 'name',
          isName: false,
          write,
          wrap: (text) => wrap({ [name]: text }),
        });
      }
      if (isRecord(value)) walk(value, key, kind, (inner) => wrap({ [name]: inner }));
      for (const [at, entry] of recordsOf(value).entries()) {
        const { index, type } = entry;
        // Readers join the type of a tool call too.
        const head = { ...(index !== undefined && { index }), ...(type !== undefined && name !== 'tool_calls' && { type }) };
        const first = pieces.length;
        walk(entry, `${key}/${typeof index === 'number' ? index : at}`, kind, (inner) => wrap({ [name]: [{ ...head, ...inner }] }));
        const only = pieces[first];
        if (key === '/tool_calls' && pieces.length === first + 1 && only?.canWait === false) pieces[first] = holdName(only, entry);
      }
    }
  };
  walk(delta, '', undefined, (inner) => inner);
  return pieces;
}

/** The name of a call of which nothing else has arrived, so that more of the name may follow. */
function holdName(piece: Piece, call: Record<string, unknown>): Piece {
  const wrap = (text: string): Delta => {
    const copy = copyTexts(call);
    for (const { write } of listPieces({ tool_calls: [copy] })) write(text);
    return { tool_calls: [copy] } as Delta;
  };
  return { ...piece, heldKind: NAME, canWait: true, isName: true, wrap };
}

/** The objects of a list. */
export function recordsOf(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** A delta without texts and list entries of which everything is held. */
function dropEmpty(delta: Record<string, unknown>): Delta {
  for (const name of TEXTS) if (delta[name] === '' && delta['role'] === undefined) delete delta[name];
  const keepEntries = (name: string, hasContent: (entry: Record<string, unknown>) => boolean) => {
    if (!Array.isArray(delta[name])) return;
    const kept = recordsOf(delta[name]).filter(hasContent);
    if (kept.length > 0) delta[name] = kept;
    else delete delta[name];
  };
  keepEntries('tool_calls', ({ index: _, function: called, ...rest }) => {
    const [inner] = recordsOf([called, rest['custom']]);
    // A name is held, or was sent, with its call.
    const isElsewhere = inner?.['name'] === '';
    if (isElsewhere) delete inner?.['name'];
    if (isElsewhere || Object.keys(rest).length === 0) return Object.values(inner ?? {}).some((value) => value !== '');
    return true;
  });
  keepEntries('reasoning_details', (detail) => {
    for (const field of ['text', 'summary']) if (detail[field] === '') delete detail[field];
    return Object.keys(detail).some((name) => name !== 'type' && name !== 'index');
  });
  return delta;
}
