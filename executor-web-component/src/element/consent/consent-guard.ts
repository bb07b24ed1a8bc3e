import { CONSENT_EN } from '../strings/consent-en.ts';
import { CONSENT_ZH } from '../strings/consent-zh.ts';
import { beganBefore, watchPresses } from './watch-presses.ts';
import { trackVisibility, watchVisibility } from './watch-visibility.ts';

/** Marks a control whose clicks a guard checks. */
const GUARDED = '[data-consent]';

/** Milliseconds after which a question that was not seen says why. Longer than the wait of a visible one, which needs no text. */
const EXPLAIN_AFTER = 1500;

/**
 * Lets the controls of a consent, which are marked with `data-consent`, work only if the user can see what they press. A click
 * counts if
 *
 * - it is not by a script;
 * - the pointer or key went down after the control appeared or its question was seen;
 * - for a question, all its parts have been fully visible for a moment, without a change. Until then, its controls have
 *   `aria-disabled`, and a text says why as soon as the user presses one, or if it takes long;
 * - for another control in a frame, it has been fully visible since the pointer or the focus reached it, because a page notices a press
 *   in its frame. Otherwise a text says why the click had no effect. It is not watched all the time, because Chromium then ignores
 *   clicks on anything in the frame right after the page was scrolled.
 */
export class ConsentGuard {
  readonly #root: HTMLElement;
  readonly #question: HTMLElement | null;
  readonly #text: string | undefined;
  readonly #isEmbedded = window.parent !== window;
  readonly #hint = document.createElement('span');
  readonly #controller = new AbortController();
  #unwatch: () => void = () => undefined;
  #explanation: ReturnType<typeof setTimeout> | undefined;
  /** The time of `performance.now()` since when clicks count. */
  #since = Number.POSITIVE_INFINITY;
  /** Resolves at the first observation of a control in a frame; undefined while nothing is at the control. */
  #observed: Promise<void> | undefined;
  /** Whether the next click was checked. */
  #passes = false;

  /**
   * @param root - the control itself, or an element of a question that contains the controls
   * @param text - what a question says while clicks have no effect. Default: a text of the guard
   */
  constructor(root: HTMLElement, text?: string) {
    this.#root = root;
    this.#question = root.closest('.question');
    this.#text = text;
    this.#hint.className = 'consent-hint';
    this.#hint.setAttribute('role', 'alert');
    const { signal } = this.#controller;
    root.addEventListener('click', (event) => this.#onClick(event), { capture: true, signal });
    for (const type of ['pointerover', 'focusin']) root.addEventListener(type, () => this.#watchControl(), { signal });
    root.addEventListener('focusout', () => this.#leaveControl(), { signal });
    // A finger leaves before its click.
    root.addEventListener('pointerout', ({ pointerType }) => pointerType !== 'touch' && this.#leaveControl(), { signal });
    watchPresses();
    this.reset();
  }

  /** Starts again, because the user consents to something else. */
  reset(): void {
    this.#unwatch();
    this.#observed = undefined;
    this.#setSeen(this.#question === null && !this.#isEmbedded);
    if (this.#question === null) return;
    // Not its optional details, with which it may be higher than the screen.
    const parts = [...this.#question.children].filter((child) => child.localName !== 'details');
    this.#unwatch = watchVisibility(parts, (isSeen) => this.#setSeen(isSeen), { isEmbedded: this.#isEmbedded });
  }

  /** Stops to watch. */
  stop(): void {
    this.#unwatch();
    clearTimeout(this.#explanation);
    this.#controller.abort();
    this.#hint.remove();
  }

  #setSeen(isSeen: boolean): void {
    this.#since = isSeen ? performance.now() : Number.POSITIVE_INFINITY;
    if (this.#question === null) return;
    for (const control of this.#root.querySelectorAll(GUARDED)) control.setAttribute('aria-disabled', String(!isSeen));
    if (isSeen) {
      clearTimeout(this.#explanation);
      this.#explanation = undefined;
      this.#hint.remove();
    } else this.#explanation ??= setTimeout(() => this.#explain(), EXPLAIN_AFTER);
  }

  #onClick(event: MouseEvent): void {
    const control = (event.target as Element).closest<HTMLElement>(GUARDED);
    if (control === null) return;
    if (this.#passes || (event.isTrusted && this.#since <= performance.now() && !beganBefore(this.#since))) {
      this.#hint.remove();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted) void this.#clickAfterObservation(control);
  }

  /** Watches a control in a frame. At the first observation, it counts as visible since now. */
  #watchControl(): void {
    if (this.#question || !this.#isEmbedded || this.#observed) return;
    let start: number | undefined = performance.now();
    this.#observed = new Promise((resolve) => {
      this.#unwatch = trackVisibility(this.#root, (isVisible) => {
        this.#since = isVisible ? (start ?? performance.now()) : Number.POSITIVE_INFINITY;
        start = undefined;
        resolve();
      });
    });
  }

  #leaveControl(): void {
    if (this.#observed !== undefined) this.reset();
  }

  /** Clicks a control whose visibility is not known yet, because it was reached just now, or explains why a click has no effect. */
  async #clickAfterObservation(control: HTMLElement): Promise<void> {
    this.#watchControl();
    const observed = this.#observed;
    await observed;
    // In the meantime, the control may have come to stand for something else.
    if (observed !== this.#observed || this.#controller.signal.aborted) return;
    if (!observed || this.#since > performance.now() || beganBefore(this.#since)) return this.#explain();
    this.#passes = true;
    control.click();
    this.#passes = false;
  }

  #explain(): void {
    const strings = this.#root.closest<HTMLElement>('[lang]')?.lang === 'zh' ? CONSENT_ZH : CONSENT_EN;
    const text = this.#text ?? (this.#question ? strings.question : strings.control);
    // A text that is already there would be announced again.
    if (this.#hint.isConnected && this.#hint.textContent === text) return;
    this.#hint.textContent = text;
    if (this.#question) this.#root.append(this.#hint);
    else this.#root.after(this.#hint);
  }
}
