import { createRoot } from 'react-dom/client';
import { ReviewPage } from './review-page';

const page = document.getElementById('app');
if (page === null) throw new Error('The page has no element "app"');
createRoot(page).render(<ReviewPage />);
