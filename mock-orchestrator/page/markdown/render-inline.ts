import { parseUrl } from '@chat-executor/protocol';
import { html, type TemplateResult } from 'lit';
import type { Token, Tokens } from 'marked';
import './answer-image.ts';
import './math-formula.ts';

/** A piece of rendered text. */
export type Rendered = TemplateResult | string;

/** The images that the page's policy allows. */
const IMAGE_URL = /^(?:https:|data:image\/)/;

/** Renders inline tokens. HTML markup is shown as text. Links may only be http, https or mailto. */
export function renderInline(tokens: readonly Token[] | undefined): Rendered[] {
  return (tokens ?? []).map(renderToken);
}

function renderToken(token: Token): Rendered {
  switch (token.type) {
    case 'strong':
      return html`<strong>${renderInline(token['tokens'])}</strong>`;
    case 'em':
      return html`<em>${renderInline(token['tokens'])}</em>`;
    case 'del':
      return html`<del>${renderInline(token['tokens'])}</del>`;
    case 'codespan':
      return html`<code>${token['text']}</code>`;
    case 'br':
      return html`<br>`;
    case 'link':
      return renderLink(token['href'], renderInline(token['tokens']));
    case 'image':
      return renderImage(token['href'], decodeCharacterReferences(token['text']));
    case 'math':
      return html`<math-formula .tex=${token['tex']} .display=${token['display']}></math-formula>`;
    case 'text':
      return (token as Tokens.Text).tokens ? html`${renderInline(token['tokens'])}` : decodeCharacterReferences(token['text']);
    case 'checkbox':
      return token['checked'] ? '☑ ' : '☐ ';
    case 'escape':
      return token['text'];
    default:
      return token.raw;
  }
}

function renderLink(href: string, content: Rendered[]): Rendered {
  const url = parseUrl(href);
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return html`${content}`;
  return html`<a href=${url.href} target="_blank" rel="noopener noreferrer nofollow">${content}</a>`;
}

function renderImage(href: string, alt: string): Rendered {
  const url = parseUrl(href);
  return url && IMAGE_URL.test(url.href) ? html`<answer-image .url=${url} .alt=${alt}></answer-image>` : renderLink(href, [alt || href]);
}

/** Decodes character references, because the tokenizer does not. */
function decodeCharacterReferences(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name] ?? '');
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
