export type { Carrier, Direction, Message } from './message.ts';
export { MESSAGES } from './registry.ts';
