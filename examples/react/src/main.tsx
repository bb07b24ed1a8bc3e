import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AskPage } from './ask-page.tsx';
import './page.css';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element with the id "root".');
createRoot(place).render(
  <StrictMode>
    <AskPage />
  </StrictMode>,
);
