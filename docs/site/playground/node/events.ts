import { EventEmitter, once } from 'events/';

/** Does nothing: browsers do not warn of many listeners. */
export const setMaxListeners = (): void => undefined;

export { EventEmitter, once };
export default EventEmitter;
