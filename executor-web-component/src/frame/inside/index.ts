import { FrameController } from './frame-controller.ts';
import { FRAME_STYLES } from './frame-styles.ts';

const styles = new CSSStyleSheet();
styles.replaceSync(FRAME_STYLES);
document.adoptedStyleSheets = [styles];

const main = document.querySelector('main') ?? document.body;
await customElements.whenDefined('chat-executor');
new FrameController(main, window.parent === window ? undefined : window.parent);
