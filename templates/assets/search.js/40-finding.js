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
