import { text } from 'node:stream/consumers';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatExecutorElement } from './chat-executor-element.ts';
import type { StoredSettings } from './settings/stored-settings.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement } from './testing/open-element.ts';
import { saveScreenshot } from './testing/save-screenshot.ts';

const CANARY = 'sk-canary-55d0';
const PASSPHRASE = 'correct horse battery';

const stage = useBrowserStage();
let provider: ModelServer;

beforeAll(async () => {
  provider = await startModelServer({ models: ['small-model'], key: CANARY });
});

afterAll(() => provider?.stop());

const settings = (): StoredSettings => ({
  version: 1,
  providers: [{ id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl: provider.baseUrl, apiKey: CANARY }],
  switchedOff: [],
});
/** Opens the element with the settings of an older release, which are written only once so that a reload keeps changes. */
const open = (options?: OpenOptions) =>
  openElement(stage, {
    attributes: 'open',
    setUp: `if (!localStorage.getItem('chat-executor:settings')) localStorage.setItem('chat-executor:settings', ${JSON.stringify(JSON.stringify(settings()))});`,
    ...options,
  });
const keys = (page: Page) => page.getByRole('group', { name: 'Keys' });
const providers = (page: Page) => page.getByRole('group', { name: 'Providers' });
const offers = (page: Page) => providers(page).getByText('1 model', { exact: true }).waitFor();
const isLocked = (page: Page) => providers(page).getByText('Key is locked').waitFor();

/** Chooses the protection of keys. */
async function protect(page: Page, kind: string, passphrase?: string): Promise<void> {
  await page.getByRole('button', { name: 'Change protection' }).click();
  await page.getByRole('radio', { name: kind }).check();
  if (passphrase !== undefined) {
    await page.getByLabel('New passphrase').fill(passphrase);
    await page.getByLabel('Repeat passphrase').fill(passphrase);
  }
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

test('encrypts a key of an older release, which keeps working after a reload', async () => {
  const { page } = await open();
  await offers(page);
  await keys(page).getByText('Encrypted in this browser. No unlocking needed.').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('chat-executor:settings'))).not.toContain(CANARY);
  const kind = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('chat-executor');
      request.onsuccess = () => resolve(request.result);
    });
    return new Promise((resolve) => {
      const request = database.transaction('keys').objectStore('keys').get('vault');
      request.onsuccess = () => {
        const { dataKey } = request.result.protection;
        crypto.subtle.exportKey('raw', dataKey).then(
          () => resolve('readable'),
          (error: DOMException) => resolve(`${dataKey.extractable} ${error.name}`),
        );
      };
    });
  });
  expect(kind).toBe('false InvalidAccessError');
  await page.reload();
  await offers(page);
});

test('a passphrase locks and unlocks all tabs; a wrong one is reported', async () => {
  const { page } = await open();
  await offers(page);
  await protect(page, 'Locked with a passphrase', PASSPHRASE);
  await offers(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await offers(other);
  await keys(page).getByRole('button', { name: 'Lock now' }).click();
  await Promise.all([isLocked(page), isLocked(other)]);
  await page.reload();
  await isLocked(page);
  await page.getByLabel('Passphrase').fill('wrong horse');
  await page.getByLabel('Passphrase').press('Enter');
  await page.getByText('Wrong passphrase. Try again.').waitFor();
  await expect.poll(() => page.getByLabel('Passphrase').inputValue()).toBe('');
  await expect.poll(() => page.getByLabel('Passphrase').evaluate((input) => input.matches(':focus'))).toBe(true);
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await Promise.all([offers(page), offers(other)]);
});

test('reports different or too short passphrases at their fields', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Change protection' }).click();
  await page.getByRole('radio', { name: 'Locked with a passphrase' }).check();
  await page.getByLabel('New passphrase').fill('short');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('The passphrases do not match.').waitFor();
  await page.getByLabel('Repeat passphrase').fill('short');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('Use at least 8 characters.').waitFor();
  await expect.poll(() => page.getByLabel('New passphrase').getAttribute('aria-invalid')).toBe('true');
});

