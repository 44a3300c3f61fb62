// The page of the search: the field, the address, what is announced, the keyboard. All words come from the page.
(function () {
  "use strict";

  var briefing = window.briefing;
  var find = document.getElementById("_find"), form = document.getElementById("_search"), field = document.getElementById("_q");
  var count = document.getElementById("_count"), results = document.getElementById("_results");
  var slips = document.getElementById("_slips"), narrow = document.getElementById("_facets"), clear = document.getElementById("_clear");
  var told = document.getElementById("_chosen"), more = document.getElementById("_more"), words = find.dataset;
  var FIRST = 20, FURTHER = 40; // results at once
  var MOST = 100; // words of a question: every one is looked up in all that is known
  var PAUSE = 30, ANNOUNCED = 350; // milliseconds: after a key, and before what was found is said
  var index, filing, chosen = {}, now = 0, shown = null;

  function filled(text, values) {
    return text.replace(/\{(\w+)\}/g, function (all, name) { return name in values ? values[name] : all; });
  }

  function counted(number) {
    var form = new Intl.PluralRules(document.documentElement.lang).select(number);
    var text = words["found" + form[0].toUpperCase() + form.slice(1)] || words.foundOther;
    return filled(text, { count: number.toLocaleString(document.documentElement.lang) });
  }

  var announcing;
  function say(text, at_once) {
    clearTimeout(announcing);
    if (at_once) count.textContent = text;
    else announcing = setTimeout(function () { count.textContent = text; }, ANNOUNCED);
  }

  // The address.

  function address() {
    var query = new URLSearchParams();
    if (field.value.trim()) query.set("q", field.value.trim());
    briefing.FACETS.forEach(function (facet) { (chosen[facet] || []).forEach(function (key) { query.append(facet, key); }); });
    var text = query.toString();
    return window.location.pathname + (text ? "?" + text : "");
  }

  function read() {
    var query = new URLSearchParams(window.location.search);
    field.value = query.get("q") || "";
    chosen = {};
    briefing.FACETS.forEach(function (facet) {
      var known = query.getAll(facet).filter(function (key) { return index[facet].some(function (value) { return value[0] === key; }); });
      if (known.length) chosen[facet] = Array.from(new Set(known));
    });
  }

  // `keep`: a step that the reader can go back over.
  function remember(keep) {
    var there = address();
    if (there === window.location.pathname + window.location.search) return;
    try {
      if (keep) window.history.pushState(null, "", there); else window.history.replaceState(null, "", there);
    } catch (refused) {
      // From a disk some browsers do not allow it; the search works all the same.
    }
  }

  // Asking and showing.

  // What stood there before answered something else.
  function failed() {
    results.textContent = slips.textContent = "";
    more.hidden = true;
    say(words.failed, true);
    busy(false);
  }

  // Only the question that was asked last can fail.
  function failing(mine) {
    return function () { if (mine === now) failed(); };
  }

  function tellSlips(some) {
    slips.textContent = "";
    some.forEach(function (slip) {
      var text = slip.whole ? words.shownFor : slip.also ? words.alsoFor : words.shownFor;
      var line = briefing.element("p");
      line.textContent = filled(text, { asked: slip.asked, shown: slip.shown.map(function (word) { return filled(words.quoted, { word: word }); }).join(", ") });
      slips.append(line);
    });
  }

  function add(mine, from, to, focus) {
    return briefing.items(index, shown.some(from, to), shown.marks).then(function (items) {
      if (mine !== now) return;
      if (!from) results.textContent = "";
      items.forEach(function (item) { results.append(item); });
      more.hidden = results.children.length >= shown.total;
      busy(false);
      if (focus && items.length) items[0].querySelector("a").focus();
    });
  }

  // Whether what stands there answers what is asked: for readers that wait, and for tests.
  function busy(is) { results.setAttribute("aria-busy", String(is)); }

  function search() {
    var mine = ++now, text = field.value;
    busy(true);
    var many = briefing.words(text).length > MOST;
    if (many) text = "";
    var nothing = !briefing.asked(text).length && (many || !Object.keys(chosen).length);
    find.dataset.asked = nothing ? "no" : "yes";
    return briefing.find(index, filing, text).then(function (found) {
      if (mine !== now) return;
      var narrowed = filing.narrowed(found, chosen);
      briefing.drawToggles(narrow, index, narrowed.counts, chosen, toggle);
      clear.hidden = !Object.keys(chosen).length;
      told.textContent = briefing.FACETS.map(labels).filter(Boolean).join(", ");
      tellSlips(found && narrowed.total ? found.slips : []);
      shown = { total: nothing ? 0 : narrowed.total, some: narrowed.some, marks: found ? found.marks : [] };
      if (!shown.total) {
        results.textContent = "";
        more.hidden = true;
        say(many ? words.many : nothing ? (text.trim() ? words.letters : "") : words.nothing);
        busy(false);
        return;
      }
      say(counted(shown.total));
      return add(mine, 0, FIRST);
    }).catch(failing(mine));
  }

  function labels(facet) {
    var mine = index[facet].filter(function (value) { return (chosen[facet] || []).indexOf(value[0]) >= 0; });
    return mine.map(function (value) { return value[2] || value[1]; }).join(", ");
  }

  function toggle(facet, key) {
    var keys = (chosen[facet] || []).filter(function (other) { return other !== key; });
    if (keys.length === (chosen[facet] || []).length) keys.push(key);
    if (keys.length) chosen[facet] = keys; else delete chosen[facet];
    search();
    remember(true);
  }

  // The keyboard: arrows go through the results, Escape comes back.

  function links() { return Array.from(results.querySelectorAll(".hit > :first-child a")); }

  function step(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    var every = links(), at = every.indexOf(document.activeElement), inside = find.contains(document.activeElement);
    if (event.key === "Escape" && inside && document.activeElement !== field) {
      event.preventDefault();
      field.focus();
    } else if (event.key === "Escape" && document.activeElement === field && field.value) {
      event.preventDefault();
      field.value = "";
      search();
      remember(false);
    } else if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === field) && every[at + 1]) {
      event.preventDefault();
      every[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (every[at - 1] || field).focus();
    }
  }

  function begin() {
    var typing;
    read();
    field.addEventListener("input", function () {
      clearTimeout(typing);
      busy(true);
      typing = setTimeout(function () { search(); remember(false); }, PAUSE);
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      clearTimeout(typing);
      search();
      remember(true);
    });
    clear.addEventListener("click", function () {
      chosen = {};
      search();
      remember(true);
      field.focus();
    });
    more.addEventListener("click", function () { add(now, results.children.length, results.children.length + FURTHER, true).catch(failing(now)); });
    window.addEventListener("popstate", function () { read(); search(); });
    find.addEventListener("keydown", step);
    form.hidden = narrow.hidden = false;
    narrow.open = window.matchMedia("(min-width: 62rem)").matches;
    if (!field.value && !Object.keys(chosen).length) field.focus({ preventScroll: true });
    return search();
  }

  Promise.all([briefing.load("index"), briefing.load("facets")]).then(function (loaded) {
    index = loaded[0];
    filing = new briefing.Filing(index, loaded[1]);
    return begin();
  }).catch(failed);
})();
