import { html } from 'lit';
import type { ToolCall } from '../conversations/conversation.ts';
import { texts } from '../language/language.ts';
import '../markdown/code-block.ts';

/** Renders a tool call: its name, and its arguments on demand. */
export function renderToolCall({ name, arguments: text }: ToolCall) {
  return html`
    <details class="tool">
      <summary>${texts().message.toolCall} <code>${name}</code></summary>
      <code-block .language=${'json'} .code=${indent(text)}></code-block>
    </details>
  `;
}

/** The arguments over several lines. Unchanged while they are incomplete. */
function indent(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
