// What is shown of a document. In: a row of the store and the words that were found. Out: an item of the list, made of
// text nodes alone. A claim is never without the word of its standing, its date and what overtook it.
(function () {
  "use strict";

  var briefing = window.briefing;
  var LONG = 300, AROUND = 110; // characters of a snippet, and before what was found
  var OWN = /^sources\//; // their names are titles of their own; the language of any other page is that of its statements

  function element(name, type, text) {
    var made = document.createElement(name);
    if (type) made.className = type;
    if (text) made.textContent = text;
    return made;
  }

  function hit(text, marks) {
    return briefing.words(text).some(function (word) {
      return marks.some(function (mark) { return mark.begun ? word.indexOf(mark.word) === 0 : word === mark.word; });
    });
  }

  // A sign of standing in words is set apart from what it stands behind.
  function signed(parent, text, marks) {
    text.split(/(\[[^\]]*\])/).forEach(function (part, at) {
      if (at % 2) parent.append(element("span", "in-words", part)); else marked(parent, part, marks);
    });
    return parent;
  }

  function marked(parent, text, marks) {
    var at = 0;
    briefing.shownWords(text).forEach(function (match) {
      if (!hit(match[0], marks)) return;
      parent.append(text.slice(at, match.index), element("mark", "", match[0]));
      at = match.index + match[0].length;
    });
    parent.append(text.slice(at));
    return parent;
  }

  // The piece that has most of the words. Its end is kept: there stands how well it is established.
  function snippet(pieces, marks) {
    var best = pieces[0] || "", most = 0;
    pieces.forEach(function (piece) {
      var found = marks.filter(function (mark) { return hit(piece, [mark]); }).length;
      if (found > most) { most = found; best = piece; }
    });
    if (best.length <= LONG) return best;
    var first = briefing.shownWords(best).find(function (match) { return hit(match[0], marks); });
    var start = Math.max(0, (first ? first.index : 0) - AROUND);
    start = start ? best.indexOf(" ", start) + 1 : 0;
    var end = start + LONG;
    // A piece with a sign at its end is shown to its end.
    if (/\][.,;:]?$/.test(best) || end >= best.length) return (start ? "… " : "") + best.slice(start);
    return (start ? "… " : "") + best.slice(start, best.lastIndexOf(" ", end)) + " …";
  }

  function bit(line, text, type) {
    if (text) line.append(element("span", "bit" + (type ? " " + type : ""), text), " ");
  }

  function link(href, text, marks) {
    var made = element("a");
    made.href = href;
    return marked(made, text, marks);
  }

  function statuses(item, rows) {
    (rows || []).forEach(function (row) {
      var line = element("p", "status-line");
      line.append(element("span", "position", row[0]), " ", element("span", "bit", row[1]));
      item.append(line);
    });
  }

  function pageItem(index, page, marks) {
    var item = element("li", "hit"), name = element("p", "name");
    var title = link(page[0] + ".html", page[2], marks);
    if (page[7] && OWN.test(page[0])) title.lang = page[7];
    name.append(title, " ", element("span", "kind", index.kind[page[1] + 1][1]));
    item.append(name);
    var others = (page[3] || "").split("; ").filter(function (alias) {
      return hit(alias, marks) && briefing.fold(alias) !== briefing.fold(page[2]);
    });
    if (others.length) item.append(marked(element("p", "also"), others.join("; "), marks));
    statuses(item, page[4]);
    var text = snippet(page[5] || [], marks);
    if (text) item.append(signed(element("p", "snippet"), text, marks));
    if (page[6]) item.append(element("p", "later", page[6]));
    return item;
  }

  function claimItem(index, page, claim, marks) {
    var standing = index.standing[claim[2]], item = element("li", "hit item");
    item.dataset.standing = standing[0];
    var sentence = element("p", "sentence"), line = element("p", "line");
    if (claim[6]) sentence.append(element("span", "rest", claim[6]), " ");
    var made = link(page[0] + ".html#" + claim[0], claim[1], marks);
    if (page[7]) sentence.lang = page[7];
    sentence.append(made);
    if (claim[7]) sentence.append(" ", element("span", "rest", claim[7]));
    var word = element("span", "standing", standing[1]), first = element("span", "bit");
    word.dataset.standing = standing[0];
    first.append(word);
    line.append(first, " ");
    bit(line, claim[4]);
    bit(line, claim[3]);
    bit(line, claim[5], "later");
    bit(line, page[2], "brief");
    item.append(sentence, line);
    return item;
  }

  // Documents → items, once their shards are there.
  briefing.items = function (index, documents, marks) {
    return Promise.all(documents.map(function (document) {
      var shard = Math.floor(document / index.width), place = document % index.width;
      return briefing.load("store/" + shard).then(function (pages) {
        for (var at = 0; at < pages.length; at++) {
          var claims = pages[at][8] || [];
          if (place === 0) return pageItem(index, pages[at], marks);
          if (place <= claims.length) return claimItem(index, pages[at], claims[place - 1], marks);
          place -= claims.length + 1;
        }
        throw new Error("store/" + shard);
      });
    }));
  };

  briefing.element = element;
})();
