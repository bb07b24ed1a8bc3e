import { css, html, LitElement, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Answer } from '../conversations/conversation.ts';
import { LanguageController, texts } from '../language/language.ts';
import { CopyController } from '../layout/copy-controller.ts';
import { icon } from '../layout/icon.ts';
import { MarkdownReader } from '../markdown/markdown-reader.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { controls } from '../styles/controls.ts';
import { prose } from '../styles/prose.ts';
import { formatDuration } from '../timeline/format-duration.ts';
import { RegenerateEvent, ShowRequestEvent } from './chat-events.ts';
import { renderToolCall } from './tool-call.ts';
import './error-note.ts';

/** An answer of a model: collapsed reasoning, text, status and actions. */
export class AnswerMessage extends LitElement {
  static override properties = { answer: { attribute: false }, writing: { attribute: false }, last: { attribute: false } };
  static override styles = [
    controls,
    prose,
    css`
      :host { display: block; }
      header { display: flex; align-items: center; gap: 8px; margin: 0 0 4px; color: var(--text-muted); font-size: 0.8125rem; font-weight: 600; overflow-wrap: anywhere; }
      header i { flex: none; width: 9px; height: 9px; border-radius: 3px; background: var(--lane-provider); }
      :host([writing]) header i { animation: pulse 1.2s infinite ease-in-out; }
      details { margin: 6px 0 10px; border-inline-start: 3px solid var(--line-strong); padding-inline-start: 12px; color: var(--text-muted); font-size: 0.875rem; }
      summary { cursor: pointer; width: fit-content; padding: 2px 4px; border-radius: 6px; }
      .reasoning { max-height: 320px; overflow-y: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
      .tool { border-color: var(--lane-executor); }
      .tool code { font: 0.875em var(--mono); }
      .waiting { display: flex; align-items: center; gap: 10px; color: var(--text-muted); font-size: 0.875rem; }
      .dots { display: inline-flex; gap: 4px; }
      .dots i { width: 6px; height: 6px; border-radius: 50%; background: var(--lane-executor); animation: pulse 1.2s infinite ease-in-out; }
      .dots i:nth-child(2) { animation-delay: 150ms; }
      .dots i:nth-child(3) { animation-delay: 300ms; }
      .note { margin: 6px 0; color: var(--text-muted); font-size: 0.875rem; font-style: italic; }
      footer { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; margin: 4px 0 0 -7px; color: var(--text-muted); font-size: 0.75rem; }
      footer span { margin-inline-start: 8px; font-variant-numeric: tabular-nums; }
      @keyframes pulse { 50% { opacity: 0.25; } }
    `,
  ];

  declare answer: Answer | undefined;
  /** Whether this page is receiving the answer. */
  declare writing: boolean;
  /** Whether it is the last message of its conversation. Only the last answer can be regenerated. */
  declare last: boolean;
  readonly #copy = new CopyController(this);
  readonly #markdown = new MarkdownReader();

  constructor() {
    super();
    this.answer = undefined;
    this.writing = false;
    this.last = false;
    new LanguageController(this);
  }

  protected override willUpdate(): void {
    this.toggleAttribute('writing', this.writing);
  }

  protected override render() {
    const { answer } = this;
    if (!answer) return nothing;
    return html`
      <header><i></i>${answer.model}</header>
      ${this.#renderReasoning(answer)}
      <div class="prose">${guard([answer.content, this.writing], () => renderMarkdown(this.#markdown.read(answer.content, this.writing)))}</div>
      ${answer.toolCalls?.map(renderToolCall)}
      ${this.#renderState(answer)}
      ${answer.error ? html`<error-note .error=${answer.error}></error-note>` : nothing}
      ${this.writing ? nothing : this.#renderFooter(answer)}
    `;
  }

  #renderReasoning({ reasoning, content }: Answer) {
    if (reasoning === '') return nothing;
    const isThinking = this.writing && content === '';
    return html`
      <details>
        <summary>${isThinking ? texts().message.thinking : texts().message.thought}</summary>
        <div class="reasoning" tabindex="0" role="group" aria-label=${texts().message.thought}>${reasoning}</div>
      </details>
    `;
  }

  #renderState({ status, content, reasoning, toolCalls }: Answer) {
    const hasContent = content !== '' || toolCalls !== undefined;
    if (this.writing) {
      if (hasContent) return nothing;
      const dots = html`<span class="dots"><i></i><i></i><i></i></span>`;
      return html`<div class="waiting">${dots} ${reasoning === '' ? texts().message.waiting : nothing}</div>`;
    }
    if (status === 'streaming') return html`<p class="note">${texts().message.interrupted}</p>`;
    if (status === 'stopped') return html`<p class="note">${texts().message.stopped}</p>`;
    return status === 'complete' && !hasContent ? html`<p class="note">${texts().message.empty}</p>` : nothing;
  }

  #renderFooter(answer: Answer) {
    const { id, content } = answer;
    const trace = texts().message.trace;
    const regenerate = texts().message.regenerate;
    return html`
      <footer>
        ${content === '' ? nothing : this.#copy.button(texts().message.copy, () => content)}
        ${this.last ? html`<button class="quiet" aria-label=${regenerate} title=${regenerate} @click=${() => this.dispatchEvent(new RegenerateEvent())}>${icon('regenerate')}</button>` : nothing}
        <button class="quiet" aria-label=${trace} title=${trace} @click=${() => this.dispatchEvent(new ShowRequestEvent(id))}>${icon('timeline')}</button>
        ${describeAnswer(answer).map((fact) => html`<span>${fact}</span>`)}
      </footer>
    `;
  }
}

/** The duration, token count and speed of an answer, if known. */
function describeAnswer({ completionTokens, durationMs, firstTokenMs }: Answer): string[] {
  const facts: string[] = [];
  if (durationMs !== undefined) facts.push(formatDuration(durationMs));
  if (completionTokens !== undefined) {
    facts.push(texts().message.tokens(completionTokens));
    const writingMs = (durationMs ?? 0) - (firstTokenMs ?? 0);
    if (writingMs > 200) facts.push(texts().message.speed(Math.round((completionTokens / writingMs) * 1000)));
  }
  return facts;
}

customElements.define('answer-message', AnswerMessage);

declare global {
  interface HTMLElementTagNameMap {
    'answer-message': AnswerMessage;
  }
}
