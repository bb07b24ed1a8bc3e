export * from '@chat-executor/executor/doctor';
