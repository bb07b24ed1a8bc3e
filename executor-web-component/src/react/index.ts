import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  ChatExecutorElement,
  ChatExecutorRequestEndEvent,
  ChatExecutorRequestStartEvent,
  ChatExecutorStateEvent,
} from '../element/index.ts';

export * from '../element/index.ts';

/** The properties of the element that a page sets. */
type ElementProperties = Partial<
  Pick<
    ChatExecutorElement,
    | 'backend'
    | 'callbackSeconds'
    | 'createExecutor'
    | 'demoUrl'
    | 'discover'
    | 'everyTab'
    | 'firstTokenSeconds'
    | 'grant'
    | 'limits'
    | 'name'
    | 'open'
    | 'providers'
    | 'settingsStore'
    | 'socketPath'
    | 'token'
  >
>;

/** The props of `<chat-executor>` in React 19. React 18 passes only attributes: set the others with a `ref`. */
export type ChatExecutorProps = DetailedHTMLProps<HTMLAttributes<ChatExecutorElement>, ChatExecutorElement> &
  ElementProperties & {
    readonly 'callback-seconds'?: number;
    readonly 'demo-url'?: string;
    readonly 'every-tab'?: boolean;
    readonly 'first-token-seconds'?: number;
    readonly 'socket-path'?: string;
    readonly 'onchat-executor-request-end'?: (event: ChatExecutorRequestEndEvent) => void;
    readonly 'onchat-executor-request-start'?: (event: ChatExecutorRequestStartEvent) => void;
    readonly 'onchat-executor-state'?: (event: ChatExecutorStateEvent) => void;
  };

declare module 'react' {
  // biome-ignore lint/style/noNamespace: React declares its tags in a namespace.
  namespace JSX {
    interface IntrinsicElements {
      'chat-executor': ChatExecutorProps;
    }
  }
}
