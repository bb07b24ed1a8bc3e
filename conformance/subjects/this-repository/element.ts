// <chat-executor> in a real Chromium, as a subject: node element.ts with the CONFORMANCE_ variables set. Needs the built bundle.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import process from 'node:process';
import { launchChromium } from '@chat-executor/testing/chromium';
import { listen } from '../../src/peers/listen.ts';
import { readEnvironment } from '../read-environment.ts';
import { makeProviderSettings } from './make-provider-settings.ts';

const environment = readEnvironment();
const bundle = await readFile(new URL('../../../executor-web-component/dist/browser/chat-executor.bundle.js', import.meta.url));

const page = `<!doctype html>
<meta charset="utf-8">
<title>conformance</title>
<chat-executor backend="${environment.CONFORMANCE_BACKEND_URL}" socket-path="${environment.CONFORMANCE_SOCKET_PATH}"></chat-executor>
<script type="module">
  import '/chat-executor.js';
  const element = document.querySelector('chat-executor');
  element.providers = ${JSON.stringify([makeProviderSettings(environment)])};
  // There is no user to ask for permission.
  element.grant = 'all';
  element.token = ${JSON.stringify(environment.CONFORMANCE_TOKEN)};
</script>`;

const server = createServer((request, response) => {
  const isBundle = request.url === '/chat-executor.js';
  response
    .writeHead(isBundle || request.url === '/' ? 200 : 404, { 'content-type': isBundle ? 'text/javascript' : 'text/html' })
    .end(isBundle ? bundle : page);
});
const port = await listen(server);

const browser = await launchChromium();
process.once('SIGTERM', () => void browser.close().finally(() => process.exit()));
const tab = await browser.newPage();
// The page console is part of the subject's output.
tab.on('console', (message) => process.stdout.write(`${message.text()}\n`));
tab.on('pageerror', (error) => process.stdout.write(`${error}\n`));
await tab.goto(`http://127.0.0.1:${port}/`);
