import { createExecutor } from '@chat-executor/executor';
import { PROVIDER_REGISTRY } from '@chat-executor/executor/providers';
import { type Answer, send, startByteServer } from '@chat-executor/testing/byte-server';
import { ScriptedBackend } from '@chat-executor/testing/scripted-backend';
import { expect, test, vi } from 'vitest';
import { waitForState } from '../daemon/wait-for-state.ts';
import { type AddressRules, createFetchImage } from './create-fetch-image.ts';
import { isPublicAddress } from './is-public-address.ts';

const PNG = 'iVBORw0KGgoAAAANSUhEUg==';
const sendImage: Answer = (response) => send(response, 200, 'image/png', Buffer.from(PNG, 'base64'));
const redirect = (location: string): Answer => {
  return (response) => void response.writeHead(302, { location, 'set-cookie': 'a=b' }).end('moved');
};

/** Rules by which this computer counts as public, except its address in IPv6; names have the given addresses. */
function rules(names: Readonly<Record<string, readonly string[]>> = {}) {
  const resolve = vi.fn<AddressRules['resolve']>(async (host) => {
    const addresses = names[host] ?? (host.endsWith('.test') ? ['127.0.0.1'] : []);
    if (addresses.length === 0) throw new Error('ENOTFOUND');
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  });
  return { resolve, isAllowed: (address: string) => address === '127.0.0.1' };
}

const load = (url: string, given: AddressRules, signal = new AbortController().signal) => createFetchImage(given)(new URL(url), { signal });
const at = (host: string, { url }: { readonly url: string }) => `http://${host}:${new URL(url).port}/cat.png`;

test('loads an image without credentials, cookies and referrer, also after a redirect', async () => {
  await using server = await startByteServer((...given) => (given[1].path === '/cat.png' ? redirect('/moved.png') : sendImage)(...given));
  const response = await load(at('images.test', server), rules());
  expect(Buffer.from(await response.arrayBuffer()).toString('base64')).toBe(PNG);
  expect(server.requests.map(({ path }) => path)).toEqual(['/cat.png', '/moved.png']);
  for (const { headers } of server.requests) {
    expect(headers).toMatchObject({ 'user-agent': 'chat-executor', host: expect.stringContaining('images.test') });
    expect(Object.keys(headers).filter((name) => /cookie|authorization|referer|origin/.test(name))).toEqual([]);
  }
});

const NO_PUBLIC = 'Its host has no public address.';

test.each([
  'http://127.0.0.1',
  'http://127.1',
  'http://127.0.0.1.',
  'http://2130706433',
  'http://0x7f000001',
  'http://0177.0.0.1',
  'http://0x7f.0.0x0.01',
  'http://①②⑦.⓪.⓪.①',
  'http://%31%32%37.0.0.1',
  'http://0',
  'http://169.254.169.254',
  'http://2852039166',
  'http://10.0.0.1',
  'http://100.64.0.1',
  'http://[::1]',
  'http://[::]',
  'http://[0:0:0:0:0:0:0:1]',
  'http://[::ffff:127.0.0.1]',
  'http://[::ffff:7f00:1]',
  'http://[::127.0.0.1]',
  'http://[64:ff9b::7f00:1]',
  'http://[2002:7f00:1::]',
  'http://[fd00::1]',
  'http://[fe80::1]',
  'https://192.168.1.1',
])('refuses %s without a request', async (origin) => {
  const { resolve } = rules();
  const given = { resolve, isAllowed: (address: string) => isPublicAddress(address, {}) };
  await expect(load(`${origin}/cat.png`, given)).rejects.toThrow(NO_PUBLIC);
  expect(resolve).not.toHaveBeenCalled();
});

test.each<[title: string, addresses: readonly string[]]>([
  ['a private address', ['10.0.0.1']],
  ['loopback', ['::1']],
  ['addresses that are all private', ['10.0.0.1', '::1']],
  ['an address that is invalid', ['localhost']],
  ['no address', []],
])('refuses a name with %s', async (_, addresses) => {
  await expect(load('http://private.example/cat.png', rules({ 'private.example': addresses }))).rejects.toThrow(NO_PUBLIC);
});

test('refuses localhost by its address', async () => {
  await using server = await startByteServer(sendImage);
  for (const host of ['localhost', 'localhost.', 'sub.localhost']) {
    const given = rules({ [host]: ['::1'] });
    await expect(load(at(host, server), given)).rejects.toThrow(NO_PUBLIC);
    expect(given.resolve).toHaveBeenCalledOnce();
  }
  expect(server.requests).toEqual([]);
});

test('connects to the public one of several addresses', async () => {
  await using server = await startByteServer(sendImage);
  const response = await load(at('mixed.test', server), rules({ 'mixed.test': ['::1', '127.0.0.1', '10.0.0.1'] }));
  expect(response.status).toBe(200);
  await response.body?.cancel();
});

