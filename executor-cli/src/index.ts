export { type Installation, type InstallOptions, installFunction } from './function/install-function.ts';
export type { TextOutput } from './log/line-writer.ts';
export type { LogLine } from './log/log-line.ts';
export { type ProgramContext, runProgram } from './run-program.ts';
export type { Environment } from './settings/read-secret.ts';
export type { Status } from './status/status.ts';
