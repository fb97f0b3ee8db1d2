import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import { launchBrowser, serveBuilt } from './browser';

/** The size every screen must work at. */
export const VIEWPORT = { width: 1280, height: 720 } as const;
/** How long a state may take to come, ms. A busy machine is slow; a state that never comes is a fault. */
export const PATIENCE_MS = 30_000;

/** The built product, served, with a browser in front of it. */
export class Product {
  /** What no page may do: errors, refusals of the content security policy, requests to other origins. */
  readonly faults: string[] = [];
  /** Addresses asked for by any page or worker, in order. */
  readonly asked: string[] = [];

  private constructor(
    readonly browser: Browser,
    readonly url: string,
    private readonly stop: () => Promise<void>,
  ) {}

  static async open(options: LaunchOptions = {}): Promise<Product> {
    const server = await served();
    return new Product(await launchBrowser(options), server.url, server.close);
  }

  /** A page of its own storage, or of a given context. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    return this.pageOf(await this.browser.newContext({ viewport: VIEWPORT, ...options }));
  }

  async pageOf(context: BrowserContext): Promise<Page> {
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    watch(page, this.url, this.faults, this.asked);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stop();
  }
}

/** The product at CASEBRIDGE_URL if that is set, else dist/ on a free port. */
export async function served(): Promise<{ url: string; close: () => Promise<void> }> {
  const url = process.env.CASEBRIDGE_URL;
  return url === undefined ? serveBuilt() : { url, close: async () => undefined };
}

/** Notes what the page asks for and what goes wrong in it. */
export function watch(page: Page, origin: string, faults: string[], asked: string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // The drivers of a software WebGL speak of their own speed.
    if (text.includes('GL Driver Message')) return;
    if (message.type() === 'error' || /content security policy|trusted ?types?/i.test(text)) {
      faults.push(`console: ${text}`);
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    asked.push(url);
    if (!url.startsWith(origin) && !/^(?:blob|data):/.test(url)) faults.push(`left the origin: ${url}`);
  });
}
