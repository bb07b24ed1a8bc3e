import { css, html, LitElement } from 'lit';
import { currentLanguage, LanguageController, setLanguage, texts } from '../language/language.ts';
import { controls } from '../styles/controls.ts';
import { currentTheme, nextTheme } from '../styles/theme.ts';
import { icon } from './icon.ts';

/** The buttons for language and theme. */
export class PageTools extends LitElement {
  static override styles = [controls, css`:host { display: flex; gap: 2px; } .language { font-size: 0.8125rem; }`];

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render() {
    const other = currentLanguage() === 'en' ? 'zh' : 'en';
    const theme = currentTheme();
    const label = `${texts().app.theme}: ${texts().app.themes[theme]}`;
    return html`
      <button class="quiet language" lang=${other === 'zh' ? 'zh-CN' : 'en'} @click=${() => setLanguage(other)}>${other === 'zh' ? '中文' : 'English'}</button>
      <button class="quiet" aria-label=${label} title=${label} @click=${this.#nextTheme}>${icon(theme)}</button>
    `;
  }

  #nextTheme(): void {
    nextTheme();
    this.requestUpdate();
  }
}

customElements.define('page-tools', PageTools);

declare global {
  interface HTMLElementTagNameMap {
    'page-tools': PageTools;
  }
}
