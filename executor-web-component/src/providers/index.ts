export * from '@chat-executor/executor/page-models';
export * from '@chat-executor/executor/providers';
