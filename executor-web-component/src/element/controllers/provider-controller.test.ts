import type { ReactiveControllerHost } from 'lit';
import { expect, test, vi } from 'vitest';
import { NO_SETTINGS } from '../settings/stored-settings.ts';
import { ProviderController } from './provider-controller.ts';

const HOST: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

test('settles, and can look for local servers again, if the code for it fails to load', async () => {
  const findServers = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue([]);
  const controller = new ProviderController(HOST, findServers);
  const store = { problem: undefined, read: async () => NO_SETTINGS, update: async () => undefined, watch: () => () => undefined };
  controller.update({ store, page: [], discover: true, demoUrl: undefined, states: [] });
  await expect.poll(() => controller.settled).toBe(true);
  expect(controller.discovering).toBe(false);
  await controller.discover();
  expect(findServers).toHaveBeenCalledTimes(2);
});
