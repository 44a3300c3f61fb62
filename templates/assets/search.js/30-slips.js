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
