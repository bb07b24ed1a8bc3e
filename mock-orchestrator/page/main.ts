import './chat-page.ts';
import { startLanguage } from './language/language.ts';
import { applyTheme } from './styles/theme.ts';

startLanguage();
applyTheme();
