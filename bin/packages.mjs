// Keeps node_modules at exactly what the lock file says, without asking the network when it already is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, PROJECT, Told } from './project.mjs';

/**
 * True when node_modules holds what package-lock.json says. Compares with npm's own record of what it
 * installed, which it writes last, so that an interrupted installation does not count.
 */
export function packagesMatchLock() {
  const record = inProject('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(inProject('package-lock.json'));
  const present = readPackages(record);
  const rootEntry = '';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === rootEntry) continue;
    const found = present[path];
    // Another system's binaries are optional entries that npm leaves out here.
    if (found === undefined ? !entry.optional : !sameRelease(found, entry)) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
const sameRelease = (a, b) => a.version === b.version && a.integrity === b.integrity;

/** Installs exactly the lock file, if node_modules does not match it. */
export function ensurePackages() {
  if (packagesMatchLock()) return;
  console.log('Installing what the lock file says (npm ci) …');
  // Tools that build and test are development dependencies; NODE_ENV=production would leave them out.
  const result = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (result.status !== 0) {
    throw new Told('Installing failed: npm said why above. Repeat the command when that is settled.');
  }
}

function npm(args) {
  const options = { cwd: PROJECT, stdio: 'inherit' };
  const running = process.env.npm_execpath;
  return running?.endsWith('.js')
    ? spawnSync(process.execPath, [running, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Absolute path of the JavaScript file behind an installed package's command. */
export function commandOf(packageName, command = packageName) {
  const folder = inProject('node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
