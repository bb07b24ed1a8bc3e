import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startConnectProxy } from '@chat-executor/testing/connect-proxy';
import { SELF_SIGNED_CERTIFICATE } from '@chat-executor/testing/self-signed-certificate';
import { startTlsServer } from '@chat-executor/testing/tls-server';
import { expect, onTestFinished, test } from 'vitest';
import { startProgram } from './program.ts';

async function runDoctor(url: string, environment: Record<string, string>): Promise<string> {
  const args = ['doctor', '--backend', url, '--token-env', 'TOKEN', '--provider', 'openai-compatible', '--base-url', `${url}/v1`];
  const program = startProgram(args, { TOKEN: 't', ...environment });
  await program.ended;
  return program.output() + program.errors();
}

test('the program names NODE_EXTRA_CA_CERTS for an unknown issuer, and with it reaches both through a proxy', async () => {
  await using server = await startTlsServer();
  const { url } = server;
  await using proxy = await startConnectProxy();
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'issuer.pem');
  writeFileSync(file, SELF_SIGNED_CERTIFICATE.cert);

  const untrusted = await runDoctor(url, {});
  expect(untrusted.match(/Set the environment variable NODE_EXTRA_CA_CERTS/g)).toHaveLength(2);

  const { port } = new URL(url);
  const trusted = await runDoctor(`https://server.test:${port}`, { NODE_EXTRA_CA_CERTS: file, HTTPS_PROXY: proxy.url });
  expect(trusted).toContain('Signed in as ada.');
  expect(trusted).toContain('Models: 1.');
  expect(new Set(proxy.tunnels)).toEqual(new Set([`server.test:${port}`]));
  // Requests share tunnels; a socket always has its own.
  expect(proxy.tunnels.length).toBeGreaterThan(1);
});

test('the program names the variable of an invalid proxy', async () => {
  expect(await runDoctor('https://localhost', { HTTPS_PROXY: 'ftp://canary' })).toMatch(
    /^chat-executor: The proxy in HTTPS_PROXY is not a valid/,
  );
});
