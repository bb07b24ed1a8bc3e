declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}

declare module '*.css';

/** The package of the same name, not the module of Node. */
declare module 'events/' {
  export { EventEmitter, once } from 'node:events';
}
