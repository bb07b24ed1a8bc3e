import type { ChatExecutorElement, ChatExecutorStateEvent } from 'chat-executor/element';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type ChatExecutorProps = DetailedHTMLProps<HTMLAttributes<ChatExecutorElement>, ChatExecutorElement> &
  Partial<Pick<ChatExecutorElement, 'backend' | 'discover' | 'limits' | 'name' | 'open' | 'providers' | 'token'>> & {
    readonly 'demo-url'?: string;
    readonly 'socket-path'?: string;
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
