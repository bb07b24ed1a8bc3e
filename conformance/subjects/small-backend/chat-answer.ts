import { isObject, type Json } from '../json.ts';
import type { CompletionRequest } from './completion.ts';
import type { Failure } from './failure.ts';
import type { CompletionHost } from './session.ts';

/** Sends one answer as events of a chat. */
export class ChatAnswer {
  readonly request: CompletionRequest;
  readonly host: CompletionHost;
  text = '';

  constructor(asked: CompletionRequest, place: CompletionHost) {
    this.request = asked;
    this.host = place;
  }

  emit(type: string, data: Json): void {
    this.host.emitToUser(this.request.user, this.request, { type, data });
  }

  begin(): void {
    this.emit('chat:active', { active: true });
  }

  sendChunk(chunk: Json): void {
    const delta = this.readText(chunk);
    if (delta === '') return;
    this.text += delta;
    this.sendText(delta);
  }

  sendText(delta: string): void {
    this.emit('response:completion', { type: 'response.output_text.delta', delta });
  }

  readText(chunk: Json): string {
    const [choice] = Array.isArray(chunk['choices']) ? chunk['choices'] : [];
    const said = isObject(choice) ? (choice['delta'] ?? choice['message']) : undefined;
    return isObject(said) && typeof said['content'] === 'string' ? said['content'] : '';
  }

  fail(failure: Failure): void {
    this.emit('chat:completion', failure.body());
  }

  end(): void {
    const content = [{ type: 'output_text', text: this.text, annotations: [] }];
    this.emit('chat:completion', { done: true, output: [{ type: 'message', role: 'assistant', content }] });
    this.emit('chat:active', { active: false });
  }
}
