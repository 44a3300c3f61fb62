// The search, in parts that are joined in the order of their names. It loads no more of the index than a question needs.
// This part: words without capitals and accents, as `folding.py` makes them.
(function () {
  "use strict";

  var LETTERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i", "ħ": "h", "ς": "σ" };
  var LONGEST = 60;
  var WORD = /[\p{L}\p{N}]+/gu;
  var SHOWN = /[\p{L}\p{N}\p{M}]+/gu;

  function fold(text) {
    return text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[ßæœøđðłþıħς]/g, function (letter) { return LETTERS[letter]; });
  }

  function words(text) {
    return (fold(text).match(WORD) || []).map(function (word) { return word.slice(0, LONGEST); });
  }

  // What was asked: words, and phrases between quotation marks; the last one that is open may be only begun.
  function asked(text) {
    var parts = text.split(/["“”„‟«»]/);
    var found = [];
    parts.forEach(function (part, at) {
      var some = words(part);
      if (at % 2 && some.length) found.push({ words: some, open: at === parts.length - 1 });
      else some.forEach(function (word) { found.push({ words: [word], open: true }); });
    });
    var keys = found.map(function (one) { return one.words.join(" ") + one.open; });
    return found.filter(function (one, at) { return keys.indexOf(keys[at]) === at; }); // what is said twice is asked once
  }

  window.briefing.fold = fold;
  window.briefing.words = words;
  window.briefing.asked = asked;
  window.briefing.shownWords = function (text) { return Array.from(text.matchAll(SHOWN)); };
})();

// The words of the index: which documents have them. In: words. Out: promises of lines `word fPLACES fPLACES`.
(function () {
  "use strict";

  var briefing = window.briefing;
  var HALF = 45;
  var VALUES = new Uint8Array(128);
  var next = 0;
  for (var code = 33; code < 127; code++) if ("\"\\<>".indexOf(String.fromCharCode(code)) < 0) VALUES[code] = next++;

  // Calls `visit(document, place)` for each pair of a text, which begins behind the letter of the field.
  briefing.places = function (text, visit) {
    var at = 1, document = 0, sign, value, unit;
    while (at < text.length) {
      for (value = 0, unit = 1; (sign = VALUES[text.charCodeAt(at++)]) >= HALF; unit *= HALF) value += (sign - HALF) * unit;
      document += value + sign * unit;
      for (value = 0, unit = 1; (sign = VALUES[text.charCodeAt(at++)]) >= HALF; unit *= HALF) value += (sign - HALF) * unit;
      visit(document, value + sign * unit);
    }
  };

  briefing.value = function (text, from, signs) {
    for (var value = 0, unit = 1, at = 0; at < signs; at++, unit *= 2 * HALF) value += VALUES[text.charCodeAt(from + at)] * unit;
    return value;
  };

  // The first of a sorted list that is not before a key.
  function first(list, key, of) {
    var low = 0, high = list.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (of(list[middle]) < key) low = middle + 1; else high = middle;
    }
    return low;
  }

  // The lines that begin with a text: `word ` for the word itself, `word` for all that begin so.
  briefing.lines = function (index, begin) {
    var shards = index.terms, word = begin.trim(), names = [];
    function head(shard) { return shard[1]; }
    function same(line) { return line; }
    var at = first(shards, word, head);
    if (at > 0 && (at === shards.length || shards[at][1] !== word) && shards[at - 1][1][0] === word[0]) names.push("terms/" + shards[at - 1][0]);
    for (; at < shards.length && (shards[at][1] === word || begin === word && shards[at][1].indexOf(word) === 0); at++) {
      names.push("terms/" + shards[at][0]);
    }
    return Promise.all(names.map(briefing.load)).then(function (loaded) {
      var found = [];
      loaded.forEach(function (lines) {
        for (var at = first(lines, begin, same); at < lines.length && lines[at].indexOf(begin) === 0; at++) found.push(lines[at]);
      });
      return found;
    });
  };

  // The words of so many letters.
  var spelled = {};
  briefing.spelled = function (length) {
    if (spelled[length]) return Promise.resolve(spelled[length]);
    return briefing.load("words/" + length).then(function (text) {
      var before = "";
      spelled[length] = text.split(" ").map(function (one) {
        before = before.slice(0, VALUES[one.charCodeAt(0)]) + one.slice(1);
        return before;
      });
      return spelled[length];
    });
  };
})();

