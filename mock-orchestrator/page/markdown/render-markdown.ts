import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Token, Tokens } from 'marked';
import { type Rendered, renderInline } from './render-inline.ts';
import './code-block.ts';

/** Blocks that are compared at once, because Lit takes much longer to look at a part of a template than at a value. */
const GROUP = 32;

/**
 * Renders the blocks of a {@link MarkdownReader} as templates; those that are rendered already stay as they are. The output of a
 * model becomes text in these elements. It never passes through an HTML parser, so it needs no sanitizing.
 */
export function renderMarkdown(blocks: readonly Token[]) {
  const groups = Array.from({ length: Math.ceil(blocks.length / GROUP) }, (_, index) => blocks.slice(index * GROUP, (index + 1) * GROUP));
  return groups.map((group) => guard(group, () => group.map((block) => guard([block], () => renderBlock(block)))));
}

function renderBlocks(tokens: readonly Token[]): Rendered[] {
  return tokens.map(renderBlock);
}

function renderBlock(token: Token): Rendered {
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'heading':
      return renderHeading(token as Tokens.Heading);
    case 'paragraph':
      return html`<p>${renderInline(token['tokens'])}</p>`;
    case 'code':
      return html`<code-block .language=${token['lang'] ?? ''} .code=${token['text']}></code-block>`;
    case 'blockquote':
      return html`<blockquote>${renderBlocks(token['tokens'] ?? [])}</blockquote>`;
    case 'list':
      return renderList(token as Tokens.List);
    case 'table':
      return renderTable(token as Tokens.Table);
    case 'hr':
      return html`<hr>`;
    case 'html':
      return html`<p>${token.raw}</p>`;
    default:
      return html`${renderInline([token])}`;
  }
}

/** Always renders an `h2`, one level below the page's heading. Models skip levels, and screen readers rely on them. */
function renderHeading({ depth, tokens }: Tokens.Heading): Rendered {
  return html`<h2 class="level-${Math.min(depth, 3)}">${renderInline(tokens)}</h2>`;
}

function renderList({ ordered, start, items }: Tokens.List): Rendered {
  const entries = items.map((item) => html`<li>${renderBlocks(item.tokens)}</li>`);
  return ordered ? html`<ol start=${start || 1}>${entries}</ol>` : html`<ul>${entries}</ul>`;
}

function renderTable({ header, rows }: Tokens.Table): Rendered {
  const cells = (row: readonly Tokens.TableCell[]) =>
    row.map((cell) => html`<td class=${cell.align ?? ''}>${renderInline(cell.tokens)}</td>`);
  return html`
    <div class="table" tabindex="0" role="group">
      <table>
        <thead><tr>${header.map((cell) => html`<th scope="col" class=${cell.align ?? ''}>${renderInline(cell.tokens)}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody>
      </table>
    </div>
  `;
}
