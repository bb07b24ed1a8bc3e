import { isObject, type Json } from '../json.ts';
import type { Asked } from './completion.ts';
import type { Failure } from './failure.ts';
import type { Place } from './session.ts';

/** Sends one answer as events of a chat. */
export class ChatAnswer {
  readonly asked: Asked;
  readonly place: Place;
  text = '';

  constructor(asked: Asked, place: Place) {
    this.asked = asked;
    this.place = place;
  }

  emit(type: string, data: Json): void {
    this.place.emitToUser(this.asked.user, this.asked, { type, data });
  }

  begin(): void {
    this.emit('chat:active', { active: true });
  }

  chunk(chunk: Json): void {
    const delta = this.textOf(chunk);
    if (delta === '') return;
    this.text += delta;
    this.piece(delta);
  }

  piece(delta: string): void {
    this.emit('response:completion', { type: 'response.output_text.delta', delta });
  }

  textOf(chunk: Json): string {
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
