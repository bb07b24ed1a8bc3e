// Installs what several test runs share, before they start side by side: node install.ts [--without-redis] VERSION…
import process from 'node:process';
import { installOpenWebUi } from './open-webui.ts';
import { requireRedis } from './redis.ts';

const [withoutRedis, versions] = process.argv[2] === '--without-redis' ? [true, process.argv.slice(3)] : [false, process.argv.slice(2)];
if (!withoutRedis) await requireRedis();
for (const version of versions) await installOpenWebUi(version);
