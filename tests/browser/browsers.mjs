// Chromium, or Firefox over WebDriver BiDi, without a window of its own.
import puppeteer from 'puppeteer-core';

// The browsers speak of themselves: no update, no telemetry, no captive portal, so that only pages ask for anything.
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

// `task` names the browser, its program, and whether the system of its reader is dark.
export function launched(task) {
  return puppeteer.launch({
    browser: task.browser,
    executablePath: task.executable,
    headless: true,
    args: task.browser === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    extraPrefsFirefox: { ...QUIET, 'layout.css.prefers-color-scheme.content-override': task.dark ? 0 : 1 },
    defaultViewport: { width: 1280, height: 900 },
  });
}
