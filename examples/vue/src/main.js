import { createApp } from 'vue';
import '../../html/page/style.css';
import AskPage from './ask-page.vue';

createApp(AskPage).mount('#root');
