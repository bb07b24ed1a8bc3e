import { Buffer } from 'buffer';
import { noop } from './absent.ts';

/** Node's `randomUUID`. */
export const randomUUID = (): string => crypto.randomUUID();

/** Node's `randomBytes`. */
export const randomBytes = (size: number): Buffer => Buffer.from(crypto.getRandomValues(new Uint8Array(size)));

export const createHash = noop;
export const timingSafeEqual = noop;
