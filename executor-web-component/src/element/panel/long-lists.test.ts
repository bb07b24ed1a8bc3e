import { expect, test } from 'vitest';
import { IDLE_STATE } from '../idle-state.ts';
import { PANEL_EN } from '../strings/panel-en.ts';
import { PANEL_ZH } from '../strings/panel-zh.ts';
import { renderConnection } from './connection-section.ts';
import type { DoctorView } from './doctor/doctor-view.ts';
import type { PanelContext } from './panel-context.ts';
import { renderModelPicker } from './providers/model-picker.ts';
import type { ProviderFormContext } from './providers/provider-form-context.ts';

const models = Array.from({ length: 100_000 }, (_, at) => ({ id: `listed-${at}` }));

/** The rendered picker of a provider that lists 100,000 models. */
function renderPicker(modelQuery: string): string {
  const draft = { offersAll: true, offersNonChat: false, models: '', aliases: [], favorites: [] };
  const context = { strings: PANEL_EN, draft, errors: {}, test: { models }, modelQuery, storedFavorites: [] };
  return JSON.stringify(renderModelPicker(context as unknown as ProviderFormContext));
}

test('lists at most 200 of 100,000 models, counts the others, and finds them', () => {
  const all = renderPicker('');
  expect(new Set(all.match(/listed-\d+/g)).size).toBe(200);
  expect(all).toContain('99800 more match. Search to narrow the list.');
  const found = renderPicker('LISTED-99999');
  expect([...new Set(found.match(/listed-\d+/g))]).toEqual(['listed-99999']);
  expect(found).not.toContain('more match');
});

test.each([
  ['en', PANEL_EN, '98000 models are not announced'],
  ['zh', PANEL_ZH, '还有 98000 个模型未公布'],
] as const)('says how many models are not announced (%s)', (language, strings, text) => {
  const render = (modelsLeftOut: number) => {
    const state = { ...IDLE_STATE, connection: { status: 'connected' }, modelsLeftOut };
    const context = { state, hasToken: true, backend: 'https://chat.example.com', language, actions: {} };
    const doctor = { render: () => '' };
    return JSON.stringify(renderConnection(context as unknown as PanelContext, strings, 0, doctor as unknown as DoctorView));
  };
  expect(render(98_000)).toContain(text);
  expect(render(0)).not.toContain(text.slice(-5));
});
