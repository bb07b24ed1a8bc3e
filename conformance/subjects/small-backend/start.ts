// The conforming backend as a program: node subjects/small-backend/start.ts prints its address and the tokens of its users.
import process from 'node:process';
import { SMALL_BACKEND_TOKENS, SmallBackend } from './small-backend.ts';

const url = await new SmallBackend().start();
process.stdout.write(`${url} ${Object.values(SMALL_BACKEND_TOKENS).join(' ')}\n`);
