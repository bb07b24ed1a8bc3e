import { Lexer, Marked, type Token, type TokensList } from 'marked';
import { mathTokens } from './math-tokens.ts';

const { defaults } = new Marked({ gfm: true, breaks: true, extensions: mathTokens });

/** Markers of more nested quotes and lists than any reader follows. */
const MAX_NESTING = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;

/** How many blocks at the end of a growing text may still change: a new line can join a block with the one before. */
const OPEN_BLOCKS = 2;

/** Splits Markdown into blocks. While a text grows, it reads only the last blocks again; the others stay the same objects. */
export class MarkdownReader {
  #blocks: readonly Token[] = [];
  /** The text of the blocks that can't change any more. */
  #settled = '';
  #links: TokensList['links'] = {};
  /** The blocks of the last growing text. */
  #read: readonly Token[] = [];

  /** The blocks of a text, or the whole as one if it is nested too deep. @param growing - whether more text may follow */
  read(markdown: string, growing: boolean): readonly Token[] {
    const text = markdown.replaceAll(/\r\n?/g, '\n');
    // The parser and the renderer call themselves for each level.
    return MAX_NESTING.test(text) ? [{ type: 'code', raw: text, text }] : this.#readBlocks(text, growing);
  }

  #readBlocks(text: string, growing: boolean): readonly Token[] {
    if (!growing) return this.#readWhole(text);
    if (!text.startsWith(this.#settled)) this.#restart();
    const lexer = new Lexer(defaults);
    lexer.tokens.links = this.#links;
    const read = lexer.lex(text.slice(this.#settled.length));
    this.#read = [...this.#blocks, ...read];
    const settled = read.slice(0, startOfOpen(read));
    this.#blocks = [...this.#blocks, ...settled];
    this.#settled += settled.map(({ raw }) => raw).join('');
    return this.#read;
  }

  /** Reads a complete text as a whole. Keeps the blocks that were read before, unless later lines define links that they may contain. */
  #readWhole(text: string): readonly Token[] {
    const before = this.#read;
    const lexer = new Lexer(defaults);
    const read = lexer.lex(text);
    const keeps = Object.keys(lexer.tokens.links).length === 0;
    this.#restart();
    return keeps ? read.map((block, index) => (before[index]?.raw === block.raw ? before[index] : block)) : read;
  }

  #restart(): void {
    this.#blocks = [];
    this.#settled = '';
    this.#links = {};
    this.#read = [];
  }
}

/** The index of the first block that may still change. */
function startOfOpen(blocks: readonly Token[]): number {
  const contents = blocks.flatMap(({ type }, index) => (type === 'space' ? [] : [index]));
  return contents.at(-OPEN_BLOCKS) ?? 0;
}
