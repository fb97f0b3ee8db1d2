import { createRoot } from 'react-dom/client';
import { StudioApp } from './app/studio-app';

const page = document.getElementById('app');
if (page === null) throw new Error('The page has no element "app"');
createRoot(page).render(<StudioApp />);
