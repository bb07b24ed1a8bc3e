// One node of an orchestrator, as a process that can be killed. Prints its port. Started by orchestrator-nodes.ts.
import process from 'node:process';
import { authenticateStaticTokens } from '@chat-executor/orchestrator';
import { listenAsNode } from './listen-as-node.ts';
import type { NodeSettings } from './orchestrator-nodes.ts';

const { redis, users, limits, forwards } = JSON.parse(process.argv[2] ?? '') as NodeSettings;
const port = await listenAsNode((url) => ({
  authenticate: authenticateStaticTokens(users),
  redis: { ...redis, ...(forwards && { nodeUrl: url }) },
  limits,
  faults: true,
}));
process.stdout.write(`${port}\n`);
