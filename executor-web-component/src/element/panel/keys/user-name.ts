import { html } from 'lit';

/** The name under which a password manager saves the passphrase. */
export const userName = html`<input type="text" autocomplete="username" value="chat-executor" readonly hidden />`;
