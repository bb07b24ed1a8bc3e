import { show } from '../../../peers/json.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

const REQUESTS = 200;

/** Number of concurrent requests. */
const AT_ONCE = 20;

/** Names count as sequential if they all change in one direction by at most this difference. */
const STEP = 1_000n;

export const uniqueChannels = defineBackendCheck({
  id: 'CHN-3.unique-channels',
  level: 'MUST',
  title: 'The channels of two hundred requests MUST all be different, and not be sequential.',
  rules: ['CHN-1', 'CHN-3'],
  group: 'load',
  limit: 20,
  run: async (stage, trial) => {
    const names: string[] = [];
    for (let done = 0; done < REQUESTS; done += AT_ONCE) {
      const requests = Array.from({ length: AT_ONCE }, () => ask(stage, trial));
      for (const each of requests) {
        const call = await each.call(stage.executor, trial.limit);
        names.push(call.channel);
        call.ack({ error: 'The suite has seen enough.' });
      }
      for (const each of requests) await each.end(trial.limit);
      const repeated = names.find((name, index) => names.indexOf(name) !== index);
      if (repeated !== undefined) trial.fail('a new channel for each request', `${show(repeated)} reused`);
    }
    const lastParts = names.map((name) => name.slice(name.lastIndexOf(':') + 1));
    const repeatedPart = lastParts.find((part, index) => lastParts.indexOf(part) !== index);
    if (repeatedPart !== undefined) trial.fail('names that differ in their last part', `${show(repeatedPart)} twice`);
    const numbers = lastParts.map((part) => parseNumber(part)).filter((number) => number !== undefined);
    const sorted = numbers.toSorted((one, other) => (one < other ? -1 : 1));
    const isCounter = sorted.length === names.length && sorted.every((number, index) => number - (sorted[index - 1] ?? number) <= STEP);
    if (isCounter) trial.fail('unpredictable names', `a counter: ${show(names.slice(0, 3))}`);
  },
});

/** A name as a number, if possible; UUIDs are read as hexadecimal. */
function parseNumber(text: string): bigint | undefined {
  const digits = text.replaceAll(/[^0-9a-f]/gi, '');
  return digits === '' ? undefined : BigInt(/^\d+$/.test(digits) && digits.length < 20 ? digits : `0x${digits}`);
}
