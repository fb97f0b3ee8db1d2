// npm run build: the product into dist/, if anything it is made of has changed.
import { ensureApp } from './build.mjs';

if (!(await ensureApp())) console.log('dist/ is up to date.');
