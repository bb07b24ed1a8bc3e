import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AskPage } from './ask-page.tsx';
import '../../html/page/style.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <AskPage />
  </StrictMode>,
);
