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
