import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../storage/database.ts';
import type { KeyVault } from './key-vault.ts';

const KEY = 'sk-canary-vault-51';
const PASSPHRASE = 'correct horse battery';
const OWNER = { id: 'mine', origin: 'https://api.example.com' };

type StoredEntry = { origin: string; sealed: { iv: Uint8Array; data: ArrayBuffer } };
type StoredVault = { protection: Record<string, unknown>; entries: Record<string, StoredEntry> };

let vaults: KeyVault[];

const { deriveKey } = crypto.subtle;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  // One iteration, to save time.
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

/** Opens the vault in a new tab: the same storage, separate memory. */
async function openVault(): Promise<KeyVault> {
  vi.resetModules();
  const { KeyVault } = await import('./key-vault.ts');
  const vault = new KeyVault(new EventTarget());
  vaults.push(vault);
  await vault.load();
  return vault;
}

/** Opens a vault with one key. */
async function openFilledVault(): Promise<KeyVault> {
  const vault = await openVault();
  expect(await vault.change([{ ...OWNER, key: KEY }])).toBe(true);
  return vault;
}

const protect = (vault: KeyVault, passphrase = PASSPHRASE) => vault.protect({ kind: 'passphrase', passphrase, autoLockMinutes: 5 });
const readKey = async (vault: KeyVault, owner = OWNER) => (await vault.read([owner])).get(owner.id);

