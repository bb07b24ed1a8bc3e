import { css } from 'lit';

/** Gives each lane its colour, as `--lane`. */
export const laneStyle = css`
  .page { --lane: var(--lane-page); }
  .orchestrator { --lane: var(--lane-orchestrator); }
  .executor { --lane: var(--lane-executor); }
  .provider { --lane: var(--lane-provider); }
`;
