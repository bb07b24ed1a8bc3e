import type { NamedEffect } from '../wire-effects/named-effect.ts';
import { dropItems } from './answer/drop-items.ts';
import { duplicateItems } from './answer/duplicate-items.ts';
import { noAck } from './answer/no-ack.ts';
import { slowAck } from './answer/slow-ack.ts';
import { truncate } from './answer/truncate.ts';
import { vanish } from './answer/vanish.ts';
import { delay } from './call/delay.ts';
import { drop } from './call/drop.ts';
import { duplicate } from './call/duplicate.ts';
import { foreignChannel } from './call/foreign-channel.ts';
import { foreignSession } from './call/foreign-session.ts';
import { lateCall } from './call/late-call.ts';
import { malformed } from './call/malformed.ts';

/** Every fault. To add one, add a file and a line here. */
export const FAULTS: readonly NamedEffect[] = [
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
