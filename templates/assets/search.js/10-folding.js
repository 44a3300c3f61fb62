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
