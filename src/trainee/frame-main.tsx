import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame';
import './styles.css';

const page = document.getElementById('app');
if (page === null) throw new Error('The page has no element "app"');
createRoot(page).render(<Frame />);
