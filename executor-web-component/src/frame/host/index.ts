import { ChatExecutorFrameElement } from './chat-executor-frame-element.ts';

export type { FramePermission } from '../frame-messages.ts';
export { ChatExecutorFrameElement };

if (!customElements.get('chat-executor-frame')) customElements.define('chat-executor-frame', ChatExecutorFrameElement);

declare global {
  interface HTMLElementTagNameMap {
    'chat-executor-frame': ChatExecutorFrameElement;
  }
}
