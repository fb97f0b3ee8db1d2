import { createRoot } from 'react-dom/client';
import { createCaseLibrary } from '../io';
import { App } from './app/app';
import { createLocalStore } from './settings';
import './styles.css';

const page = document.getElementById('app');
if (page === null) throw new Error('The page has no element "app"');
const store = createLocalStore(() => window.localStorage);
createRoot(page).render(<App library={createCaseLibrary()} store={store} />);
