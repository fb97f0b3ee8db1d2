import { createRoot } from 'react-dom/client';
import { createReviewDesk, ReviewStore } from '../io';
import { ReviewApp } from './app/review-app';

const page = document.getElementById('app');
if (page === null) throw new Error('The page has no element "app"');
// The scenarios lie beside the start page, one folder above this one.
const desk = createReviewDesk(new URL('../', document.baseURI).href);
createRoot(page).render(<ReviewApp desk={desk} store={new ReviewStore()} />);