/** Changes the stored record as an attacker with access to the profile can. */
async function tamper(change: (record: StoredVault) => void): Promise<StoredVault> {
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

describe('KeyVault', () => {
  test('reads a key in another tab, and stores it only encrypted', async () => {
    await openFilledVault();
    expect(await readKey(await openVault())).toBe(KEY);
    const record = await tamper(() => undefined);
    const bytes = Buffer.from(record.entries['mine']?.sealed.data ?? new ArrayBuffer(0)).toString('latin1');
    expect(JSON.stringify(record) + bytes).not.toContain(KEY);
    expect(record.protection['dataKey']).toMatchObject({ extractable: false });
  });

  test('decrypts a key only for its own origin', async () => {
    const vault = await openFilledVault();
    expect(await readKey(vault, { ...OWNER, origin: 'https://evil.example' })).toBeUndefined();
    await tamper(({ entries }) => Object.assign(entries['mine'] ?? {}, { origin: 'https://evil.example' }));
    expect(await readKey(await openVault(), { ...OWNER, origin: 'https://evil.example' })).toBeUndefined();
  });

  test('does not decrypt a key for another provider', async () => {
    await openFilledVault();
    await tamper(({ entries }) => Object.assign(entries, { other: entries['mine'] }));
    const vault = await openVault();
    expect(await readKey(vault, { ...OWNER, id: 'other' })).toBeUndefined();
    expect(await readKey(vault)).toBe(KEY);
  });

  test.each(['data', 'iv'] as const)('does not decrypt a key after its %s was modified', async (part) => {
    await openFilledVault();
    await tamper(({ entries }) => {
      const bytes = new Uint8Array(entries['mine']?.sealed[part] ?? []);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      Object.assign(entries['mine']?.sealed ?? {}, { [part]: part === 'iv' ? bytes : bytes.buffer });
    });
    expect(await readKey(await openVault())).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'stores a key for a provider id such as %s, which has no key by itself',
    async (id) => {
      const vault = await openFilledVault();
      expect(await readKey(vault, { ...OWNER, id })).toBeUndefined();
      await vault.change([{ ...OWNER, id, key: 'another' }]);
      const next = await openVault();
      expect(await readKey(next, { ...OWNER, id })).toBe('another');
      expect(await readKey(next)).toBe(KEY);
    },
  );

  test('stores a 1 MB key completely', async () => {
    const vault = await openVault();
    const long = 'k'.repeat(1_000_000);
    await vault.change([{ ...OWNER, key: long }]);
    expect(await readKey(await openVault())).toBe(long);
  });

  test('deletes a key in every tab', async () => {
    const vault = await openFilledVault();
    await vault.change([{ ...OWNER, key: undefined }]);
    expect(await readKey(await openVault())).toBeUndefined();
  });
});

describe('passphrase', () => {
  test('locks the keys with a passphrase, and unlocks them only with the right one', async () => {
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

  test('rejects a short passphrase and changes nothing', async () => {
    const vault = await openFilledVault();
    await expect(protect(vault, 'short')).rejects.toMatchObject({ code: 'passphrase-too-short' });
    expect(vault.state).toMatchObject({ kind: 'device', locked: false });
    expect(await readKey(vault)).toBe(KEY);
  });

  test('does not decrypt a modified data key', async () => {
    const vault = await openFilledVault();
    await protect(vault);
    vault.lock();
    await tamper(({ protection }) => Object.assign(protection, { salt: new Uint8Array(16) }));
    await expect((await openVault()).unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  });

  test('unlocks and locks the other tabs', async () => {
    const one = await openFilledVault();
    await protect(one);
    one.lock();
    const other = await openVault();
    await one.unlock(PASSPHRASE);
    await expect.poll(() => readKey(other)).toBe(KEY);
    one.lock();
    await expect.poll(() => other.state.locked).toBe(true);
  });

  test('does not replace the passphrase while the keys are locked', async () => {
    const vault = await openFilledVault();
    await protect(vault);
    vault.lock();
    await expect(vault.protect({ kind: 'device' })).rejects.toMatchObject({ code: 'locked' });
    await vault.unlock(PASSPHRASE);
    expect(await readKey(vault)).toBe(KEY);
  });

  test('keeps the passphrase and all keys if the keys lock while the new protection is created', async () => {
    const vault = await openFilledVault();
    await protect(vault);
    const started = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    vi.mocked(crypto.subtle.deriveKey).mockImplementationOnce(async (...given) => {
      started.resolve();
      await release.promise;
      return deriveKey.apply(crypto.subtle, given);
    });
    const protecting = protect(vault, 'another passphrase');
    await started.promise;
    vault.lock();
    release.resolve();
    await expect(protecting).rejects.toMatchObject({ code: 'locked' });
    await vault.unlock(PASSPHRASE);
    expect(await readKey(vault)).toBe(KEY);
  });
});

describe('keys entered while locked', () => {
  test('stores a key that was entered while locked when the keys are unlocked', async () => {
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

describe('when the database fails', () => {
  test('keeps an unwritten key in memory, reports it, and writes it with the next change', async () => {
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

  test('keeps the old protection and its keys if the new one cannot be written', async () => {
    const vault = await openFilledVault();
    const put = failWrites();
    await expect(protect(vault)).rejects.toThrow();
    put.mockRestore();
    expect(vault.state).toMatchObject({ kind: 'device', locked: false });
    expect(await readKey(await openVault())).toBe(KEY);
  });

  test('reports an unreadable record as a problem, not an error', async () => {
    const vault = await openFilledVault();
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await vault.load();
    expect(vault.state.problem).toBe('unavailable');
  });

  test('keeps keys in memory if there is no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const vault = await openFilledVault();
    expect(vault.state.problem).toBe('unavailable');
    expect(await readKey(vault)).toBe(KEY);
  });
});

test('keeps keys in memory only on an insecure page', async () => {
  vi.stubGlobal('crypto', {});
  const vault = await openFilledVault();
  expect(vault.state).toMatchObject({ kind: 'session', locked: false, problem: 'insecure' });
  expect(await readKey(vault)).toBe(KEY);
});

test('does not store session-only keys', async () => {
  const vault = await openFilledVault();
  await vault.protect({ kind: 'session' });
  expect(await readKey(vault)).toBe(KEY);
  expect((await tamper(() => undefined)).entries).toEqual({});
  expect(await readKey(await openVault())).toBeUndefined();
});

test('stores concurrent changes of two tabs', async () => {
  const [one, other] = [await openVault(), await openVault()];
  await Promise.all([one.change([{ ...OWNER, id: 'a', key: 'one' }]), other.change([{ ...OWNER, id: 'b', key: 'two' }])]);
  const next = await openVault();
  expect([await readKey(next, { ...OWNER, id: 'a' }), await readKey(next, { ...OWNER, id: 'b' })]).toEqual(['one', 'two']);
});

test('deletes all keys and their protection', async () => {
  const vault = await openFilledVault();
  await protect(vault);
  await vault.deleteAll();
  expect(vault.state).toMatchObject({ kind: 'device', locked: false });
  expect(await readKey(vault)).toBeUndefined();
  expect(await readKey(await openVault())).toBeUndefined();
});
