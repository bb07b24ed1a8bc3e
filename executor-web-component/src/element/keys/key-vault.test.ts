import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../storage/database.ts';
import type { KeyVault } from './key-vault.ts';

const KEY = 'sk-canary-vault-51';
const PASSPHRASE = 'correct horse battery';
const OWNER = { id: 'mine', origin: 'https://api.example.com' };

type KeptEntry = { origin: string; sealed: { iv: Uint8Array; data: ArrayBuffer } };
type Kept = { protection: Record<string, unknown>; entries: Record<string, KeptEntry> };

let vaults: KeyVault[];

const { deriveKey } = crypto.subtle;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  // The rounds only cost time here.
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation(async (parameters, ...rest) =>
    deriveKey.call(crypto.subtle, { ...(parameters as Pbkdf2Params), iterations: 1 }, ...rest),
  );
  vaults = [];
});

afterEach(() => {
  for (const vault of vaults) vault.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Opens the vault of a new tab: the same browser, its own memory. */
async function openVault(): Promise<KeyVault> {
  vi.resetModules();
  const { KeyVault } = await import('./key-vault.ts');
  const vault = new KeyVault(new EventTarget());
  vaults.push(vault);
  await vault.load();
  return vault;
}

/** Opens a vault that holds one key. */
async function openFilledVault(): Promise<KeyVault> {
  const vault = await openVault();
  expect(await vault.change([{ ...OWNER, key: KEY }])).toBe(true);
  return vault;
}

const protect = (vault: KeyVault, passphrase = PASSPHRASE) => vault.protect({ kind: 'passphrase', passphrase, autoLockMinutes: 5 });
const readKey = async (vault: KeyVault, owner = OWNER) => (await vault.read([owner])).get(owner.id);

/** Changes the stored record as an attacker with access to the profile can. */
async function tamper(change: (record: Kept) => void): Promise<Kept> {
  const database = await openDB(DATABASE_NAME);
  const record = await database.get('keys', 'vault');
  change(record);
  await database.put('keys', record, 'vault');
  database.close();
  return record;
}

/** Makes every write to the database fail, as a full disk does. */
function failWrites() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

describe('a key', () => {
  test('is read back by another tab, and is stored encrypted only', async () => {
    await openFilledVault();
    expect(await readKey(await openVault())).toBe(KEY);
    const record = await tamper(() => undefined);
    const bytes = Buffer.from(record.entries['mine']?.sealed.data ?? new ArrayBuffer(0)).toString('latin1');
    expect(JSON.stringify(record) + bytes).not.toContain(KEY);
    expect(record.protection['dataKey']).toMatchObject({ extractable: false });
  });

  test('opens for its own origin only', async () => {
    const vault = await openFilledVault();
    expect(await readKey(vault, { ...OWNER, origin: 'https://evil.example' })).toBeUndefined();
    await tamper(({ entries }) => Object.assign(entries['mine'] ?? {}, { origin: 'https://evil.example' }));
    expect(await readKey(await openVault(), { ...OWNER, origin: 'https://evil.example' })).toBeUndefined();
  });

  test('of one provider does not open as the key of another', async () => {
    await openFilledVault();
    await tamper(({ entries }) => Object.assign(entries, { other: entries['mine'] }));
    const vault = await openVault();
    expect(await readKey(vault, { ...OWNER, id: 'other' })).toBeUndefined();
    expect(await readKey(vault)).toBe(KEY);
  });

  test.each(['data', 'iv'] as const)('does not open once its %s was changed', async (part) => {
    await openFilledVault();
    await tamper(({ entries }) => {
      const bytes = new Uint8Array(entries['mine']?.sealed[part] ?? []);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      Object.assign(entries['mine']?.sealed ?? {}, { [part]: part === 'iv' ? bytes : bytes.buffer });
    });
    expect(await readKey(await openVault())).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'can belong to a provider named %s, and such a name finds no key by itself',
    async (id) => {
      const vault = await openFilledVault();
      expect(await readKey(vault, { ...OWNER, id })).toBeUndefined();
      await vault.change([{ ...OWNER, id, key: 'another' }]);
      const next = await openVault();
      expect(await readKey(next, { ...OWNER, id })).toBe('another');
      expect(await readKey(next)).toBe(KEY);
    },
  );

  test('of a megabyte is kept whole', async () => {
    const vault = await openVault();
    const long = 'k'.repeat(1_000_000);
    await vault.change([{ ...OWNER, key: long }]);
    expect(await readKey(await openVault())).toBe(long);
  });

  test('that is removed is gone for every tab', async () => {
    const vault = await openFilledVault();
    await vault.change([{ ...OWNER, key: undefined }]);
    expect(await readKey(await openVault())).toBeUndefined();
  });
});

describe('a passphrase', () => {
  test('locks, and only the right one opens', async () => {
    const vault = await openFilledVault();
    await protect(vault);
    vault.lock();
    expect(vault.state).toMatchObject({ kind: 'passphrase', locked: true });
    expect(await readKey(vault)).toBeUndefined();
    expect((await tamper(() => undefined)).protection['iterations']).toBeGreaterThanOrEqual(600_000);
    for (const wrong of ['', 'correct horse', `${PASSPHRASE} `, PASSPHRASE.toUpperCase()]) {
      await expect(vault.unlock(wrong)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    }
    expect(vault.state.locked).toBe(true);
    await vault.unlock(PASSPHRASE);
    expect(await readKey(vault)).toBe(KEY);
  });

  test('that is too short changes nothing', async () => {
    const vault = await openFilledVault();
    await expect(protect(vault, 'short')).rejects.toMatchObject({ code: 'passphrase-too-short' });
    expect(vault.state).toMatchObject({ kind: 'device', locked: false });
    expect(await readKey(vault)).toBe(KEY);
  });

  test('does not open a data key that was changed', async () => {
    const vault = await openFilledVault();
    await protect(vault);
    vault.lock();
    await tamper(({ protection }) => Object.assign(protection, { salt: new Uint8Array(16) }));
    await expect((await openVault()).unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  });

  test('opens the other tabs, and Lock locks them', async () => {
    const one = await openFilledVault();
    await protect(one);
    one.lock();
    const other = await openVault();
    await one.unlock(PASSPHRASE);
    await expect.poll(() => readKey(other)).toBe(KEY);
    one.lock();
    await expect.poll(() => other.state.locked).toBe(true);
  });

  test('cannot be replaced while the keys are locked', async () => {
    const vault = await openFilledVault();
    await protect(vault);
    vault.lock();
    await expect(vault.protect({ kind: 'device' })).rejects.toMatchObject({ code: 'locked' });
    await vault.unlock(PASSPHRASE);
    expect(await readKey(vault)).toBe(KEY);
  });

  test('is not replaced, and no key is lost, when the keys lock while the new protection is being made', async () => {
    const vault = await openFilledVault();
    await protect(vault);
    const asked = Promise.withResolvers<void>();
    const made = Promise.withResolvers<void>();
    vi.mocked(crypto.subtle.deriveKey).mockImplementationOnce(async (...given) => {
      asked.resolve();
      await made.promise;
      return deriveKey.apply(crypto.subtle, given);
    });
    const protecting = protect(vault, 'another passphrase');
    await asked.promise;
    vault.lock();
    made.resolve();
    await expect(protecting).rejects.toMatchObject({ code: 'locked' });
    await vault.unlock(PASSPHRASE);
    expect(await readKey(vault)).toBe(KEY);
  });
});

describe('a key that was entered while locked', () => {
  test('is kept once the keys are unlocked', async () => {
    const vault = await openFilledVault();
    await protect(vault);
    vault.lock();
    expect(await vault.change([{ id: 'new', origin: OWNER.origin, key: 'entered' }])).toBe(false);
    await vault.unlock(PASSPHRASE);
    const next = await openVault();
    await next.unlock(PASSPHRASE);
    expect(await readKey(next, { ...OWNER, id: 'new' })).toBe('entered');
    expect(await readKey(next)).toBe(KEY);
  });
});

describe('where the database fails', () => {
  test('a key that was not written is in memory, is reported as not kept, and is written with the next change', async () => {
    const vault = await openFilledVault();
    const put = failWrites();
    expect(await vault.change([{ id: 'new', origin: OWNER.origin, key: 'unwritten' }])).toBe(false);
    expect(vault.state.problem).toBe('not-kept');
    expect(await readKey(vault, { ...OWNER, id: 'new' })).toBe('unwritten');
    put.mockRestore();
    expect(await vault.change([])).toBe(true);
    expect(vault.state.problem).toBeUndefined();
    expect(await readKey(await openVault(), { ...OWNER, id: 'new' })).toBe('unwritten');
  });

  test('a protection that was not written leaves the old one, with its keys', async () => {
    const vault = await openFilledVault();
    const put = failWrites();
    await expect(protect(vault)).rejects.toThrow();
    put.mockRestore();
    expect(vault.state).toMatchObject({ kind: 'device', locked: false });
    expect(await readKey(await openVault())).toBe(KEY);
  });

  test('a record that cannot be read is a problem, not an error', async () => {
    const vault = await openFilledVault();
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await vault.load();
    expect(vault.state.problem).toBe('unavailable');
  });

  test('a page without a database keeps keys in memory', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const vault = await openFilledVault();
    expect(vault.state.problem).toBe('unavailable');
    expect(await readKey(vault)).toBe(KEY);
  });
});

test('a page that is not secure keeps keys in memory only', async () => {
  vi.stubGlobal('crypto', {});
  const vault = await openFilledVault();
  expect(vault.state).toMatchObject({ kind: 'session', locked: false, problem: 'insecure' });
  expect(await readKey(vault)).toBe(KEY);
});

test('keys for the session are stored nowhere', async () => {
  const vault = await openFilledVault();
  await vault.protect({ kind: 'session' });
  expect(await readKey(vault)).toBe(KEY);
  expect((await tamper(() => undefined)).entries).toEqual({});
  expect(await readKey(await openVault())).toBeUndefined();
});

test('changes that two tabs make at once are both kept', async () => {
  const [one, other] = [await openVault(), await openVault()];
  await Promise.all([one.change([{ ...OWNER, id: 'a', key: 'one' }]), other.change([{ ...OWNER, id: 'b', key: 'two' }])]);
  const next = await openVault();
  expect([await readKey(next, { ...OWNER, id: 'a' }), await readKey(next, { ...OWNER, id: 'b' })]).toEqual(['one', 'two']);
});

test('forgetting deletes the keys and their protection', async () => {
  const vault = await openFilledVault();
  await protect(vault);
  await vault.forget();
  expect(vault.state).toMatchObject({ kind: 'device', locked: false });
  expect(await readKey(vault)).toBeUndefined();
  expect(await readKey(await openVault())).toBeUndefined();
});