// Slips of the keyboard. In: a word that nobody wrote so. Out: a promise of the words nearest to it: one edit away, from
// eight letters two. An edit is a letter too many, too few, another, or two that changed places.
// `only`: one edit at most, whatever the length.
(function () {
  "use strict";

  var briefing = window.briefing;
  var SHORTEST = 4, LONGER = 8, MOST = 6;

  function letters(word) {
    var bits = 0;
    for (var at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
    return bits;
  }

  function count(bits) {
    for (var some = 0; bits; bits &= bits - 1) some++;
    return some;
  }

  // How many edits apart; more than `most` is told as one more.
  function apart(one, other, most) {
    var before = [], last = [], now = [], at, to;
    for (to = 0; to <= other.length; to++) last[to] = to;
    for (at = 1; at <= one.length; at++) {
      now = [at];
      var least = at;
      for (to = 1; to <= other.length; to++) {
        var same = one.charCodeAt(at - 1) === other.charCodeAt(to - 1);
        var edits = Math.min(last[to] + 1, now[to - 1] + 1, last[to - 1] + (same ? 0 : 1));
        if (at > 1 && to > 1 && one.charCodeAt(at - 1) === other.charCodeAt(to - 2) && one.charCodeAt(at - 2) === other.charCodeAt(to - 1)) {
          edits = Math.min(edits, before[to - 2] + 1);
        }
        now[to] = edits;
        if (edits < least) least = edits;
      }
      if (least > most) return most + 1;
      before = last;
      last = now;
    }
    return last[other.length];
  }

  briefing.near = function (index, word, only) {
    var most = word.length >= LONGER && !only ? 2 : 1, bits = letters(word), lengths = [];
    if (word.length < SHORTEST || /[^\p{L}]/u.test(word)) return Promise.resolve([]);
    index.lengths.forEach(function (length) { if (Math.abs(length - word.length) <= most) lengths.push(length); });
    return Promise.all(lengths.map(briefing.spelled)).then(function (lists) {
      var found = [[], [], []];
      lists.forEach(function (list) {
        list.forEach(function (other) {
          if (count(bits ^ letters(other)) > 2 * most) return;
          var edits = apart(word, other, most);
          if (edits && edits <= most) found[edits].push(other);
        });
      });
      var nearest = found[1].length ? found[1] : found[2];
      // Most slips leave the first letter as it is.
      var begun = nearest.filter(function (other) { return other[0] === word[0]; });
      return (begun.length ? begun : nearest).slice(0, MOST);
    });
  };
})();

// What a question finds, best first. In: the text of the question. Out: a promise of documents by score, and of the slips
// that were forgiven. Every word must occur; a claim's brief may lend it the words of its title, but not all of them.
(function () {
  "use strict";

  var briefing = window.briefing;
  // By field: name, alias, title, sentence, text. A word that is only begun counts three quarters of it.
  var WEIGHTS = { n: 64, a: 56, t: 36, s: 20, x: 8 };
  var BEGUN = .75, SLIPPED = .5;
  var WHOLE = { n: 600, a: 500 }, OPENING = 60; // a name that is the question, and one that begins with it
  var LITTLE = 3; // documents: fewer, and near words are shown too
  var HIGHEST = 2047;
  var TAKEN_APART = 8; // words: each two of so many at most are also tried as one

  // Which documents have it, with the best weight of each: a number for every document, and a list of those that have one.
  function Hits(size) {
    this.weights = new Uint8Array(size);
    this.list = [];
  }
  Hits.prototype.add = function (document, weight) {
    var before = this.weights[document];
    if (!before) this.list.push(document);
    if (weight > before) this.weights[document] = weight;
  };
  Hits.prototype.lines = function (lines, word, factor) {
    var hits = this;
    lines.forEach(function (line) {
      var parts = line.split(" ");
      var begun = parts[0] === word ? 1 : BEGUN;
      parts.slice(1).forEach(function (part) {
        var weight = WEIGHTS[part[0]] * begun * factor;
        briefing.places(part, function (document) { hits.add(document, weight); });
      });
    });
  };

  function wordHits(index, size, asked) {
    var word = asked.words[0], hits = new Hits(size);
    // One letter begins too many words to mean one of them.
    return briefing.lines(index, asked.open && word.length > 1 ? word : word + " ").then(function (lines) {
      hits.lines(lines, word, 1);
      hits.marks = [{ word: word, begun: asked.open && word.length > 1 }];
      return hits.list.length < LITTLE && asked.open ? forgiven(index, hits, word) : hits;
    });
  }

  function forgiven(index, hits, word) {
    var none = !hits.list.length;
    return briefing.near(index, word, !none).then(function (near) {
      return Promise.all(near.map(function (other) { return briefing.lines(index, other + " "); })).then(function (found) {
        found.forEach(function (lines, at) {
          hits.lines(lines, near[at], SLIPPED);
          hits.marks.push({ word: near[at], begun: false });
        });
        if (near.length) hits.slip = { asked: word, shown: near, also: !none };
        return hits;
      });
    });
  }

  // A phrase: its words one behind the other in one field of one document.
  function phraseHits(index, size, asked) {
    var words = asked.words, last = words.length - 1;
    return Promise.all(words.map(function (word, at) {
      return briefing.lines(index, at === last && asked.open && word.length > 1 ? word : word + " ");
    })).then(function (lines) {
      var hits = new Hits(size);
      Object.keys(WEIGHTS).forEach(function (field) {
        var before = null;
        lines.forEach(function (some, at) {
          var now = new Set();
          some.forEach(function (line) {
            line.split(" ").slice(1).forEach(function (part) {
              if (part[0] !== field) return;
              briefing.places(part, function (document, place) {
                var key = document * 4096 + place;
                if (!before || before.has(key - 1)) now.add(key);
              });
            });
          });
          before = now;
        });
        before.forEach(function (key) { hits.add(Math.floor(key / 4096), WEIGHTS[field]); });
      });
      hits.marks = words.map(function (word, at) { return { word: word, begun: at === last && asked.open }; });
      hits.phrase = true;
      return hits;
    });
  }

  function hitsOf(index, size, asked) {
    return asked.words.length > 1 ? phraseHits(index, size, asked) : wordHits(index, size, asked);
  }

  // Names that are the question, or begin with it.
  function named(index, asked, all, score) {
    var words = [].concat.apply([], asked.map(function (one, at) {
      var slip = all[at].slip;
      return slip && !slip.also && slip.shown.length === 1 ? slip.shown : one.words;
    }));
    var whole = "=" + words.join("_");
    if (whole.length < 4) return Promise.resolve();
    return briefing.lines(index, whole).then(function (lines) {
      lines.forEach(function (line) {
        var parts = line.split(" "), same = parts[0] === whole;
        parts.slice(1).forEach(function (part) {
          briefing.places(part, function (document) {
            if (score[document]) score[document] = Math.min(HIGHEST, score[document] + (same ? WHOLE[part[0]] : OPENING));
          });
        });
      });
    });
  }

  // What has every word; what its brief's title has counts for a claim that has another word itself.
  function every(all, filing, size) {
    var score = new Uint16Array(size), lent = new Uint8Array(size), own = new Uint8Array(size);
    all.forEach(function (hits, at) {
      hits.list.forEach(function (document) {
        if (own[document] + lent[document] === at) {
          own[document]++;
          score[document] += hits.weights[document];
        }
      });
      if (all.length > 1) hits.list.forEach(function (document) {
        if (hits.weights[document] <= WEIGHTS.x || !filing.isBrief(document)) return;
        for (var claim = document + 1; filing.isClaim(claim); claim++) {
          if (own[claim] + lent[claim] === at) { lent[claim]++; score[claim] += 1; }
        }
      });
    });
    var found = [], kept = new Uint16Array(size);
    all.forEach(function (hits) {
      hits.list.forEach(function (document) {
        if (kept[document] || own[document] + lent[document] < all.length) return;
        kept[document] = Math.min(HIGHEST, score[document]);
        found.push(document);
      });
    });
    return { list: found, score: kept };
  }

  // A name that somebody took apart stands first, whatever else has the parts.
  function asOne(index, asked, found) {
    if (asked.length !== 2 || asked.some(function (one) { return one.words.length > 1; })) return found;
    var word = asked[0].words[0] + asked[1].words[0];
    return briefing.lines(index, "=" + word + " ").then(function (lines) {
      var before = found.list.length;
      lines.forEach(function (line) {
        line.split(" ").slice(1).forEach(function (part) {
          briefing.places(part, function (document) {
            if (!found.score[document]) found.list.push(document);
            found.score[document] = Math.max(found.score[document], WHOLE[part[0]]);
          });
        });
      });
      if (found.list.length > before) {
        found.slips.push({ asked: asked[0].words[0] + " " + asked[1].words[0], shown: [word], also: before > 0 });
        found.marks.push({ word: word, begun: false });
      }
      return found;
    });
  }

  // Two words that are one in any text.
  function joined(asked) {
    var found = [];
    for (var at = 0; at + 1 < asked.length; at++) {
      if (asked[at].words.length > 1 || asked[at + 1].words.length > 1) continue;
      var one = { words: [asked[at].words[0] + asked[at + 1].words[0]], open: true };
      found.push(asked.slice(0, at).concat(one, asked.slice(at + 2)));
    }
    return found;
  }

  function ask(index, filing, size, asked) {
    return Promise.all(asked.map(function (one) { return hitsOf(index, size, one); })).then(function (all) {
      var found = every(all, filing, size);
      found.slips = all.map(function (hits) { return hits.slip; }).filter(Boolean);
      found.marks = [].concat.apply([], all.map(function (hits) { return hits.marks; }));
      return named(index, asked, all, found.score).then(function () { return asOne(index, asked, found); });
    });
  }

  briefing.find = function (index, filing, text) {
    var size = index.shards * index.width, asked = briefing.asked(text);
    if (!asked.length) return Promise.resolve(null);
    return ask(index, filing, size, asked).then(function (found) {
      if (found.list.length || asked.length > TAKEN_APART) return found;
      return joined(asked).reduce(function (before, other) {
        return before.then(function (found) {
          if (found.list.length) return found;
          return ask(index, filing, size, other).then(function (again) {
            if (!again.list.length || again.slips.length) return found;
            again.slips = [{ asked: text.trim(), shown: other.map(function (one) { return one.words.join(" "); }), also: false, whole: true }];
            return again;
          });
        });
      }, Promise.resolve(found));
    });
  };
})();

// Facets: what each document is filed under, how many would remain, and the order of what was found.
// In: the index, its rows of what is filed alike, what a reader chose. Out: documents, best first, and counts.
(function () {
  "use strict";

  var briefing = window.briefing;
  var FACETS = ["kind", "network", "standing", "year", "country"];
  var NONE = 0xFFFF, CLAIM = 0, BRIEF = 1, SOURCES = "sources";
  var HIGHEST = 2047;
  var NAMED = 32; // the score of a name: among names, what is told most about comes first

  function Filing(index, facets) {
    var filing = this, signs = facets.signs, width = index.width;
    this.index = index;
    this.width = width;
    this.row = new Uint16Array(index.shards * width).fill(NONE);
    this.list = [];
    facets.docs.forEach(function (text, shard) {
      for (var at = 0, document = shard * width; at < text.length; at += signs, document++) {
        filing.row[document] = briefing.value(text, at, signs);
        filing.list.push(document);
      }
    });
    // Every value as a list; `kind` is one number and never empty.
    this.rows = facets.rows.map(function (row) {
      return { values: [[row[0]], row[1], row[2], row[3], row[4]], weight: row[5] };
    });
    this.source = index.kind.findIndex(function (kind) { return kind[0] === SOURCES; });
  }

  Filing.prototype.isKind = function (document, kind) {
    var row = this.row[document];
    return row !== undefined && row !== NONE && this.rows[row].values[0][0] === kind;
  };
  Filing.prototype.isClaim = function (document) { return document % this.width !== 0 && this.isKind(document, CLAIM); };
  Filing.prototype.isBrief = function (document) { return this.isKind(document, BRIEF); };

  // Where a search has no words, what is told most about comes first, then briefs, claims, sources.
  Filing.prototype.rank = function (row) {
    var kind = row.values[0][0];
    return kind === CLAIM ? 1 : kind === BRIEF ? 2 : kind === this.source ? 0 : 3 + row.weight;
  };

  function chosenNumbers(index, chosen) {
    return FACETS.map(function (facet) {
      return (chosen[facet] || []).map(function (key) {
        return index[facet].findIndex(function (value) { return value[0] === key; });
      });
    });
  }

  // Of each row of the table: which facets refuse it, as bits.
  Filing.prototype.refused = function (chosen) {
    var numbers = chosenNumbers(this.index, chosen);
    return this.rows.map(function (row) {
      var bits = 0;
      numbers.forEach(function (some, at) {
        if (some.length && !row.values[at].some(function (value) { return some.indexOf(value) >= 0; })) bits |= 1 << at;
      });
      return bits;
    });
  };

  // Documents, best first and the newest of equals first, and for each facet how many each of its values would leave.
  Filing.prototype.narrowed = function (found, chosen) {
    var filing = this, refused = this.refused(chosen), counts = new Uint32Array(this.rows.length);
    var list = found ? found.list : this.list, keys = new Float64Array(list.length), kept = 0;
    for (var at = 0; at < list.length; at++) {
      var document = list[at], number = this.row[document], row = this.rows[number];
      counts[number]++;
      if (refused[number]) continue;
      var own = found ? found.score[document] : 0;
      var score = Math.min(HIGHEST, found ? own + (own >= NAMED ? row.weight : 0) : this.rank(row));
      var year = row.values[3].length ? 254 - Math.min(254, row.values[3][0]) : 255;
      keys[kept++] = ((HIGHEST - score) * 256 + year) * 4194304 + document;
    }
    keys = keys.subarray(0, kept).sort();
    return {
      total: kept,
      some: function (from, to) { return Array.from(keys.subarray(from, to), function (key) { return key % 4194304; }); },
      counts: FACETS.map(function (facet, at) {
        var sums = filing.index[facet].map(function () { return 0; });
        counts.forEach(function (count, number) {
          if (count && !(refused[number] & ~(1 << at))) filing.rows[number].values[at].forEach(function (value) { sums[value] += count; });
        });
        return sums;
      })
    };
  };

  briefing.FACETS = FACETS;
  briefing.Filing = Filing;
})();

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

// The toggles of the facets. In: counts. Out: a button for each value that would leave something, the chosen ones first.
(function () {
  "use strict";

  var briefing = window.briefing;
  var FIRST = 8; // values of a facet, before the rest is asked for
  var open = {};

  function button(facet, value, count, pressed, toggle) {
    var made = briefing.element("button", "toggle");
    made.type = "button";
    made.dataset.key = facet + "=" + value[0];
    made.setAttribute("aria-pressed", String(pressed));
    made.append(briefing.element("span", "", value[2] || value[1]), " ", briefing.element("span", "left", String(count)));
    if (facet === "standing") made.dataset.standing = value[0];
    made.addEventListener("click", function () { toggle(facet, value[0]); });
    return made;
  }

  function ordered(facet, rows) {
    if (facet === "year") return rows.reverse();
    if (facet === "standing") return rows;
    return rows.sort(function (a, b) { return b.pressed - a.pressed || b.count - a.count || a.at - b.at; });
  }

  // `toggle(facet, key)` is called when a reader chooses; `draw` when only more is to be shown.
  briefing.drawToggles = function (place, index, counts, chosen, toggle) {
    var focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.key : "";
    briefing.FACETS.forEach(function (facet, number) {
      var group = place.querySelector("[data-facet=" + facet + "]");
      var rows = index[facet].map(function (value, at) {
        return { value: value, at: at, count: counts[number][at], pressed: (chosen[facet] || []).indexOf(value[0]) >= 0 };
      }).filter(function (row) { return row.count || row.pressed; });
      var list = group.querySelector(".toggles"), more = group.querySelector(".all");
      rows = ordered(facet, rows);
      list.textContent = "";
      rows.forEach(function (row, at) {
        var item = briefing.element("li");
        item.hidden = at >= FIRST && !open[facet] && !row.pressed;
        item.append(button(facet, row.value, row.count, row.pressed, toggle));
        list.append(item);
      });
      group.hidden = !rows.length;
      more.hidden = open[facet] || rows.length <= FIRST;
      more.textContent = place.dataset.all.replace("{count}", rows.length);
      more.onclick = function () {
        open[facet] = true;
        more.hidden = true;
        Array.from(list.children).forEach(function (item) { item.hidden = false; });
        list.children[FIRST].querySelector("button").focus();
      };
    });
    var again = focused && place.querySelector("[data-key=\"" + CSS.escape(focused) + "\"]");
    if (again) again.focus();
  };
})();

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