test('allows no key input while keys are locked, says why, and confirms before forgetting keys', async () => {
  const { page } = await open();
  await offers(page);
  await protect(page, 'Locked with a passphrase', PASSPHRASE);
  await keys(page).getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('button', { name: 'Edit Mine' }).click();
  await expect.poll(() => page.getByLabel('API key').isDisabled()).toBe(true);
  await page.getByText('Unlock them under').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await keys(page).getByRole('button', { name: 'Delete all keys' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete all keys' }).click();
  await keys(page).getByText('Encrypted in this browser. No unlocking needed.').waitFor();
  await providers(page).getByText('Mine', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Edit Mine' }).click();
  await expect.poll(() => page.getByLabel('API key').isDisabled()).toBe(false);
});

test('in a narrow column, every kind of protection is visible, and no button covers the passphrase', async () => {
  const { page } = await open({ context: { viewport: { width: 302, height: 900 } } });
  await page.getByRole('button', { name: 'Change protection' }).click();
  const kinds = page.getByRole('group', { name: 'How keys are stored' });
  await kinds.waitFor();
  expect(await kinds.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await protect(page, 'Locked with a passphrase', PASSPHRASE);
  await keys(page).getByRole('button', { name: 'Lock now' }).click();
  const field = await page.getByLabel('Passphrase').boundingBox();
  const button = await page.getByRole('button', { name: 'Unlock' }).boundingBox();
  if (!field || !button) throw new Error('The field or its button is not shown.');
  expect(button.y >= field.y + field.height || button.x >= field.x + field.width).toBe(true);
});

test('session-only keys must be entered again after a reload', async () => {
  const { page } = await open();
  await offers(page);
  await protect(page, 'This session only');
  await keys(page).getByText('Only in the memory of this tab').waitFor();
  await offers(page);
  await page.reload();
  await providers(page).getByText('Key is missing').waitFor();
});

describe('with a passkey', () => {
  /** Adds a virtual authenticator to the page. */
  async function addAuthenticator(page: Page, hasPrf: boolean) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        ctap2Version: 'ctap2_1',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
        hasPrf,
      },
    });
    return { cdp, authenticatorId };
  }

  test('locks and unlocks keys, which stay locked without it', async () => {
    const { page } = await open();
    const { cdp, authenticatorId } = await addAuthenticator(page, true);
    await offers(page);
    await protect(page, 'Locked with a passkey');
    await keys(page).getByText('unlocked with your passkey').waitFor();
    await offers(page);
    await page.reload();
    await isLocked(page);
    await keys(page).getByRole('button', { name: 'Unlock with passkey' }).click();
    await offers(page);
    await keys(page).getByRole('button', { name: 'Lock now' }).click();
    await cdp.send('WebAuthn.clearCredentials', { authenticatorId });
    await keys(page).getByRole('button', { name: 'Unlock with passkey' }).click();
    await page.getByText('The passkey was not used.').waitFor();
    await isLocked(page);
  });

  test('reports an authenticator without PRF, and changes nothing', async () => {
    const { page } = await open();
    await addAuthenticator(page, false);
    await offers(page);
    await page.getByRole('button', { name: 'Change protection' }).click();
    await page.getByRole('radio', { name: 'Locked with a passkey' }).check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('This passkey can’t encrypt keys.').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await keys(page).getByText('Encrypted in this browser. No unlocking needed.').waitFor();
  });
});

test('exports settings without keys, and imports them after showing the changes', async () => {
  const { page } = await open();
  await offers(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    keys(page).getByRole('button', { name: 'Export settings' }).click(),
  ]);
  const file = await text(await download.createReadStream());
  expect(file).not.toContain(CANARY);
  const changed = JSON.parse(file);
  changed.providers[0].name = 'Renamed';
  changed.providers.push({ ...changed.providers[0], id: 'new', name: 'New', baseUrl: 'https://new.example/v1' });
  const choose = async (text: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      keys(page).getByRole('button', { name: 'Import settings' }).click(),
    ]);
    await chooser.setFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await choose('{"not": "settings"}');
  await page.getByRole('dialog').getByText('This is not a settings file.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await choose(JSON.stringify(changed));
  const dialog = page.getByRole('dialog', { name: 'Import settings?' });
  expect((await dialog.textContent())?.replace(/\s+/g, ' ')).toMatch(/Added ?New https:\/\/new.example\/v1 ?Changed ?Mine .* → Renamed/);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await providers(page).getByText('Renamed').waitFor();
  await offers(page);
  expect(provider.authorizations.at(-1)).toBe(`Bearer ${CANARY}`);
});

test('over plain http from another computer keys last for the session, and the page says why', async () => {
  const { page } = await open({ attributes: '' });
  // For browsers, any host name except localhost is another computer.
  const { pathname } = new URL(page.url());
  await page.route('http://computer.test/**', async (route) => {
    const { pathname: wanted } = new URL(route.request().url());
    // Read completely, because the response is discarded with the page.
    const response = await route.fetch({ url: stage.server.origin + wanted });
    await route.fulfill({ response, body: await response.body() });
  });
  await page.goto(`http://computer.test${pathname}`);
  await page.evaluate(() => {
    (document.querySelector('chat-executor') as ChatExecutorElement).open = true;
  });
  await keys(page).getByText('browsers offer no encryption').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('chat-executor:settings'))).not.toContain(CANARY);
  // The page still tries to reach its backend; pending routes must not outlive the page.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['wide', 1200],
    ['narrow', 375],
  ])('axe finds nothing in the keys section, %s', async (_, width) => {
    const { page } = await open({ colorScheme, context: { viewport: { width, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' } });
    await offers(page);
    const shoot = (name: string) => saveScreenshot(page, `keys-${name}-${colorScheme}-${width}`);
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await shoot('open');
    await page.getByRole('button', { name: 'Change protection' }).click();
    await page.getByRole('radio', { name: 'Locked with a passphrase' }).check();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await shoot('protection');
    await page.getByLabel('New passphrase').fill(PASSPHRASE);
    await page.getByLabel('Repeat passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Apply' }).click();
    await keys(page).getByRole('button', { name: 'Lock now' }).click();
    await page.getByLabel('Passphrase').fill('wrong');
    await page.getByLabel('Passphrase').press('Enter');
    await page.getByText('Wrong passphrase.').waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await shoot('locked');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      keys(page).getByRole('button', { name: 'Import settings' }).click(),
    ]);
    const file = {
      format: 'chat-executor-settings',
      version: 1,
      providers: [{ ...settings().providers[0], baseUrl: 'https://a.example' }],
      switchedOff: [],
    };
    await chooser.setFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
    await page.getByRole('dialog', { name: 'Import settings?' }).waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await shoot('import');
  });
});
