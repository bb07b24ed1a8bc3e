import { firstChoice, isObject, type Json } from '../json.ts';
import type { CompletionRequest } from './completion.ts';
import type { Failure } from './failure.ts';
import type { CompletionHost } from './session.ts';

/** Sends one answer as events of a chat. */
export class ChatAnswer {
  readonly request: CompletionRequest;
  readonly host: CompletionHost;
  text = '';

  constructor(request: CompletionRequest, host: CompletionHost) {
    this.request = request;
    this.host = host;
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
    const { choice } = firstChoice(chunk);
    const message = choice['delta'] ?? choice['message'];
    return isObject(message) && typeof message['content'] === 'string' ? message['content'] : '';
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
