import { css } from 'lit';

/** Sets `--lane` to the color of a lane, by class. */
export const laneStyle = css`
  .page { --lane: var(--lane-page); }
  .orchestrator { --lane: var(--lane-orchestrator); }
  .executor { --lane: var(--lane-executor); }
  .provider { --lane: var(--lane-provider); }
`;
