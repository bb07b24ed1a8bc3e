import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Conversation, Message } from '../conversations/conversation.ts';
import type { ReadImage } from '../conversations/messages-for-model.ts';
import { LanguageController, texts } from '../language/language.ts';
import { icon } from '../layout/icon.ts';
import { controls } from '../styles/controls.ts';
import './answer-message.ts';
import './question-message.ts';

/** The list follows new text if it is scrolled to within this distance from its end. In pixels. */
const FOLLOW_DISTANCE_PX = 80;

/** The questions and answers of a conversation. Follows new text unless the user has scrolled up. */
export class MessageList extends LitElement {
  static override properties = {
    conversation: { attribute: false },
    isWriting: { attribute: false },
    readImage: { attribute: false },
    editable: { attribute: false },
    scrolledAway: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host { position: relative; display: block; min-height: 0; }
      .scroller { height: 100%; overflow-y: auto; scrollbar-gutter: stable; overflow-anchor: none; }
      .scroller:focus-visible { outline-offset: -2px; }
      ol { display: grid; gap: 26px; width: min(780px, 100%); margin: 0 auto; padding: 28px 24px 20px; list-style: none; }
      li { min-width: 0; }
      .jump { position: absolute; bottom: 8px; left: 50%; translate: -50%; border-radius: 18px; box-shadow: var(--shadow); font-size: 0.8125rem; }
      @media (max-width: 600px) { ol { padding: 20px 16px 16px; } }
    `,
  ];

  declare conversation: Conversation | undefined;
  declare isWriting: (answerId: string) => boolean;
  declare readImage: ReadImage;
  /** Whether questions can be edited now. */
  declare editable: boolean;
  declare scrolledAway: boolean;

  constructor() {
    super();
    this.conversation = undefined;
    this.isWriting = () => false;
    this.readImage = async () => undefined;
    this.editable = false;
    this.scrolledAway = false;
    new LanguageController(this);
  }

  /** Scrolls to the latest text and follows it. */
  follow(): void {
    this.scrolledAway = false;
    this.#scrollToEnd();
  }

  protected override render() {
    const messages = this.conversation?.messages ?? [];
    return html`
      <div class="scroller" tabindex="0" role="group" aria-label=${this.conversation?.title || texts().conversation.untitled} @scroll=${this.#onScroll}>
        <ol>${repeat(
          messages,
          ({ id }) => id,
          (message, index) => this.#renderMessage(message, index === messages.length - 1),
        )}</ol>
      </div>
      ${this.scrolledAway ? html`<button class="jump" @click=${this.follow}>${icon('down')} ${texts().message.jump}</button>` : nothing}
    `;
  }

  protected override async updated(): Promise<void> {
    if (this.scrolledAway) return;
    // The answers render after this list. Their height is unknown before.
    const answers = [...this.renderRoot.querySelectorAll('answer-message')];
    await Promise.all(answers.map((answer) => answer.updateComplete));
    if (!this.scrolledAway) this.#scrollToEnd();
  }

  #renderMessage(message: Message, last: boolean) {
    if (message.role === 'user') {
      return html`<li><question-message .question=${message} .readImage=${this.readImage} .editable=${this.editable}></question-message></li>`;
    }
    const writing = this.isWriting(message.id);
    return html`
      <li aria-busy=${writing} aria-label=${texts().message.answer(message.model)}>
        <answer-message .answer=${message} .writing=${writing} .last=${last}></answer-message>
      </li>
    `;
  }

  #onScroll(event: Event): void {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    this.scrolledAway = scrollHeight - scrollTop - clientHeight > FOLLOW_DISTANCE_PX;
  }

  #scrollToEnd(): void {
    const scroller = this.renderRoot.querySelector('.scroller');
    scroller?.scrollTo({ top: scroller.scrollHeight });
  }
}

customElements.define('message-list', MessageList);

declare global {
  interface HTMLElementTagNameMap {
    'message-list': MessageList;
  }
}
