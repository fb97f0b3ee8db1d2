import { createRoot } from 'react-dom/client';
import { AuthorPage } from './author-page';

const page = document.getElementById('app');
if (page === null) throw new Error('The page has no element "app"');
createRoot(page).render(<AuthorPage />);
