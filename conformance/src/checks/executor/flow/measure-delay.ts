/** How often a delay is measured at most: a computer with more tasks than cores can cause one long delay, but rarely three. */
const MAX_MEASUREMENTS = 3;

/** A delay of this many times the limit is not the computer's: it is not measured again. */
const HOPELESS_FACTOR = 20;

/**
 * The shortest of up to three measurements of a delay. Ends with the first that is within the limit.
 *
 * @param limit - in the unit of the measurements
 */
export async function measureDelay(limit: number, measure: () => Promise<number>): Promise<number> {
  let shortest = await measure();
  for (let count = 1; count < MAX_MEASUREMENTS && shortest > limit && shortest < HOPELESS_FACTOR * limit; count += 1)
    shortest = Math.min(shortest, await measure());
  return shortest;
}
