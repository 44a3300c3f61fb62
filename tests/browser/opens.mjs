// Opens a site in Chromium, or in Firefox over WebDriver BiDi, and tells as JSON what it met there.
//
// In: the name of a file of JSON: {browser, executable, dark, base, pages, search, queries, ready, hits,
// typed, canary}; `ready` selects what is there once a search is done, `hits` is a function that reads it. Out, on standard output:
// {version, asked, said, pages, searches, typed, canary}. It judges nothing: what is right, the tests say.
// Firefox tells of requests that go over the network, and of none that reads a file.
import { readFile } from 'node:fs/promises';
import { launched } from './browsers.mjs';

const task = JSON.parse(await readFile(process.argv[2], 'utf8'));
const report = { version: '', asked: [], said: [], pages: {}, searches: {}, typed: null, canary: { asked: [], said: [] } };

const browser = await launched(task);
report.version = await browser.version();

// What the policy of a page stops is told to nobody over BiDi, so the page itself says it.
function tellBreaches() {
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`));
}

async function opened(into) {
  const page = await browser.newPage();
  page.on('request', (request) => into.asked.push(request.url()));
  page.on('console', (message) => into.said.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => into.said.push(`${page.url()}: ${error.message ?? error}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A request that ends because the reader goes on is no complaint.
    if (!/ABORTED|NS_BINDING_ABORTED/.test(why)) into.said.push(`${request.url()}: ${why}`);
  });
  await page.evaluateOnNewDocument(tellBreaches);
  if (task.browser !== 'firefox') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: task.dark ? 'dark' : 'light' }]);
  }
  return page;
}

// What a page looks like to somebody who only has the document: its words, its style, whether the script of all pages ran.
function seen() {
  const main = document.querySelector('main');
  return {
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    words: main ? main.innerText.trim().length : 0,
    paper: getComputedStyle(document.body).backgroundColor,
    margin: getComputedStyle(document.body).marginTop,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

async function found(page) {
  await page.waitForSelector(task.ready, { timeout: 10000 });
  return { hits: await page.evaluate(`(${task.hits})()`) };
}

// How much was found is said to whoever stopped typing.
async function told(page) {
  await page.waitForFunction(() => document.getElementById('_count').textContent.trim() !== '', { timeout: 10000 });
  return page.$eval('#_count', (count) => count.textContent.trim());
}

// Somebody who listens has to hear: a page that complains and asks elsewhere.
async function listened() {
  const page = await opened(report.canary);
  await page.goto(task.canary);
  await page.waitForFunction(() => document.title === 'done', { timeout: 10000 });
  await page.waitForFunction(() => document.images[0].complete, { timeout: 10000 });
  await page.close();
}

try {
  await listened();
  const page = await opened(report);
  for (const [name, path] of Object.entries(task.pages)) {
    await page.goto(task.base + path);
    report.pages[name] = await page.evaluate(seen);
  }
  for (const query of task.queries) {
    await page.goto(`${task.base}${task.search}${query}`);
    report.searches[query] = await found(page);
  }
  await page.goto(task.base + task.search);
  await page.type('#_q', task.typed);
  const status = await told(page);
  report.typed = { status, ...(await found(page)) };
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(report));
