import { startPage } from '../start-page.js';

await startPage(new URL('.', import.meta.url));
