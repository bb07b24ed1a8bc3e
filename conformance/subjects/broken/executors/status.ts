import { change } from '../../change.ts';
import type { Json } from '../../json.ts';
import { Request } from '../../small-executor/request.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults in the status of requests. */
export const BROKEN_STATUSES: Readonly<Record<string, BrokenExecutor>> = {
  'reports-no-status': {
    breaks: 'STA-2',
    also: ['ANN-10'],
    fault: 'It announces protocol 1.1, and tells no backend what its requests wait for.',
    Executor: class extends SmallExecutor {
      override announcement(): Json {
        return { ...super.announcement(), protocol: '1.1' };
      }
    },
    Request: change(Request, { report: () => undefined }),
  },
  'reports-calls-too-early': {
    breaks: 'STA-5',
    fault: 'It reports that it asks the model before it knows whether it has the model.',
    Request: class extends Request {
      override requireModel(): void {
        this.report('provider');
        super.requireModel();
      }
    },
  },
  'reports-after-items': {
    breaks: 'STA-5',
    fault: 'It reports a status with each item.',
    Request: class extends Request {
      override async sendChunk(chunk: Json): Promise<void> {
        await super.sendChunk(chunk);
        this.report('provider');
      }
    },
  },
  'reports-prompt': {
    breaks: 'STA-5',
    fault: 'Its statuses contain the question.',
    Request: class extends Request {
      override report(state: string): void {
        super.report(state, { messages: this.call.form['messages'] });
      }
    },
  },
  'reports-unasked': {
    breaks: 'STA-1',
    fault: 'It sends statuses to backends that do not ask for them.',
    Executor: class extends SmallExecutor {
      override startRequest(...accepted: Parameters<SmallExecutor['startRequest']>): void {
        this.wantsStatus = true;
        super.startRequest(...accepted);
      }
    },
  },
};
