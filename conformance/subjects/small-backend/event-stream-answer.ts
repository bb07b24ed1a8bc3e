import type { ServerResponse } from 'node:http';
import type { Json } from '../json.ts';
import type { Failure } from './failure.ts';

/** Writes one answer as an event stream. */
export class EventStreamAnswer {
  readonly response: ServerResponse;

  constructor(response: ServerResponse) {
    this.response = response;
  }

  begin(): void {
    this.response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
    this.response.flushHeaders();
  }

  /** Resolves when the network accepts more data. */
  async writeChunk(chunk: Json): Promise<void> {
    await this.write(this.encode(chunk));
  }

  encode(chunk: Json): string {
    return `data: ${JSON.stringify(chunk)}\n\n`;
  }

  end(): void {
    this.response.end('data: [DONE]\n\n');
  }

  fail(failure: Failure): void {
    this.response.end(`data: ${JSON.stringify(failure.body())}\n\n`);
  }

  write(text: string): Promise<void> {
    if (this.response.destroyed || this.response.write(text)) return Promise.resolve();
    return new Promise((resolve) => {
      const proceed = () => {
        this.response.off('drain', proceed).off('close', proceed);
        resolve();
      };
      this.response.on('drain', proceed).on('close', proceed);
    });
  }
}
