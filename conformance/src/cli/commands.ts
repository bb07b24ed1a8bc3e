import { BACKEND_COMMAND } from './backend-command.ts';
import type { TargetCommand } from './command.ts';
import { EXECUTOR_COMMAND } from './executor-command.ts';
import { PROVIDER_COMMAND } from './provider-command.ts';
import { STACK_COMMAND } from './stack-command.ts';
import { WIRE_COMMAND } from './wire-command.ts';

export const COMMANDS: readonly TargetCommand[] = [EXECUTOR_COMMAND, BACKEND_COMMAND, STACK_COMMAND, PROVIDER_COMMAND, WIRE_COMMAND];
