import { svelte } from '@sveltejs/vite-plugin-svelte';
import { startPage } from '../start-page.js';

await startPage(new URL('.', import.meta.url), [svelte({ configFile: false })]);
