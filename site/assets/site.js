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

// The folds of the head of a page close when the reader goes elsewhere or presses Escape.
(function () {
  "use strict";

  function close(except) {
    document.querySelectorAll(".top .drop[open]").forEach(function (fold) {
      if (!fold.contains(except)) fold.open = false;
    });
  }

  document.addEventListener("click", function (event) { close(event.target); });
  document.addEventListener("focusin", function (event) { close(event.target); });
  document.addEventListener("keydown", function (event) {
    var open = event.key === "Escape" && document.querySelector(".top .drop[open]");
    if (!open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });
})();

// A table whose rows are shown as cards where a page is narrow: some browsers take it for none then, and tell those who
// hear it of no rows and heads. So its roles are said; where they are said already by the elements, that changes nothing.
(function () {
  "use strict";

  var roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };

  function role(element) {
    return element.nodeName === "TH" ? (/^row/.test(element.scope) ? "rowheader" : "columnheader") : roles[element.nodeName];
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".cards, .by-country, .edges, .listing").forEach(function (table) {
      [table].concat(Array.from(table.querySelectorAll("thead, tbody, tr, th, td"))).forEach(function (element) {
        element.setAttribute("role", role(element));
      });
    });
  });
})();

// A button behind each citation, which copies it. Without script a click selects the whole of it.
(function () {
  "use strict";

  function words(field) {
    var parts = field.tagName === "DIV" ? Array.prototype.slice.call(field.children) : [field];
    return parts.map(function (part) { return part.textContent; }).join("\n");
  }

  // Where a page may not write to the clipboard by itself, the selection is copied as a keyboard would.
  function selected(field) {
    window.getSelection().selectAllChildren(field);
    try { return document.execCommand("copy"); } catch (refused) { return false; }
  }

  function copied(field) {
    if (!navigator.clipboard) return Promise.resolve(selected(field));
    return navigator.clipboard.writeText(words(field)).then(
      function () { return true; },
      function () { return selected(field); }
    );
  }

  function offer(field, template) {
    var button = template.content.firstElementChild.cloneNode(true);
    var told = document.createElement("span");
    told.className = "copied";
    told.setAttribute("role", "status");
    button.textContent = field.dataset.copy;
    button.addEventListener("click", function () {
      copied(field).then(function (done) { told.textContent = done ? button.dataset.done : button.dataset.failed; });
    });
    field.after(button, told);
  }

  document.addEventListener("DOMContentLoaded", function () {
    var template = document.getElementById("_copy");
    if (!template) return;
    document.querySelectorAll("[data-copy]").forEach(function (field) { offer(field, template); });
  });
})();

// The files of the search's index, each loaded when somebody first asks for it: a classic script that hands over its
// data, so that it works from a disk. In: a name, such as `store/3`. Out: a promise of its data.
(function () {
  "use strict";

  var root = new URL("../", document.currentScript.src).href;
  var held = {}, asked = {};

  function briefing(name, data) { held[name] = data; }

  briefing.root = root;

  briefing.load = function (name) {
    if (name in held) return Promise.resolve(held[name]);
    if (!asked[name]) asked[name] = new Promise(function (done, failed) {
      var script = document.createElement("script");
      function end() {
        script.remove();
        delete asked[name];
        if (name in held) done(held[name]); else failed(new Error(name));
      }
      script.onload = script.onerror = end;
      script.src = root + "search/" + name + ".js";
      document.head.append(script);
    });
    return asked[name];
  };

  // In which of so many shards a page is kept: CRC-32 of its address.
  briefing.shard = function (id, shards) {
    var sum = -1;
    new TextEncoder().encode(id).forEach(function (byte) {
      sum ^= byte;
      for (var bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
    });
    return ((sum ^ -1) >>> 0) % shards;
  };

  window.briefing = briefing;
})();

// `/` goes to the field of the search: the one of this page, else the page of the search.
(function () {
  "use strict";

  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest && event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    var field = document.getElementById("_q");
    if (field && !field.closest("[hidden]")) {
      field.focus();
      field.select();
    } else {
      window.location.assign(window.briefing.root + "search.html");
    }
  });
})();

