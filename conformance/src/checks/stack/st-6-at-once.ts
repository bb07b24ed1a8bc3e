import { begin, chunk, complete, event } from '../../peers/provider-scripts.ts';
import { ask } from './asked.ts';
import { defineStackCheck } from './define-stack-check.ts';

export const atOnce = defineStackCheck({
  id: 'ST-6',
  level: 'MUST',
  title: 'Text MUST reach the caller while the provider is still writing, not only at the end.',
  rules: ['ITM-9', 'ANS-3'],
  limit: 3,
  run: async (stage, trial) => {
    let release: () => void = () => undefined;
    const seen = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked = ask(stage, trial, async (exchange) => {
      await begin(exchange, 'first ');
      await seen;
      await exchange.write(event(chunk({ content: 'second' })));
      await complete(exchange);
    });
    try {
      await asked.text('first ', trial.limit);
    } finally {
      release();
    }
    await asked.requireMeaning({ content: 'first second', finish: 'stop' });
  },
});
