import { css } from 'lit';

/** Sets each lane's colour as `--lane`. */
export const laneStyle = css`
  .page { --lane: var(--lane-page); }
  .orchestrator { --lane: var(--lane-orchestrator); }
  .executor { --lane: var(--lane-executor); }
  .provider { --lane: var(--lane-provider); }
`;
