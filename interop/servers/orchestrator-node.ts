// One node of an orchestrator, as a process that can be killed. Prints its port. Started by orchestrator-nodes.ts.
import process from 'node:process';
import { authenticateStaticTokens, startOrchestrator } from '@chat-executor/orchestrator';
import type { NodeSettings } from './orchestrator-nodes.ts';

const { redis, users, limits } = JSON.parse(process.argv[2] ?? '') as NodeSettings;
const { port } = await startOrchestrator({ port: 0 }, { authenticate: authenticateStaticTokens(users), redis, limits, faults: true });
process.stdout.write(`${port}\n`);
