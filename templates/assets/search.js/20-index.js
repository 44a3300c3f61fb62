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