test('connects to the address that it checked, whatever the name server says next', async () => {
  await using server = await startByteServer((response) => {
    response.writeHead(200, { connection: 'close' }).end('image');
  });
  const { resolve, isAllowed } = rules();
  resolve.mockResolvedValueOnce([{ address: '127.0.0.1', family: 4 }]).mockResolvedValue([{ address: '10.0.0.1', family: 4 }]);
  const fetchImage = createFetchImage({ resolve, isAllowed });
  const signal = new AbortController().signal;
  const url = new URL(at('rebind.test', server));
  expect(await (await fetchImage(url, { signal })).text()).toBe('image');
  expect(resolve).toHaveBeenCalledOnce();
  await expect(fetchImage(url, { signal })).rejects.toThrow(NO_PUBLIC);
  expect(resolve).toHaveBeenCalledTimes(2);
  expect(server.requests).toHaveLength(1);
});

test.each([
  ['http://[::1]/', NO_PUBLIC],
  ['http://169.254.169.254/latest/meta-data/', NO_PUBLIC],
  ['http://2852039166/', NO_PUBLIC],
  ['//private.example/cat.png', NO_PUBLIC],
  ['file:///etc/passwd', 'redirects to something other'],
  ['ftp://images.test/cat.png', 'redirects to something other'],
  [`data:image/png;base64,${PNG}`, 'redirects to something other'],
  ['http://', 'redirects to something other'],
  ['http://user:canary@images.test/', 'contains a user name'],
  ['/cat.png', 'redirects too often'],
])('refuses a redirect to %s', async (location, reason) => {
  await using server = await startByteServer(redirect(location));
  await expect(load(at('images.test', server), rules({ 'private.example': ['10.0.0.1'] }))).rejects.toThrow(reason);
  expect(server.requests).toHaveLength(location === '/cat.png' ? 6 : 1);
});

test.each([
  ['http://user@images.test/', 'contains a user name'],
  ['http://user:canary@images.test/', 'contains a user name'],
  ['http://:canary@images.test/', 'contains a user name'],
])('refuses credentials in %s', async (url, reason) => {
  const { resolve, isAllowed } = rules();
  await expect(load(url, { resolve, isAllowed })).rejects.toThrow(reason);
  expect(resolve).not.toHaveBeenCalled();
});

test.each([
  ['its headers', false],
  ['its body', true],
])('closes the connection when the request is cancelled before %s', async (_, sendsHeaders) => {
  const arrived = Promise.withResolvers<void>();
  await using server = await startByteServer((response) => {
    if (sendsHeaders) response.writeHead(200, { 'content-type': 'image/png' }).write('x');
    arrived.resolve();
  });
  const cancel = new AbortController();
  const loading = load(at('images.test', server), rules(), cancel.signal).then((response) => response.text());
  await arrived.promise;
  cancel.abort(new Error('cancelled'));
  await expect(loading).rejects.toThrow('cancelled');
  await server.requests[0]?.closed;
  expect(server.requests[0]?.wasCut()).toBe(true);
});

test.each<[title: string, isEnabled: boolean, host: string, expected: RegExp]>([
  ['sends the data of an image', true, 'images.test', /"done":true/],
  [
    'refuses an image of a private network',
    true,
    'private.example',
    /could not load the image in messages\[0\].content\[0\]. Its host has no/,
  ],
  ['refuses every linked image by default', false, 'images.test', /only as data, not by its address: messages\[0\].content\[0\]/],
])('an executor %s', async (_, isEnabled, host, expected) => {
  await using images = await startByteServer(sendImage);
  await using ollama = await startByteServer((response, { path }) =>
    path === '/api/tags'
      ? send(response, 200, 'application/json', '{"models":[{"name":"m","model":"m"}]}')
      : send(response, 200, 'application/x-ndjson', '{"model":"m","message":{"role":"assistant","content":"A cat."},"done":true}\n'),
  );
  const backend = await ScriptedBackend.start();
  const executor = createExecutor({
    backend: { url: backend.url, token: 't' },
    registry: PROVIDER_REGISTRY,
    providers: [{ id: 'p', kind: 'ollama', name: 'p', baseUrl: ollama.url }],
    ...(isEnabled && { fetchImage: createFetchImage(rules({ 'private.example': ['10.0.0.1'] })) }),
  });
  try {
    await executor.refreshModels();
    executor.start();
    await waitForState(executor, ({ connection }) => connection.status === 'connected', AbortSignal.timeout(10_000));
    const content = [{ type: 'image_url', image_url: { url: at(host, images) } }];
    const trace = await backend.call({ model: 'm', messages: [{ role: 'user', content }], stream: true });
    await trace.done.catch(() => undefined);
    expect(JSON.stringify([trace.events, trace.ack])).toMatch(expected);
    const asked = ollama.requests.filter(({ path }) => path === '/api/chat').map(({ body }) => body['messages']);
    const isLoaded = isEnabled && host === 'images.test';
    expect(asked).toEqual(isLoaded ? [[{ role: 'user', content: '', images: [PNG] }]] : []);
    expect(images.requests).toHaveLength(isLoaded ? 1 : 0);
  } finally {
    executor.stop();
    await backend.stop();
  }
});
