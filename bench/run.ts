import process from 'node:process';

const [what = 'open-webui'] = process.argv.slice(2);

if (what === 'open-webui') await (await import('./measure-open-webui.ts')).measureOpenWebUi();
else if (what === 'orchestrator') await (await import('./orchestrator/measure-orchestrator.ts')).measureOrchestrator();
else throw new Error(`Unknown measurement "${what}". Known: open-webui, orchestrator.`);
