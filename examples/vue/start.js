import vue from '@vitejs/plugin-vue';
import { startPage } from '../start-page.js';

// Vue must not look for a component with the name of the element.
const isCustomElement = (/** @type {string} */ tag) => tag === 'chat-executor';

await startPage(new URL('.', import.meta.url), [vue({ template: { compilerOptions: { isCustomElement } } })]);
