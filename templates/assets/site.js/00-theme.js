// What every page loads: light or dark as the reader chose, and small helps. Its parts are joined in the order of their
// names; each is a function of its own. Without this script every page can be read, and every link works.

// Light or dark, as it was chosen: set before anything is drawn, so that no page flashes.
(function () {
  "use strict";

  var root = document.documentElement;
  var KEY = "theme";

  function remembered() {
    try { return window.localStorage.getItem(KEY); } catch (refused) { return null; }
  }

  function remember(theme) {
    try { window.localStorage.setItem(KEY, theme); } catch (refused) { /* It holds for this page alone. */ }
  }

  function shown() {
    var chosen = root.dataset.theme;
    if (chosen) return chosen;
    return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }

  var before = remembered();
  if (before === "light" || before === "dark") root.dataset.theme = before;

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.getElementById("_theme");
    if (!button) return;
    function tell() { button.setAttribute("aria-pressed", String(shown() === "dark")); }
    button.hidden = false;
    tell();
    button.addEventListener("click", function () {
      root.dataset.theme = shown() === "dark" ? "light" : "dark";
      remember(root.dataset.theme);
      tell();
    });
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tell);
  });
})();
