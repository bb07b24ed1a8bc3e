import process from 'node:process';

/** What can be measured. */
const MEASUREMENTS: Readonly<Record<string, () => Promise<void>>> = {
  'open-webui': async () => (await import('./measure-open-webui.ts')).measureOpenWebUi(),
  orchestrator: async () => (await import('./orchestrator/measure-orchestrator.ts')).measureOrchestrator(),
  nodes: async () => (await import('./orchestrator/measure-nodes.ts')).measureNodes(),
  page: async () => (await import('./measure-page.ts')).measurePage(),
  element: async () => (await import('./measure-element.ts')).measureElement(),
};

const [name = 'open-webui'] = process.argv.slice(2);
const measure = MEASUREMENTS[name];
if (!measure) throw new Error(`Unknown measurement "${name}". Known: ${Object.keys(MEASUREMENTS).join(', ')}.`);
await measure();
