import { mount } from 'svelte';
import '../../html/page/style.css';
import AskPage from './ask-page.svelte';

mount(AskPage, { target: document.getElementById('root') });
