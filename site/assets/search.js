// The search. In: `briefingIndex`, a script of its own, so that it works from a disk. Out: the list of what was found.
// Capitals and accents are folded; each word that is asked for must begin some word; titles come before text.
(function () {
  "use strict";

  var index = window.briefingIndex;
  var form = document.getElementById("_search");
  var field = document.getElementById("_q");
  var count = document.getElementById("_count");
  var results = document.getElementById("_results");
  if (!form || !field || !count || !results) return;
  if (!index) {
    count.textContent = "The index of the search could not be loaded.";
    return;
  }

  var FIRST = 40; // of each sort, before the rest is asked for
  var AROUND = 90; // characters of a text on either side of what was found
  var WORD = /[\p{L}\p{N}\p{M}]+/gu;
  var LETTERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i" };

  function fold(word) {
    return word
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[ßæœøđðłþı]/g, function (letter) { return LETTERS[letter]; });
  }

  // " one two three": a word begins where " " + its beginning stands.
  function folded(text) {
    var words = text.match(WORD) || [];
    return " " + words.map(fold).join(" ");
  }

  function begins(words, text) {
    return words.every(function (word) { return text.indexOf(" " + word) >= 0; });
  }

  var entries, claims;
  function prepare() {
    if (entries) return;
    entries = index.entries.map(function (row) {
      return { kind: index.kinds[row[0]], title: row[1], href: row[2], text: row[3], later: row[4], head: folded(row[1]), body: folded(row[3]) };
    });
    claims = index.claims.map(function (row) {
      return {
        sentence: row[0], href: row[1], standing: row[2], date: row[3], brief: row[4], later: row[5],
        head: folded(row[0]), body: folded(row[2] + " " + row[3]), far: folded(row[4])
      };
    });
  }

  // 0: the title begins so; 1: all in the title; 2: some in the title; 3: in the text; -1: not found.
  function rank(words, found) {
    if (found.head.indexOf(" " + words.join(" ")) === 0) return 0;
    if (begins(words, found.head)) return 1;
    if (!begins(words, found.head + found.body + (found.far || ""))) return -1;
    if (words.some(function (word) { return begins([word], found.head); })) return 2;
    // Its brief's title alone does not find a claim: it would find them all.
    return words.some(function (word) { return begins([word], found.body); }) ? 3 : -1;
  }

  function best(words, list) {
    return list
      .map(function (one, at) { return { one: one, at: at, rank: rank(words, one) }; })
      .filter(function (row) { return row.rank >= 0; })
      .sort(function (a, b) { return a.rank - b.rank || a.at - b.at; })
      .map(function (row) { return row.one; });
  }

  function element(name, type, text) {
    var made = document.createElement(name);
    if (type) made.className = type;
    if (text) made.textContent = text;
    return made;
  }

  // The text with what was found marked in it; only ever text nodes.
  function marked(parent, text, words) {
    var at = 0;
    Array.from(text.matchAll(WORD)).forEach(function (match) {
      var word = fold(match[0]);
      if (!words.some(function (asked) { return word.indexOf(asked) === 0; })) return;
      parent.append(text.slice(at, match.index), element("mark", "", match[0]));
      at = match.index + match[0].length;
    });
    parent.append(text.slice(at));
    return parent;
  }

  // A piece of the text around the first word that was found, from a space to a space.
  function snippet(text, words) {
    var first = Array.from(text.matchAll(WORD)).find(function (match) {
      var word = fold(match[0]);
      return words.some(function (asked) { return word.indexOf(asked) === 0; });
    });
    var middle = first ? first.index : 0;
    var start = Math.max(0, middle - AROUND);
    var end = Math.min(text.length, middle + 2 * AROUND);
    if (start > 0) start = text.indexOf(" ", start) + 1;
    if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), middle + 1);
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

  function link(href, text, words) {
    var made = element("a");
    made.href = href;
    return marked(made, text, words);
  }

  function entryItem(found, words) {
    var item = element("li");
    var name = element("p", "name");
    name.append(link(found.href, found.title, words), " ", element("span", "kind", found.kind));
    item.append(name);
    if (found.text) item.append(marked(element("p", "snippet"), snippet(found.text, words), words));
    if (found.later) item.append(element("p", "later", found.later));
    return item;
  }

  function claimItem(found, words) {
    var item = element("li", "item");
    item.dataset.standing = found.standing;
    var sentence = element("p", "sentence");
    sentence.append(link(found.href, found.sentence, words));
    var line = element("p", "line");
    var standing = element("span", "standing", found.standing);
    standing.dataset.standing = found.standing;
    var bit = element("span", "bit");
    bit.append(standing);
    line.append(bit);
    [found.date, found.brief].forEach(function (words) {
      if (words) line.append(" ", element("span", "bit", words));
    });
    if (found.later) line.append(" ", element("span", "bit later", found.later));
    item.append(sentence, line);
    return item;
  }

  function section(title, type, found, words, item) {
    var made = element("section");
    var list = element("ul", type);
    made.append(element("h2", "", title), list);
    function show(some) {
      some.forEach(function (one) { list.append(item(one, words)); });
    }
    show(found.slice(0, FIRST));
    if (found.length > FIRST) {
      var all = element("button", "all", "Show all " + found.length);
      all.type = "button";
      all.addEventListener("click", function () {
        var next = list.children.length;
        show(found.slice(FIRST));
        all.remove();
        list.children[next].querySelector("a").focus();
      });
      made.append(all);
    }
    return made;
  }

  function counted(number, one, many) {
    return number + " " + (number === 1 ? one : many);
  }

  var announcing;
  function say(text) {
    clearTimeout(announcing);
    announcing = setTimeout(function () { count.textContent = text; }, 250);
  }

  function search() {
    var words = (field.value.match(WORD) || []).map(fold).filter(Boolean);
    results.textContent = "";
    if (!words.length) {
      say(field.value.trim() ? "Please give letters or figures." : "");
      return;
    }
    prepare();
    var pages = best(words, entries);
    var said = best(words, claims);
    if (pages.length) results.append(section("Pages", "results", pages, words, entryItem));
    if (said.length) results.append(section("Claims", "items", said, words, claimItem));
    var both = pages.length || said.length;
    say(both ? counted(pages.length, "page", "pages") + " and " + counted(said.length, "claim", "claims") + " found"
             : "Nothing found. Fewer or shorter words may help.");
  }

  // The address follows the field, so that a search can be kept and sent.
  function remember() {
    var address = new URL(window.location.href);
    if (field.value) address.searchParams.set("q", field.value);
    else address.searchParams.delete("q");
    try {
      window.history.replaceState(null, "", address.href);
    } catch (refused) {
      // From a disk some browsers do not allow it; the search works all the same.
    }
  }

  var typing;
  field.addEventListener("input", function () {
    clearTimeout(typing);
    typing = setTimeout(function () { search(); remember(); }, 80);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(typing);
    search();
    remember();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest && event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  form.hidden = false;
  field.value = new URLSearchParams(window.location.search).get("q") || "";
  search();
  if (!field.value) field.focus({ preventScroll: true });
})();
