// How quick, accessible and findable pages are on a phone: medians of five runs of Lighthouse, and the bytes of each page.
//
//     make site tests/bench/node_modules/.made
//     node tests/bench/lighthouse.mjs site index.html briefs/NAME.html networks/NAME.html
//
// Texts are served compressed, as static hosts do; with PLAIN=1 as they lie on the disk. CHROME_PATH names the browser,
// RUNS another number of runs.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [folder, ...pages] = process.argv.slice(2);
if (!folder || !pages.length) {
  console.error('use: node tests/bench/lighthouse.mjs FOLDER PAGE …');
  process.exit(2);
}

const RUNS = Number(process.env.RUNS ?? 5);
const PLAIN = process.env.PLAIN === '1';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.txt': 'text/plain', '.xml': 'application/xml',
};

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  try {
    const file = join(folder, path);
    const text = await readFile(file);
    const squeezed = !PLAIN && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = squeezed ? gzipSync(text) : text;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(squeezed && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function bytes(result) {
  const sums = { Document: [0, 0], Stylesheet: [0, 0], Script: [0, 0] };
  for (const { resourceType, resourceSize, transferSize } of result.audits['network-requests'].details.items) {
    if (!(resourceType in sums)) continue;
    sums[resourceType][0] += resourceSize;
    sums[resourceType][1] += transferSize;
  }
  return Object.values(sums).map(([size, sent]) => `${size} (${sent} sent)`).join(', ');
}

const server = createServer(answer).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'], logLevel: 'silent' });
console.log(`median of ${RUNS}: ${CATEGORIES.join(', ')}; bytes of HTML, CSS, script`);
try {
  for (const page of pages) {
    const scores = Object.fromEntries(CATEGORIES.map((name) => [name, []]));
    const failed = new Set();
    let sums = '';
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
    console.log(`${page}: ${points}; ${sums}${failed.size ? `; not passed: ${[...failed].join(', ')}` : ''}`);
  }
} finally {
  await chrome.kill();
  server.close();
}
