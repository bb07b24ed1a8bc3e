'use client';

import 'chat-executor/react';

/** The element, with its properties. */
export default function Executor(props) {
  return <chat-executor {...props} />;
}
