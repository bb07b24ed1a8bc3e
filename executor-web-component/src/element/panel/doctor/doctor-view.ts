import type { BackendSettings } from '@chat-executor/executor';
import type { DoctorTexts, Finding } from '@chat-executor/executor/doctor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import type { Language } from '@chat-executor/protocol';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PanelStrings } from '../../strings/panel-en.ts';
import { type Doctor, type Examination, renderExamination } from './render-examination.ts';

/** Runs check-ups of the backend and of providers, and shows the findings until the user closes them. Loads its code on first use. */
export class DoctorView {
  readonly #host: ReactiveControllerHost;
  readonly #examinations = new Map<string, Examination & { readonly controller: AbortController }>();
  readonly #texts = new Map<Language, DoctorTexts>();
  #language: Language = 'en';
  #doctor: Doctor | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  examineProvider(settings: ProviderSettings): void {
    void this.#examine(`provider ${settings.id}`, (doctor, options) => doctor.examineProvider(settings, options));
  }

  examineBackend(settings: BackendSettings): void {
    void this.#examine('backend', (doctor, options) => doctor.examineBackend(settings, options));
  }

  /** Cancels and closes all check-ups. */
  closeAll(): void {
    for (const subject of [...this.#examinations.keys()]) this.#close(subject);
  }

  /** Renders the check-up of a provider, or of the backend if the id is undefined; nothing before it has started. */
  render(providerId: string | undefined, strings: PanelStrings, language: Language): TemplateResult | typeof nothing {
    const subject = providerId === undefined ? 'backend' : `provider ${providerId}`;
    const examination = this.#examinations.get(subject);
    this.#language = language;
    if (!examination) return nothing;
    const texts = this.#texts.get(language);
    if (!texts) void this.#loadTexts().catch(() => undefined);
    return renderExamination({ examination, doctor: this.#doctor, texts, strings, onClose: () => this.#close(subject) });
  }

  async #examine(
    subject: string,
    run: (doctor: Doctor, options: Parameters<Doctor['examineProvider']>[1]) => Promise<unknown>,
  ): Promise<void> {
    this.#close(subject);
    const controller = new AbortController();
    const { signal } = controller;
    const show = (change: Partial<Examination>): void => {
      const before = this.#examinations.get(subject);
      if (signal.aborted || before?.controller !== controller) return;
      this.#examinations.set(subject, { ...before, ...change });
      this.#host.requestUpdate();
    };
    this.#examinations.set(subject, { status: 'running', findings: [], controller });
    this.#host.requestUpdate();
    try {
      const [doctor] = await Promise.all([this.#load(), this.#loadTexts()]);
      let findings: readonly Finding[] = [];
      const onFinding = (finding: Finding): void => {
        findings = [...findings, finding];
        show({ findings });
      };
      await run(doctor, { signal, onFinding });
      show({ status: 'done' });
    } catch {
      show({ status: 'unavailable' });
    }
  }

  async #load(): Promise<Doctor> {
    this.#doctor ??= await import('@chat-executor/executor/doctor');
    return this.#doctor;
  }

  async #loadTexts(): Promise<void> {
    const language = this.#language;
    if (this.#texts.has(language)) return;
    const { loadTexts } = await this.#load();
    this.#texts.set(language, await loadTexts(language));
    this.#host.requestUpdate();
  }

  #close(subject: string): void {
    this.#examinations.get(subject)?.controller.abort();
    if (this.#examinations.delete(subject)) this.#host.requestUpdate();
  }
}
