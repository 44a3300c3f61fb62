// How quick, accessible and findable pages are on a phone: medians of five runs of Lighthouse, and the bytes of each page.
//
//     make site tests/bench/node_modules/.made
//     node tests/bench/lighthouse.mjs site index.html briefs/NAME.html networks/NAME.html
//
// The site is served as it lies on the disk, nothing compressed. CHROME_PATH names the browser, RUNS another number of runs.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [folder, ...pages] = process.argv.slice(2);
if (!folder || !pages.length) {
  console.error('use: node tests/bench/lighthouse.mjs FOLDER PAGE …');
  process.exit(2);
}

const RUNS = Number(process.env.RUNS ?? 5);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.txt': 'text/plain', '.xml': 'application/xml',
};

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  try {
    const file = join(folder, path);
    const { size } = await stat(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-length': size });
    createReadStream(file).pipe(response);
  } catch {
    response.writeHead(404).end();
  }
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function bytes(result) {
  const sums = { Document: 0, Stylesheet: 0, Script: 0 };
  for (const one of result.audits['network-requests'].details.items) {
    if (one.resourceType in sums) sums[one.resourceType] += one.resourceSize;
  }
  return sums;
}

const server = createServer(answer).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'], logLevel: 'silent' });
console.log(`median of ${RUNS}: ${CATEGORIES.join(', ')}; bytes of HTML, CSS, script`);
try {
  for (const page of pages) {
    const scores = Object.fromEntries(CATEGORIES.map((name) => [name, []]));
    const failed = new Set();
    let sums = {};
    for (let run = 0; run < RUNS; run += 1) {
      const options = { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES };
      const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, options);
      for (const name of CATEGORIES) {
        scores[name].push(Math.round(100 * lhr.categories[name].score));
        if (name === 'performance') continue;
        for (const { id } of lhr.categories[name].auditRefs) {
          if (lhr.audits[id].score !== null && lhr.audits[id].score < 1) failed.add(id);
        }
      }
      sums = bytes(lhr);
    }
    const points = CATEGORIES.map((name) => median(scores[name])).join(' ');
    console.log(`${page}: ${points}; ${Object.values(sums).join(' ')}${failed.size ? `; not passed: ${[...failed].join(', ')}` : ''}`);
  }
} finally {
  await chrome.kill();
  server.close();
}
