import { LitElement } from 'lit';
import { LanguageController } from '../../language/language.ts';
import type { Step } from './step.ts';

/** The properties of an element that shows the steps of one request. */
export class StepsElement extends LitElement {
  static override properties = {
    steps: { attribute: false },
    running: { attribute: false },
    now: { attribute: false },
    selectedId: { attribute: false },
  };

  declare steps: readonly Step[];
  declare running: boolean;
  /** Milliseconds since the epoch, on the orchestrator's clock. */
  declare now: number;
  declare selectedId: string | undefined;

  constructor() {
    super();
    this.steps = [];
    this.running = false;
    this.now = 0;
    this.selectedId = undefined;
    new LanguageController(this);
  }
}
