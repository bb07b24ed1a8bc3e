export { type Budget, type DailyLimits, sumUsed } from './budget.ts';
export { type AllowedModel, createPolicy, modelNotAllowed, type PolicyParts, permitModels } from './create-policy.ts';
export { findOwnPrice, findPrice, type OwnPrice } from './find-price.ts';
export {
  backendOrigin,
  type Grant,
  type GrantAnswer,
  type GrantedModel,
  IdBindings,
  isSameModel,
  modelOfCall,
  readGrant,
} from './grant.ts';
export { daysBefore, lastDays, localDay } from './local-day.ts';
export { MemoryLedger } from './memory-ledger.ts';
export { countUsage, isUsageRow, KEPT_DAYS, type UsageKey, type UsageLedger, type UsageRow } from './usage-ledger.ts';
