// Finds a browser of the Chromium family, and gets one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/**
 * Every place a Chrome, Chromium or Edge may be, the likeliest first.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} absolute paths, not all of them there
 */
function candidates(env) {
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
  const windowsApps = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  const here = { darwin: macApps, win32: windowsApps }[process.platform];
  return [...onPath, ...(here ?? ['/opt/google/chrome/chrome', '/snap/bin/chromium'])];
}

/**
 * The browser to test with: CHROME_PATH if set, else an installed one, else the one Playwright downloaded.
 * @param {NodeJS.ProcessEnv} env
 * @param {() => string} playwrights where Playwright's own would be
 * @returns {string | undefined} absolute path of a browser that starts
 */
export function findChromium(env = process.env, playwrights = () => '') {
  if (env.CHROME_PATH) return existsSync(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  return [...candidates(env), playwrights()].find((path) => path !== '' && existsSync(path) && starts(path));
}

/** Ubuntu's `chromium-browser` may be a script that only says "install the snap". */
function starts(path) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** True on Debian and its descendants, when this account may install packages. */
const mayUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(packages) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  spawnSync('apt-get', ['update', '-q'], options);
  return (
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options).status ===
    0
  );
}

/**
 * Makes sure that a browser is there.
 * @param {string} playwrightCommand absolute path of playwright-core's command
 * @param {() => string} playwrights where Playwright's own would be
 * @returns {string | undefined} its path, or undefined if none could be had
 */
export function ensureChromium(playwrightCommand, playwrights) {
  const find = () => findChromium(process.env, playwrights);
  const present = find();
  if (present !== undefined || process.env.CHROME_PATH) return present;
  if (mayUseApt()) {
    aptInstall(['chromium', 'fonts-noto-cjk']);
    const installed = find();
    if (installed !== undefined) return installed;
  }
  console.log('Downloading Chromium (playwright-core) …');
  spawnSync(process.execPath, [playwrightCommand, 'install', 'chromium'], { stdio: 'inherit' });
  return find();
}

/**
 * Makes sure that Korean can be drawn; macOS and Windows bring a font.
 * @returns {boolean} false if no installed font has Korean
 */
export function ensureKoreanFont() {
  if (process.platform !== 'linux') return true;
  if (hasKoreanFont()) return true;
  return mayUseApt() && aptInstall(['fontconfig', 'fonts-noto-cjk']) && hasKoreanFont();
}

function hasKoreanFont() {
  const listed = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout.trim() !== '';
  const folder = '/usr/share/fonts/opentype/noto';
  return existsSync(folder) && readdirSync(folder).some((name) => name.includes('CJK'));
}
