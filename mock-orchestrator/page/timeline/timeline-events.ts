/** The user selected a step of the timeline, or closed the selected one. */
export class SelectStepEvent extends Event {
  readonly stepId: string | undefined;
  constructor(stepId: string | undefined) {
    super('select-step', { bubbles: true, composed: true });
    this.stepId = stepId;
  }
}
