import type { TokenizerExtension, Tokens } from 'marked';

/** A formula in TeX. */
export type MathToken = Tokens.Generic & { readonly type: 'math'; readonly tex: string; readonly display: boolean };

/** `$…$`, as Pandoc reads it, so that “$5 and $10” stays text; `$$…$$`, `\(…\)` and `\[…\]`. */
const INLINE = /^(?:\$\$([^$]+?)\$\$|\$(?![\s$])((?:\\.|[^\\$\n])*?(?:\\.|[^\\$\s]))\$(?!\d)|\\\((.+?)\\\)|\\\[(.+?)\\\])/s;
const BLOCK = /^ {0,3}(?:\$\$(.+?)\$\$|\\\[(.+?)\\\])[ \t]*(?:\n|$)/s;

function toToken(raw: string, tex: string, display: boolean): MathToken {
  return { type: 'math', raw, tex: tex.trim(), display };
}

/** Formulas on lines of their own, and in text. The renderer shows them. */
export const mathTokens: TokenizerExtension[] = [
  {
    name: 'math-block',
    level: 'block',
    // Only after a line break: marked leaves out the first character.
    start: (source) => /\n {0,3}(?:\$\$|\\\[)/.exec(source)?.index,
    tokenizer: (source) => {
      const [raw, dollars, brackets] = BLOCK.exec(source) ?? [];
      return raw === undefined ? undefined : toToken(raw, dollars ?? brackets ?? '', true);
    },
  },
  {
    name: 'math-inline',
    level: 'inline',
    start: (source) => /\$|\\[([]/.exec(source)?.index,
    tokenizer: (source) => {
      const [raw, dollars, dollar, parentheses, brackets] = INLINE.exec(source) ?? [];
      if (raw === undefined) return undefined;
      return toToken(raw, dollars ?? dollar ?? parentheses ?? brackets ?? '', dollars !== undefined || brackets !== undefined);
    },
  },
];
