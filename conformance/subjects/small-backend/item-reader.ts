import { isObject, type Json, parseObject } from '../json.ts';
import { Failure } from './failure.ts';

/** A parsed part of an item. */
export type Part = { readonly chunk: Json } | { readonly failure: Failure } | 'done';

/** Parses items (rule ITM-3). */
export class ItemReader {
  read(item: unknown): Part[] {
    if (typeof item === 'string') return this.readText(item);
    if (!isObject(item)) return [];
    return this.isEnd(item) ? ['done'] : this.readObject(item);
  }

  /** Only the boolean true ends a stream. */
  isEnd(item: Json): boolean {
    return item['done'] === true;
  }

  readObject(item: Json): Part[] {
    const failure = item['error'] ? Failure.fromExecutor(item) : undefined;
    if (failure) return [{ failure }];
    return 'done' in item && !('choices' in item) ? [] : [{ chunk: item }];
  }

  readText(text: string): Part[] {
    const value = parseObject(text);
    if (value) return this.readObject(value);
    return text.split(/(?:\r\n|\n|\r){2}/).flatMap((event) => this.readEvent(event.split(/\r\n|\n|\r/)));
  }

  readEvent(lines: readonly string[]): Part[] {
    const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).replace(/^ /, ''));
    const object = parseObject(data.join('\n'));
    return object ? this.readObject(object) : [];
  }
}
