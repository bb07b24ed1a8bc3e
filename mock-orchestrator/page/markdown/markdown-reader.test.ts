import type { Token } from 'marked';
import { expect, test } from 'vitest';
import { MarkdownReader } from './markdown-reader.ts';

const ANSWER = `# Title

Some **bold** text, a [link][1] and $x^2$.

1. one

2. two
   - nested

- other list

\`\`\`js
const a = 1;

const b = 2;
\`\`\`

| a | b |
|:--|--:|
| 1 | 2 |

$$
\\frac{1}{2}
$$

Setext
===

> quote
continued

设 $$f(x)=1$$ ，则结束。

[1]: https://example.com/
`;

const read = (text: string) => new MarkdownReader().read(text, false);

/** What is shown of blocks: everything but the empty lines between them. */
const shown = (blocks: readonly Token[]) => blocks.filter(({ type }) => type !== 'space').map(({ type, raw }) => [type, raw.trim()]);

test.each([1, 2, 3, 7, 40])('a text that grows by %i characters has the same blocks as the whole text', (size) => {
  const reader = new MarkdownReader();
  for (let end = size; end < ANSWER.length; end += size) {
    const text = ANSWER.slice(0, end);
    expect(shown(reader.read(text, true))).toEqual(shown(read(text)));
  }
  expect(reader.read(ANSWER, false)).toEqual(read(ANSWER));
});

test('keeps the finished blocks of a growing text as they are, and starts again with another text', () => {
  const reader = new MarkdownReader();
  const before = reader.read('one\n\ntwo\n\nthree', true);
  const after = reader.read('one\n\ntwo\n\nthree and\n\nfour', true);
  expect(after[0]).toBe(before[0]);
  expect(shown(after)).toEqual(shown(read('one\n\ntwo\n\nthree and\n\nfour')));
  expect(reader.read('one\n\ntwo\n\nthree and\n\nfour', false)[0]).toBe(before[0]);
  expect(shown(reader.read('other', true))).toEqual(shown(read('other')));
});

test.each(['>', '- ', '1. '])('shows a text with 4,000 levels of %j as it is', (marker) => {
  const text = `one\n\n${marker.repeat(4_000)}deep`;
  expect(read(text)).toEqual([{ type: 'code', raw: text, text }]);
  expect(new MarkdownReader().read(text, true)).toEqual(read(text));
  expect(read(`${marker.repeat(20)}deep`)[0]?.type).not.toBe('code');
});

test('reads formulas, and leaves amounts of money alone', () => {
  const formulas = (text: string) => {
    const found: string[] = [];
    const visit = (tokens: readonly Token[]) => {
      for (const token of tokens) {
        if (token.type === 'math') found.push(`${token['display'] ? 'block' : 'inline'} ${token['tex']}`);
        if ('tokens' in token && token.tokens) visit(token.tokens);
      }
    };
    visit(read(text));
    return found;
  };
  expect(formulas('The root $\\sqrt{x}$, \\(a+b\\) and $$c$$.')).toEqual(['inline \\sqrt{x}', 'inline a+b', 'block c']);
  expect(formulas('\\[\nE = mc^2\n\\]\n\n$$x$$')).toEqual(['block E = mc^2', 'block x']);
  expect(formulas('设 $$f(x)=1$$ ，则')).toEqual(['block f(x)=1']);
  expect(read('设 $$x$$ ，则')).toHaveLength(1);
  expect(formulas('It costs $5 and $10, or US$3 $ 4 $ or `$x$`.')).toEqual([]);
});
