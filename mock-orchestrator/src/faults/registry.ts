import { delay } from './delay.ts';
import { drop } from './drop.ts';
import { dropItems } from './drop-items.ts';
import { duplicate } from './duplicate.ts';
import { duplicateItems } from './duplicate-items.ts';
import type { Fault } from './fault.ts';
import { foreignChannel } from './foreign-channel.ts';
import { foreignSession } from './foreign-session.ts';
import { lateCall } from './late-call.ts';
import { malformed } from './malformed.ts';
import { noAck } from './no-ack.ts';
import { slowAck } from './slow-ack.ts';
import { truncate } from './truncate.ts';
import { vanish } from './vanish.ts';

/** Every fault. Adding one is a new file and a line here. */
export const FAULTS: readonly Fault[] = [
  delay,
  drop,
  duplicate,
  malformed,
  foreignChannel,
  foreignSession,
  lateCall,
  vanish,
  slowAck,
  noAck,
  dropItems,
  duplicateItems,
  truncate,
];
