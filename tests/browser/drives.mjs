// Drives a browser by hand: each line of its input is an order, as JSON, and each line of its output the answer.
//
// The name of a file of JSON {browser, executable, dark} says which browser. An order is {do, …}, an answer {is} or
// {wrong}. It judges nothing: what is right, the tests say.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { launched } from './browsers.mjs';

const LONGEST = 10000; // milliseconds until something has happened or never will
const browser = await launched(JSON.parse(await readFile(process.argv[2], 'utf8')));
let context, page, said;

const called = ({ js, given }) => `(${js})(...${JSON.stringify(given)})`;

// `Shift+Tab` is Tab while Shift is held.
async function press(keys) {
  for (const key of keys) {
    const held = key.length > 1 ? key.split('+') : [key];
    const last = held.pop();
    for (const one of held) await page.keyboard.down(one);
    await page.keyboard.press(last);
    for (const one of held) await page.keyboard.up(one);
  }
}

const ORDERS = {
  async open({ width, height }) {
    context = await browser.createBrowserContext();
    page = await context.newPage();
    said = [];
    page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message ?? error}`));
    await page.setViewport({ width, height });
  },
  async goto({ url }) {
    await page.goto(url);
  },
  async press({ keys }) {
    await press(keys);
  },
  async type({ text }) {
    await page.keyboard.type(text);
  },
  read: (order) => page.evaluate(called(order)),
  async until(order) {
    await page.waitForFunction(called(order), { timeout: LONGEST });
  },
  picture: () => page.screenshot({ encoding: 'base64' }),
  async close() {
    await context.close();
    return said;
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  let answer;
  try {
    answer = { is: (await ORDERS[order.do](order)) ?? null };
  } catch (error) {
    answer = { wrong: String(error.message ?? error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();