// What a link leads to, in a small card, before anybody follows it: on hover and on keyboard focus, never on touch. The
// card stays while the pointer is on the link or on it; Escape closes it. All its words come from the search's index.
(function () {
  "use strict";

  var briefing = window.briefing;
  var HOVER = 400, FOCUS = 600, LEAVE = 250; // milliseconds
  var LONG = 240, GAP = 6, EDGE = 8;
  var card = null, shown = null, waiting = null, leaving = null, refused = null, title = "";

  function element(name, type, text) {
    var made = document.createElement(name);
    made.className = type;
    if (text) made.textContent = text;
    return made;
  }

  // Id and place of the page that a link leads to; null where it is this page, or none of an entry.
  function target(link) {
    var url;
    try { url = new URL(link.href, document.baseURI); } catch (broken) { return null; }
    if (url.href.indexOf(briefing.root) !== 0 || url.pathname === window.location.pathname) return null;
    var path = url.pathname.slice(new URL(briefing.root).pathname.length), found = /^([^/]+\/[^/]+)\.html$/.exec(path);
    if (!found || /\/index$/.test(found[1]) || link.closest("[data-previews=no]")) return null;
    try {
      return { id: decodeURIComponent(found[1]), place: decodeURIComponent(url.hash.slice(1)).replace(/^note\./, "") };
    } catch (broken) {
      return null;
    }
  }

  // A text that ends in a sign of standing is never cut.
  function short(text) {
    if (text.length <= LONG || /\][.,;:]?$/.test(text)) return text;
    return text.slice(0, text.lastIndexOf(" ", LONG)) + " …";
  }

  function line(parts) {
    var made = element("p", "line");
    parts.forEach(function (part) {
      if (!part) return;
      var bit = element("span", "bit");
      bit.append(part);
      made.append(bit, " ");
    });
    return made;
  }

  function ofClaim(index, page, claim) {
    var standing = element("span", "standing", index.standing[claim[2]][1]), sentence = element("p", "sentence");
    standing.dataset.standing = index.standing[claim[2]][0];
    if (page[7]) sentence.lang = page[7];
    if (claim[6]) sentence.append(element("span", "rest", claim[6]), " ");
    sentence.append(claim[1]);
    if (claim[7]) sentence.append(" ", element("span", "rest", claim[7]));
    return [sentence, line([standing, claim[4], claim[3], claim[5] && element("span", "later", claim[5]), page[2]])];
  }

  function ofPage(index, page) {
    var name = element("p", "name"), title = element("span", "", page[2]), parts = [name];
    // The name of a source is a title of its own; the language of any other page is that of its statements.
    if (page[7] && /^sources\//.test(page[0])) title.lang = page[7];
    name.append(title);
    name.append(" ", element("span", "kind", index.kind[page[1] + 1][1]));
    (page[4] || []).forEach(function (status) { parts.push(element("p", "status-line", status[0]), line([status[1]])); });
    if ((page[5] || []).length) parts.push(element("p", "about", short(page[5][0])));
    if (page[6]) parts.push(element("p", "later", page[6]));
    return parts;
  }

  function parts(there) {
    return briefing.load("index").then(function (index) {
      return briefing.load("store/" + briefing.shard(there.id, index.shards)).then(function (pages) {
        var page = pages.find(function (row) { return row[0] === there.id; });
        if (!page) return [];
        var claim = (page[8] || []).find(function (row) { return row[0] === there.place; });
        return claim ? ofClaim(index, page, claim) : ofPage(index, page);
      });
    });
  }

  function hide() {
    clearTimeout(waiting);
    clearTimeout(leaving);
    if (card) card.remove();
    if (shown) {
      shown.removeAttribute("aria-describedby");
      if (title) shown.title = title;
    }
    card = shown = waiting = null;
    title = "";
  }

  // Below the link, or above it where there is no room: never on it.
  function put(link) {
    var at = link.getBoundingClientRect(), size = card.getBoundingClientRect(), wide = document.documentElement.clientWidth;
    var below = at.bottom + GAP + size.height <= window.innerHeight || at.top < size.height + GAP;
    card.style.left = window.scrollX + Math.max(EDGE, Math.min(at.left, wide - size.width - EDGE)) + "px";
    card.style.top = window.scrollY + (below ? at.bottom + GAP : at.top - GAP - size.height) + "px";
  }

  function show(link) {
    parts(target(link)).then(function (made) {
      if (waiting !== link || !made.length) return;
      hide();
      shown = link;
      card = element("div", "glimpse");
      card.id = "_glimpse";
      card.setAttribute("role", "tooltip");
      made.forEach(function (part) { card.append(part); });
      document.body.append(card);
      title = link.title;
      link.removeAttribute("title");
      if (!link.hasAttribute("aria-describedby")) link.setAttribute("aria-describedby", card.id);
      put(link);
    }).catch(function () { /* Without the index the link is a link. */ });
  }

  var timer;
  function soon(link, delay) {
    clearTimeout(timer);
    clearTimeout(leaving);
    if (link === shown || link === refused || !target(link)) return;
    hide();
    waiting = link;
    timer = setTimeout(function () { if (waiting === link) show(link); }, delay);
  }

  function leave() {
    clearTimeout(timer);
    waiting = null;
    refused = null;
    clearTimeout(leaving);
    leaving = setTimeout(hide, LEAVE);
  }

  function linkAt(event) { return event.target.closest && event.target.closest("a[href]"); }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch") return;
    var link = linkAt(event);
    if (card && card.contains(event.target)) clearTimeout(leaving);
    else if (link) soon(link, HOVER);
  });
  document.addEventListener("pointerout", function (event) {
    var link = linkAt(event), to = event.relatedTarget;
    if (link && link.contains(to) || card && card.contains(event.target) && card.contains(to)) return;
    if (link || card && card.contains(event.target)) leave();
  });
  document.addEventListener("focusin", function (event) {
    var link = linkAt(event);
    if (link && link.matches(":focus-visible")) soon(link, FOCUS);
  });
  document.addEventListener("focusout", function (event) { if (linkAt(event)) leave(); });
  document.addEventListener("pointerdown", function (event) { if (!card || !card.contains(event.target)) leave(); });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !card) return;
    refused = shown;
    hide();
  });
})();
