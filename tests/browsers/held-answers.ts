import type { ModelServer } from '@chat-executor/testing/model-server';
import { sseChunk, sseEnd, sseEvents } from '@chat-executor/testing/server-sent-events';

/** Answers "one two", and holds the rest back until `finish` is called. */
export class HeldAnswers {
  finish = (): void => undefined;

  readonly answer: ModelServer['answer'] = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(sseEvents(['one ', 'two']));
    this.finish = () => void response.end(`${sseChunk({ content: ' three' })}${sseEnd()}`);
  };
}
